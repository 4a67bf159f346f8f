/** Starts the application again after it has quit. */
import { app } from 'electron';
import { isLink } from './link.ts';

export interface Relaunch {
  readonly args: string[];
  readonly execPath?: string;
}

/** Arguments and program of this run, without `--hidden` and links: whoever asked for a restart wants to see the window. */
export function relaunchOf(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Relaunch {
  const args = argv.slice(1).filter((arg) => arg !== '--hidden' && !isLink(arg));
  // An AppImage and the portable build run from a folder that is gone once this run has ended.
  const execPath = variables['APPIMAGE'] || variables['PORTABLE_EXECUTABLE_FILE'];
  return execPath ? { args, execPath } : { args };
}

/** Electron starts the next run when this one has quit, so that its single-instance lock is free by then. */
export function quitAndRelaunch(): void {
  app.relaunch(relaunchOf(process.argv, process.env));
  app.quit();
}
