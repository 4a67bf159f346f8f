// @ts-check
/**
 * Runs inside Electron before the application (`electron --require`), and connects it with the command that started it.
 * It does nothing where Electron was started in another way, as after `app.relaunch()`.
 */
const { app, BrowserWindow } = require('electron');
const { accessSync, constants, readFileSync } = require('node:fs');

/*
 * On Linux the page's process is a copy of one that was started before any script ran, with the environment of then
 * (electron: shell/browser/electron_browser_client.cc, "The zygote process is booted before JS runs"). So the key comes
 * through a pipe, and stands in the environment of the main process alone until the application takes it.
 */
const keyPipe = process.env['RENTIUM_KEY_PIPE'];
if (keyPipe !== undefined) {
  delete process.env['RENTIUM_KEY_PIPE'];
  process.env['RENTIUM_API_KEY'] = readFileSync(Number(keyPipe), 'utf8');
}

let isAsked = false;
function quitOnce() {
  if (!isAsked) app.quit();
  isAsked = true;
}

process.on('message', (message) => {
  if (message === 'quit') quitOnce();
  if (message !== 'reload') return;
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
});
process.on('disconnect', quitOnce); // The command is gone, however it ended.
// A terminal that is gone must not end the application before it has quit in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
// Elsewhere Chromium answers to signals itself. On Windows it does not, and Ctrl+C would end it at once.
if (process.platform === 'win32') {
  for (const signal of ['SIGINT', 'SIGBREAK', 'SIGHUP']) process.on(signal, quitOnce);
}

// Electron is silent where another instance runs, and takes a folder that it cannot write to for one that is in use.
app.once('before-quit', () => {
  if (app.hasSingleInstanceLock()) return;
  const folder = app.getPath('userData');
  try {
    accessSync(folder, constants.W_OK);
    console.log('Rentium Tray is running already: this start handed over to it.');
  } catch {
    console.error(`The data folder ${folder} cannot be written to: choose another with --user-data.`);
    app.exit(1);
  }
});
