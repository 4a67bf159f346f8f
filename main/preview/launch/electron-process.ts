/** Electron as a child process that is asked to quit once, on every system. */
import { type ChildProcess, spawn } from 'node:child_process';
import { inCheckout } from './checkout.ts';
import { childEnvironment } from './processes.ts';

export interface ElectronEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It could not be started at all. */
  readonly error: Error | null;
}

export interface ElectronProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<ElectronEnd>;
  /** Asks it to quit in order. */
  readonly quit: () => void;
}

const hookPath = inCheckout('main/preview/launch/electron-hook.cjs');
/** Behind the three streams and the channel for messages. */
const keyPipe = 4;

/**
 * On Linux and macOS Electron gets a process group of its own, so that Ctrl+C in the terminal reaches it only through
 * this process. It answers the first signal by quitting in order and dies at the second
 * (electron: shell/browser/electron_browser_main_parts_posix.cc, `GracefulShutdownHandler`).
 */
export function startElectron(binary: string, args: readonly string[]): ElectronProcess {
  const isWindows = process.platform === 'win32';
  const key = process.env['RENTIUM_API_KEY'];
  const env = childEnvironment(process.env);
  if (key !== undefined) env['RENTIUM_KEY_PIPE'] = String(keyPipe);
  const child = spawn(binary, ['--require', hookPath, inCheckout(''), ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc', ...(key === undefined ? [] : ['pipe' as const])],
    detached: !isWindows, // On Windows this would open a console.
  });
  const pipe = child.stdio[keyPipe];
  if (pipe && 'write' in pipe) pipe.on('error', () => {}).end(key); // Electron may end before it reads.
  return {
    child,
    ended: new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: null, error }));
      child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    }),
    quit() {
      // On Windows `kill` ends a process without asking it.
      if (isWindows) child.send('quit', () => {});
      else child.kill('SIGTERM');
    },
  };
}
