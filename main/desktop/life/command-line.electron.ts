/** The packaged program as a command: asks the application that runs, and shows no window. */
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app } from 'electron';
import {
  interrupted,
  isForCommandLine,
  openStandardOutput,
  runCommand,
  startDetached,
} from '../../cli/index.ts';
import { readEnvironment } from './environment.ts';
import { buildOf, dataFoldersOf } from './identity.electron.ts';
import { relaunchOf } from './lifecycle.electron.ts';

/** The arguments of a command; null for a start of the application. */
export function commandArguments(argv: readonly string[]): readonly string[] | null {
  const args = argv.slice(app.isPackaged ? 1 : 2); // A start from source names the folder of the application first.
  return isForCommandLine(args) ? args : null;
}

/**
 * Runs a command and answers its exit code. Call it while the main module is still being evaluated, and wait for it there:
 * Electron runs Node's event loop until the module has ended (JoinAppCode in its shell/browser/electron_browser_main_parts.cc),
 * before it opens a display, a profile or a window. So a command works without a display, and writes nothing.
 *
 * On Windows Electron attaches itself to the console of whoever started it (RouteStdioToConsole in electron_main_win.cc), and
 * prints errors on the standard output too; it hands out no standard input (lib/browser/init.ts and lib/common/init.ts).
 */
export async function runAsCommand(args: readonly string[]): Promise<number> {
  const build = buildOf(app.isPackaged, process.env);
  const appData = app.getPath('appData');
  const { dataFolder } = readEnvironment([], process.env, process.cwd());
  const output = openStandardOutput(process);
  const code = await runCommand(args, {
    typed: 'rentium-tray',
    startByHand: 'start Rentium Tray',
    version: app.getVersion(),
    dataFolders: [dataFoldersOf(build, appData, resolve(appData, app.getName())).own],
    givenFolder: dataFolder,
    print: output.print,
    printError: output.printError,
    start: startHidden,
    pause: (delayMs) => setTimeout(delayMs),
    stop: interrupted(process),
    serveMcp: process.platform === 'win32' ? null : serveMcp,
  });
  return await output.finish(code); // The process exits next, and would drop what a slow pipe has not taken yet.
}

async function serveMcp(folders: readonly string[]): Promise<void> {
  const { serveMcp: serve } = await import('../../cli/mcp.ts');
  await serve({ folders, version: app.getVersion() });
}

/** Starts this same program without a window. */
function startHidden(userData: string | null): AbortSignal {
  const { execPath = process.execPath } = relaunchOf([], process.env);
  const folder = userData === null ? [] : ['--user-data', resolve(userData)];
  return startDetached(execPath, ['--hidden', ...folder]);
}
