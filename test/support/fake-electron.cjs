// @ts-check
/**
 * Stands for Electron's binary in tests of the start commands. It runs no application. It prints what it was given, and
 * keeps Electron's rules for signals, for its environment and for quitting; the source of each stands beside it.
 */
const { EventEmitter } = require('node:events');
const Module = require('node:module');

/** @param {string} event @param {object} [facts] */
const print = (event, facts = {}) => console.log(JSON.stringify({ event, ...facts }));

// A plain Node where this is set, to whatever (electron: shell/app/electron_main_linux.cc, `IsEnvSet`).
if (process.env['ELECTRON_RUN_AS_NODE'] !== undefined) {
  print('ran as node');
  process.exit(0);
}

const isSandboxed =
  !process.argv.includes('--no-sandbox') && process.env['ELECTRON_DISABLE_SANDBOX'] === undefined;
// shell/app/electron_main_delegate.cc, `BasicStartupComplete`: LOG(FATAL) is a trap.
if (process.platform === 'linux' && process.getuid?.() === 0 && isSandboxed) {
  console.error('FATAL:electron_main_delegate.cc Running as root without --no-sandbox is not supported.');
  trap();
}
if (process.env['FAKE_ELECTRON_END'] === 'trap') trap();
if (process.env['FAKE_ELECTRON_END']) process.exit(Number(process.env['FAKE_ELECTRON_END']));

function trap() {
  process.kill(process.pid, 'SIGTRAP');
  for (;;); // The signal ends this process before it goes on.
}

// The zygote and with it every page is forked before any script runs, with the environment of then
// (shell/browser/electron_browser_client.cc: "The zygote process is booted before JS runs").
const pageEnvironment = { ...process.env };

const isInstanceTaken = process.env['FAKE_ELECTRON_INSTANCE'] === 'taken';
const app = Object.assign(new EventEmitter(), {
  hasSingleInstanceLock: () => !isInstanceTaken,
  getPath: () => process.env['FAKE_ELECTRON_USER_DATA'] ?? process.cwd(),
  // shell/browser/browser.cc, `Browser::Quit`: before-quit may be prevented; then will-quit, and the end.
  quit() {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    app.emit('before-quit', { preventDefault });
    if (isPrevented) return;
    app.emit('will-quit', { preventDefault: () => {} });
    process.exit(0);
  },
  /** @param {number} code */
  exit: (code) => process.exit(code),
});

// shell/browser/electron_browser_main_parts_posix.cc, `GracefulShutdownHandler`: one shot for each signal, after which the
// system's default is back and ends the process at once.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    print('signal', { signal });
    app.quit();
  });
}

// default_app/main.ts: what stands before the application's folder are options of Electron's own.
const args = process.argv.slice(2);
/** @type {string[]} */
const hooks = [];
while (args[0] === '--require' || args[0] === '-r') hooks.push(args.splice(0, 2)[1] ?? '');
const electron = { app, BrowserWindow: { getAllWindows: () => [] } };
const loader = /** @type {{ _load: (request: string, ...rest: unknown[]) => unknown }} */ (
  /** @type {unknown} */ (Module)
);
const load = loader._load;
loader._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) =>
  request === 'electron' ? electron : load(request, ...rest);
for (const hook of hooks) require(hook);

// From here on, what our application does in main/index.ts.
const apiKey = process.env['RENTIUM_API_KEY'] ?? null;
delete process.env['RENTIUM_API_KEY'];
if (isInstanceTaken) app.quit();
let hasStopped = false;
app.on('before-quit', (/** @type {{ preventDefault: () => void }} */ event) => {
  if (hasStopped) return;
  event.preventDefault();
  print('stopping');
  setTimeout(() => {
    hasStopped = true;
    print('stopped');
    app.quit();
  }, 300);
});
print('ready', { pid: process.pid, args, apiKey, environment: process.env, pageEnvironment });
setInterval(() => {}, 1_000); // Open windows keep Electron running.
