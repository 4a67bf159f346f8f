/** A small application for the stand-in's own tests: each of its channels shows one behaviour of the electron module. */
import { readFileSync } from 'node:fs';
import electron, {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  globalShortcut,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
  Tray,
} from 'electron';

const at = (name) => new URL(name, import.meta.url);
const scheme = 'app';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'";

function messageOf(act) {
  try {
    act();
    return null;
  } catch (error) {
    return error.message;
  }
}

const beforeReady = {
  tray: messageOf(() => new Tray(at('tray.png').pathname)),
  window: messageOf(() => new BrowserWindow()),
  handle: messageOf(() => protocol.handle(scheme, () => new Response(''))),
  encryption: await safeStorage.isAsyncEncryptionAvailable(),
};
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);

if (process.env.FIXTURE_TELL_SYSTEM) {
  const { commandLine } = app;
  const only = {
    setToastActivatorCLSID: 'setToastActivatorCLSID' in app,
    setActivationPolicy: 'setActivationPolicy' in app,
    dock: 'dock' in app,
    getSelectedStorageBackend: 'getSelectedStorageBackend' in safeStorage,
  };
  const switches = {
    'no-sandbox': commandLine.hasSwitch('no-sandbox'),
    'ozone-platform': commandLine.getSwitchValue('ozone-platform'),
    'password-store': commandLine.getSwitchValue('password-store'),
  };
  console.log(`system ${JSON.stringify({ platform: process.platform, only, switches })}`);
}

const log = [];
/** What is shown must be held, or its events are lost. */
const held = [];
const windows = {};
for (const event of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) {
  app.on(event, () => console.log(`event ${event}`));
}
// Quits only when asked again, as an application does that has something to finish first.
const delayed = process.env.FIXTURE_DELAY_AT;
if (delayed) {
  app.once(delayed, (event) => {
    event.preventDefault();
    setImmediate(() => app.quit());
  });
}
app.on('second-instance', (_event, argv, cwd, data) => {
  console.log(`second ${JSON.stringify({ last: argv.at(-1), cwd, data })}`);
  windows.main?.show();
  windows.main?.focus();
});

if (app.requestSingleInstanceLock({ greeting: 'hello' })) app.whenReady().then(start);
else app.quit();

async function start() {
  const pageSession = session.fromPartition('page');
  pageSession.protocol.handle(scheme, answer);
  pageSession.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: url.includes('forbidden') }),
  );
  const preload = at('preload.cjs').pathname;
  windows.main = new BrowserWindow({ show: false, webPreferences: { preload, session: pageSession } });
  for (const event of ['show', 'hide', 'close', 'closed', 'blur']) {
    windows.main.on(event, () => console.log(`window ${event}`));
  }
  if (process.env.FIXTURE_KEEP_WINDOW) windows.main.on('close', (event) => event.preventDefault());
  serve();
  showTray();
  powerMonitor.on('resume', () => console.log('power resume'));
  globalShortcut.register('Control+Shift+C', () => console.log('shortcut pressed'));
  await windows.main.loadURL(`${scheme}://fixture/index.html`);
  windows.main.show();
  windows.main.focus();
}

function answer(request) {
  const { pathname, search } = new URL(request.url);
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
  if (pathname === '/throws') throw new Error('The fixture was asked to throw');
  if (pathname === '/url') return Response.json({ url: request.url, search }, { headers });
  const types = { '/index.html': 'text/html; charset=utf-8', '/page.js': 'text/javascript' };
  const type = types[pathname];
  if (type === undefined) return new Response('nothing here', { status: 404, headers });
  return new Response(readFileSync(at(`.${pathname}`)), { headers: { ...headers, 'content-type': type } });
}

function serve() {
  ipcMain.handle('echo', (_event, ...args) => args);
  ipcMain.handle('fail', () => {
    throw new RangeError('out of reach');
  });
  ipcMain.handle('blob', () => new Blob(['text']));
  ipcMain.handle('uncloneable', () => () => {});
  ipcMain.handle('sender', ({ sender, senderFrame }) => ({
    isWindow: sender === windows.main.webContents,
    url: senderFrame.url,
    origin: senderFrame.origin,
    parent: senderFrame.parent,
  }));
  ipcMain.handle('before-ready', () => ({
    ...beforeReady,
    privileges: messageOf(() => protocol.registerSchemesAsPrivileged([])),
    unsafe: messageOf(() => new BrowserWindow({ webPreferences: { sandbox: false } })),
    second: messageOf(() => ipcMain.handle('echo', () => {})),
    hasDefault: electron.app === app,
    version: app.getVersion(),
  }));
  let calls = 0;
  ipcMain.handle('count', () => {
    calls += 1;
    return calls;
  });
  ipcMain.handle('push', (_event, value) => windows.main.webContents.send('pushed', value));
  ipcMain.handle('push-function', () => windows.main.webContents.send('pushed', () => {}));
  ipcMain.on('say', (_event, text) => log.push(text));
  ipcMain.handle('said', () => log);
  ipcMain.handle('notify', (_event, id) => {
    const one = new Notification({
      id,
      title: 'Title',
      body: 'Body &amp; <b>soul</b>',
      actions: [{ type: 'button', text: 'Copy' }],
    });
    one.on('show', () => console.log(`${id} show`));
    one.on('click', () => console.log(`${id} click`));
    one.on('close', ({ reason }) => console.log(`${id} close ${reason}`));
    one.on('failed', () => console.log(`${id} failed`));
    one.on('action', ({ actionIndex }) => console.log(`${id} action ${actionIndex}`));
    held.push(one);
    one.show();
  });
  ipcMain.handle('copy-secret', (_event, text) =>
    clipboard.write([
      new ClipboardItem({ 'text/plain': text, 'electron application/osclipboard;format="hint"': 'secret' }),
    ]),
  );
  ipcMain.handle('read-clipboard', () => clipboard.readText());
  ipcMain.handle('open', (_event, path) => shell.openPath(path));
  ipcMain.handle('theme', (_event, source) => {
    nativeTheme.themeSource = source;
  });
  ipcMain.handle('hide', () => windows.main.hide());
  ipcMain.handle('show', () => windows.main.show());
  ipcMain.handle('encrypt', async (_event, text) => ({
    available: await safeStorage.isAsyncEncryptionAvailable(),
    backend: safeStorage.getSelectedStorageBackend?.() ?? null,
    bytes: await safeStorage.encryptStringAsync(text),
  }));
  ipcMain.handle('decrypt', (_event, bytes) => safeStorage.decryptStringAsync(Buffer.from(bytes)));
}

function showTray() {
  const tray = new Tray(at('tray.png').pathname);
  tray.setToolTip('Fixture');
  tray.on('click', () => console.log('tray click'));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Say', click: ({ label }) => console.log(`menu ${label}`) },
      { label: 'Off', enabled: false, click: () => console.log('menu Off') },
      { type: 'separator' },
      {
        label: 'More',
        submenu: [
          { label: 'Inner', type: 'checkbox', click: (item) => console.log(`inner ${item.checked}`) },
        ],
      },
      { label: 'Quit', role: 'quit' },
    ]),
  );
}
