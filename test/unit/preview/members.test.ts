import { describe, expect, it } from 'vitest';
import { systems } from '../../../main/preview/desktop/system.ts';
import { readTaggedMembers } from '../../support/platform-tags.ts';
import { play } from '../../support/play.ts';

const tagged = readTaggedMembers();

/** The stand-in's objects that have the members of Electron's classes. */
async function targetsOf(electron: Awaited<ReturnType<typeof play>>) {
  const window = new electron.BrowserWindow();
  const { app } = electron;
  return Object.entries({
    App: app,
    BaseWindow: window,
    BrowserWindow: window,
    Clipboard: electron.clipboard,
    CommandLine: app.commandLine,
    Dialog: electron.dialog,
    GlobalShortcut: electron.globalShortcut,
    Menu: electron.Menu.prototype,
    MenuItem: electron.MenuItem.prototype,
    NativeImage: electron.nativeImage,
    NativeTheme: electron.nativeTheme,
    Notification: electron.Notification,
    PowerMonitor: electron.powerMonitor,
    PowerSaveBlocker: electron.powerSaveBlocker,
    SafeStorage: electron.safeStorage,
    Screen: electron.screen,
    Session: electron.session.defaultSession,
    Shell: electron.shell,
    SystemPreferences: electron.systemPreferences,
    Tray: electron.Tray.prototype,
    WebContents: window.webContents,
  } satisfies Record<string, object>);
}

describe.each(systems)('on %s', (system) => {
  it('has no member of another system, but for those that Electron has everywhere', async () => {
    const targets = await targetsOf(await play(system));
    const { foreignMembers } = await import('../../../main/preview/api/foreign-members.ts');
    const found = targets.flatMap(([className, target]) =>
      tagged
        .filter((member) => member.className === className && !member.platforms.includes(system))
        .filter(({ name }) => name in target)
        .map(({ name }) => `${className.replace('BaseWindow', 'BrowserWindow')}.${name}`),
    );
    const known = foreignMembers
      .filter(({ on }) => !on.includes(system))
      .flatMap(({ className, names }) => names.map((name) => `${className}.${name}`));
    expect([...new Set(found)].sort()).toEqual(known.sort());
  });
});

it('has each member where its types name it: the application may call it there', async () => {
  const { app, Notification } = await play('win32');
  expect([app, Notification].map((target) => Object.keys(target))).toEqual([
    expect.arrayContaining(['setToastActivatorCLSID', 'toastActivatorCLSID']),
    expect.arrayContaining(['handleActivation']),
  ]);
  const onMac = await play('darwin');
  expect(Object.keys(onMac.app)).toEqual(expect.arrayContaining(['dock', 'setActivationPolicy']));
  const onLinux = await play('linux');
  expect(Object.keys(onLinux.safeStorage)).toContain('getSelectedStorageBackend');
  expect(Object.keys(onLinux.clipboard)).toContain('selection');
});

it.each([
  ['linux', 'setToastActivatorCLSID'],
  ['darwin', 'setToastActivatorCLSID'],
  ['win32', 'setActivationPolicy'],
  ['linux', 'setActivationPolicy'],
] as const)('on %s a call of app.%s is a TypeError, as in Electron', async (system, name) => {
  const { app } = await play(system);
  const call = () => Reflect.apply(Reflect.get(app, name), app, ['']);
  expect(call).toThrow(TypeError);
});

it('takes its members away again when it plays another system', async () => {
  const { app } = await play('win32');
  const { playSystem } = await import('../../../main/preview/desktop/system.ts');
  playSystem('darwin');
  expect([Reflect.has(app, 'setToastActivatorCLSID'), Reflect.has(app, 'dock')]).toEqual([false, true]);
});

it('reads a CLSID as Windows does', async () => {
  const { app } = await play('win32');
  const set = (id: string) => Reflect.apply(Reflect.get(app, 'setToastActivatorCLSID'), app, [id]);
  set('8F62065E-0822-4EFF-82AB-A288D49A4B10');
  expect(Reflect.get(app, 'toastActivatorCLSID')).toBe('{8F62065E-0822-4EFF-82AB-A288D49A4B10}');
  expect(() => set('rentium')).toThrow('Invalid CLSID format');
});
