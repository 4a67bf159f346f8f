/** Runs the application's main bundle with the stand-in in electron's place. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openInBrowser from 'open';
import { whenOrphaned } from '../../sandbox/index.ts';
import { asksForRelaunch } from '../api/app.ts';
import { readSwitches } from '../api/command-line.ts';
import { removeForeignMembers } from '../api/foreign-members.ts';
import { atExit, becomeReady, exit, isQuitting, quit } from '../api/lifecycle.ts';
import { setMainModule } from '../api/paths.ts';
import { hasHandedOver } from '../api/single-instance.ts';
import { signals } from '../desktop/signals.ts';
import { playSystem } from '../desktop/system.ts';
import { createAccess } from '../server/access.ts';
import { announceWindow } from '../server/announce.ts';
import { startServer, type WindowServer } from '../server/server.ts';
import { resolveElectronTo } from './module-hooks.ts';
import { type PreviewOptions, readPreviewOptions } from './options.ts';
import { offerSessionBus } from './session-bus.ts';
import { quitOnSignals } from './signals.ts';

const failedCode = 1;
const misusedCode = 2;
const alreadyRunningMessage =
  'Rentium Tray already runs with this data folder: where it was started it has printed a new address.';
const relaunchMessage = 'Rentium Tray asks to be started again: run the same command once more.';

/** Ends the process with code 2 on bad arguments and with code 1 where it cannot run; otherwise when the application quits. */
export async function runPreview(args: readonly string[]): Promise<void> {
  const options = readPreviewOptions(args);
  if ('error' in options) return end(options.error, misusedCode);
  if ('help' in options) {
    console.log(options.help);
    return;
  }
  // A test may run another main module than the application's own.
  const main =
    process.env['RENTIUM_STAND_IN_MAIN'] ?? fileURLToPath(new URL('../main/index.js', import.meta.url));
  if (!existsSync(main)) return end('The application is not built: run "npm run build" first.', failedCode);

  if (options.userData !== null) process.env['RENTIUM_USER_DATA'] = resolve(options.userData);
  // What Electron's main process calls itself. `process.versions.electron` stays away: this is not Electron.
  Object.defineProperty(process, 'type', { value: 'browser', configurable: true });
  playSystem(options.platform);
  // What the application reads. Node itself asked when it started, and goes on with this computer's own.
  Object.defineProperty(process, 'platform', { value: options.platform });
  readSwitches(args, process.env);
  if (options.platform === 'linux') offerSessionBus();
  if (process.env['RENTIUM_STAND_IN_FOREIGN_MEMBERS'] === 'absent') removeForeignMembers();
  resolveElectronTo(new URL('./electron.js', import.meta.url));
  setMainModule(main);
  obeyDevelopment();
  process.once('exit', sayWhy);

  // The main module asks for the instance lock first: a second launch ends here, before it wants the port.
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    return end(
      `The application could not start: ${error instanceof Error ? error.message : String(error)}`,
      failedCode,
    );
  }
  if (isQuitting()) return;
  quitOnSignals(quit);
  whenOrphaned(quit);
  const access = createAccess(process.env['RENTIUM_STAND_IN_SESSION']);
  const server = await listen(options, access);
  if (server === null) return exit(failedCode);
  atExit(server.stop);
  announceWindow({
    access,
    port: server.port,
    print: (line) => console.log(line),
    open: options.open ? showInBrowser : () => {},
  });
  becomeReady();
}

async function listen(
  options: PreviewOptions,
  access: ReturnType<typeof createAccess>,
): Promise<WindowServer | null> {
  try {
    return await startServer(options.port, access, process.env['RENTIUM_STAND_IN_CONTROL_TOKEN'] || null);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${options.port} is taken by another program: choose another one with --port.`
        : `The preview could not listen on port ${options.port}: ${String(error)}`,
    );
    return null;
  }
}

/** Prints for the person at the terminal what Electron would do silently. */
function sayWhy(): void {
  if (hasHandedOver()) console.log(alreadyRunningMessage);
  if (asksForRelaunch()) console.log(relaunchMessage);
}

function showInBrowser(url: string): void {
  const failed = () => console.log('No browser could be opened: open the address above by hand.');
  // The opener itself starts and then finds no browser: that shows in its exit code.
  void openInBrowser(url).then((opener) => {
    opener.once('exit', (code) => {
      if (code !== 0 && code !== null) failed();
    });
  }, failed);
}

/** `npm run dev` is the parent: it asks for a reload of the page, and takes the preview along when it ends. */
function obeyDevelopment(): void {
  if (process.send === undefined) return;
  process.on('message', (message) => {
    if (message === 'reload') signals.emit('reload');
  });
  process.once('disconnect', quit);
}

function end(text: string, exitCode: number): void {
  console.error(text);
  process.exitCode = exitCode;
}
