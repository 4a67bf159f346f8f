/** A signal ends the preview as it ends Electron. */
import { terminatingSignals } from './processes.ts';

/**
 * Electron puts its own handlers in place of those that the main module has set, once that has run. The first signal asks to
 * quit in order; the same one again ends the process at once, for its usual handler is back
 * [electron: shell/browser/electron_browser_main_parts.cc, PostCreateMainMessageLoop; electron_browser_main_parts_posix.cc,
 * GracefulShutdownHandler].
 *
 * One thing is kinder: npm hands the Ctrl+C of a terminal on to a process that the terminal has told already. There the
 * second one is passed over.
 */
export function quitOnSignals(quit: () => void): void {
  const isToldTwice = process.stdin.isTTY === true && process.env['npm_command'] !== undefined;
  for (const signal of terminatingSignals) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      if (signal === 'SIGINT' && isToldTwice) process.once(signal, () => {});
      quit();
    });
  }
}
