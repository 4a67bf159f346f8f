/** Runs the application's main bundle with the stand-in in electron's place. */
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openInBrowser from 'open';
import { readWindowAddress, whenOrphaned } from '../../cli/index.ts';
import { asksForRelaunch } from '../api/app.ts';
import { readSwitches } from '../api/command-line.ts';
import { removeForeignMembers } from '../api/foreign-members.ts';
import { atExit, becomeReady, exit, isQuitting, quit } from '../api/lifecycle.ts';
import { getPath, setMainModule } from '../api/paths.ts';
import { hasHandedOver } from '../api/single-instance.ts';
import { condition } from '../desktop/conditions.ts';
import { signals } from '../desktop/signals.ts';
import { playSystem } from '../desktop/system.ts';
import { createAccess } from '../server/access.ts';
import { announceWindow } from '../server/announce.ts';
import { startServer, type WindowServer } from '../server/server.ts';
import { type PreviewOptions, readPreviewOptions } from './options.ts';
import { terminatingSignals } from './processes.ts';
import { createRedirectFile, type RedirectFile } from './redirect-file.ts';

const failedCode = 1;
const misusedCode = 2;
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
  // The process type of Electron's main process. `process.versions.electron` stays away: this is not Electron.
  Object.defineProperty(process, 'type', { value: 'browser', configurable: true });
  playSystem(options.platform);
  // Read by the application. Node itself read it at its start, and goes on with this computer's own.
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
  const redirect = createRedirectFile(getPath('userData'));
  access.onRedeemed(redirect.remove);
  atExit(async () => redirect.remove());
  announceWindow({
    access,
    port: server.port,
    print: (line) => console.log(line),
    keep: redirect.write,
    open: options.open ? (url) => showInBrowser(redirect, url) : () => {},
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

/** `address`: null while a tab has its window open. */
const alreadyRunning = (address: string | null): string =>
  `Rentium Tray already runs with this data folder${address === null ? ', and is open in your browser.' : `. Open ${address}`}`;

/** Prints for the person at the terminal what Electron would do silently. */
function sayWhy(): void {
  if (hasHandedOver()) console.log(alreadyRunning(readWindowAddress(getPath('userData'))));
  if (asksForRelaunch()) console.log(relaunchMessage);
}

function showInBrowser(redirect: RedirectFile, url: string): void {
  const failed = () => console.log('No browser could be opened: open the address above by hand.');
  // The opener itself starts and then finds no browser: that shows in its exit code.
  void openInBrowser(redirect.write(url)).then((opener) => {
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

// Makes `electron` mean another module from here on, for `import` and for `require` alike.

/** `target`: the file: URL of the module that takes electron's place. */
function resolveElectronTo(target: URL): void {
  // Node 20 has no registerHooks; the types here are those of a later Node.
  const { registerHooks } = nodeModule as { registerHooks?: typeof nodeModule.registerHooks };
  if (registerHooks !== undefined) {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'electron' ? { url: target.href, shortCircuit: true } : next(specifier, context),
    });
    return;
  }
  const hook = `export const resolve = (specifier, context, next) =>
    specifier === 'electron' ? { url: ${JSON.stringify(target.href)}, shortCircuit: true } : next(specifier, context);`;
  nodeModule.register(`data:text/javascript,${encodeURIComponent(hook)}`);
  redirectRequire(fileURLToPath(target));
}

interface Resolver {
  _resolveFilename: (request: string, ...rest: unknown[]) => string;
}

/** `register` reaches `import` alone. Bundled CommonJS packages call `require('electron')`. */
function redirectRequire(file: string): void {
  // Not part of Node's public types, but the one place that all of `require` passes in Node 20.
  const resolver = nodeModule.Module as unknown as Resolver;
  const original = resolver._resolveFilename;
  resolver._resolveFilename = (request, ...rest) =>
    request === 'electron' ? file : original.call(resolver, request, ...rest);
}

// The session bus of the Linux desktop that is played, in place of this computer's own.

/** Seen from dist/tools. */
const programsFolder = fileURLToPath(new URL('../../main/preview/session-bus', import.meta.url));

/** From now on programs that the application starts to ask the bus are told what the stand-in plays. */
function offerSessionBus(): void {
  process.env['PATH'] = `${programsFolder}${delimiter}${process.env['PATH'] ?? ''}`;
  const tell = () => {
    process.env['RENTIUM_STAND_IN_TRAY_HOST'] = condition('trayHost');
  };
  tell();
  signals.on('changed', tell);
}

// A signal ends the preview as it ends Electron.

/**
 * Electron puts its own handlers in place of those that the main module has set, once that has run. The first signal asks to
 * quit in order; the same one again ends the process at once, for its usual handler is back
 * [electron: shell/browser/electron_browser_main_parts.cc, PostCreateMainMessageLoop; electron_browser_main_parts_posix.cc,
 * GracefulShutdownHandler].
 *
 * One thing is kinder: npm hands the Ctrl+C of a terminal on to a process that the terminal has told already. There the
 * second one is passed over.
 */
function quitOnSignals(quit: () => void): void {
  const isToldTwice = process.stdin.isTTY === true && process.env['npm_command'] !== undefined;
  for (const signal of terminatingSignals) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      if (signal === 'SIGINT' && isToldTwice) process.once(signal, () => {});
      quit();
    });
  }
}
