import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { createLoginItem, wasOpenedAtLogin } from '../../../main/desktop/login-item.ts';
import { createTempFolder } from '../../tools/temp-folder.ts';

type Status = ReturnType<App['getLoginItemSettings']>['status'];

/** The system's own memory of what opens at login, found again as Electron finds it: by path and arguments. */
function createFakeApp({ isPackaged = true } = {}) {
  const app = {
    isPackaged,
    isSwitchedOff: false,
    wasOpenedAtLogin: false,
    status: 'not-registered' as Status,
    entries: new Set<string>(),
    setLoginItemSettings({
      openAtLogin = false,
      path = '',
      args = [],
    }: Parameters<App['setLoginItemSettings']>[0]) {
      const entry = [path, ...args].join(' ');
      if (openAtLogin) app.entries.add(entry);
      else app.entries.delete(entry);
      app.status = openAtLogin ? 'enabled' : 'not-registered';
    },
    getLoginItemSettings({ path = '', args = [] }: Parameters<App['getLoginItemSettings']>[0] = {}) {
      const openAtLogin = app.entries.has([path, ...args].join(' '));
      return {
        openAtLogin,
        executableWillLaunchAtLogin: openAtLogin && !app.isSwitchedOff,
        wasOpenedAtLogin: app.wasOpenedAtLogin,
        status: app.status,
        launchItems: [],
      };
    },
  };
  return app;
}

const execPath = 'C:\\Programs\\Rentium Tray.exe';

describe('on Windows', () => {
  it('is a hidden start of this program, which is found again', async () => {
    const app = createFakeApp();
    const loginItem = createLoginItem({ app, platform: 'win32', execPath, variables: {} });
    expect(await loginItem.read()).toBe('off');
    expect(await loginItem.write(true)).toBe('on');
    expect([...app.entries]).toEqual([`${execPath} --hidden`]);
    expect(await loginItem.write(false)).toBe('off');
    expect(app.entries.size).toBe(0);
  });

  it('is off where the Task Manager has switched it off', async () => {
    const app = createFakeApp();
    const loginItem = createLoginItem({ app, platform: 'win32', execPath, variables: {} });
    await loginItem.write(true);
    app.isSwitchedOff = true;
    expect(await loginItem.read()).toBe('off');
  });

  it('starts a portable program where it lies, not where it was unpacked', async () => {
    const app = createFakeApp();
    const variables = { PORTABLE_EXECUTABLE_FILE: 'E:\\Tray.exe' };
    await createLoginItem({ app, platform: 'win32', execPath, variables }).write(true);
    expect([...app.entries]).toEqual(['E:\\Tray.exe --hidden']);
  });
});

describe('on macOS', () => {
  it.each<[Status, string]>([
    ['enabled', 'on'],
    ['requires-approval', 'needs-approval'],
    ['not-registered', 'off'],
    ['not-found', 'off'],
  ])('%s is %s', async (status, expected) => {
    const app = createFakeApp();
    const loginItem = createLoginItem({ app, platform: 'darwin', execPath, variables: {} });
    app.status = status;
    expect(await loginItem.read()).toBe(expected);
    expect(await loginItem.write(true)).toBe('on');
  });

  it('tells a start at login, which carries no argument there', () => {
    const app = createFakeApp();
    expect(wasOpenedAtLogin(app, 'darwin')).toBe(false);
    app.wasOpenedAtLogin = true;
    expect(wasOpenedAtLogin(app, 'darwin')).toBe(true);
    expect(wasOpenedAtLogin(app, 'win32')).toBe(false);
  });
});

describe('on Linux', () => {
  it('is a file of the desktop', async () => {
    const variables = { XDG_CONFIG_HOME: createTempFolder() };
    const options = { app: createFakeApp(), platform: 'linux', execPath: '/opt/tray', variables } as const;
    expect(await createLoginItem(options).write(true)).toBe('on');
    expect(await createLoginItem(options).read()).toBe('on');
  });
});

it.each([
  ['under development', false, 'win32', {}],
  ['in Flatpak', true, 'linux', { FLATPAK_ID: 'x' }],
  ['in Snap', true, 'linux', { SNAP: '/snap/x' }],
  ['on another system', true, 'freebsd', {}],
] as const)('is unsupported %s', async (_name, isPackaged, platform, variables) => {
  const app = createFakeApp({ isPackaged });
  const loginItem = createLoginItem({ app, platform, execPath, variables });
  expect(await loginItem.read()).toBe('unsupported');
  expect(await loginItem.write(true)).toBe('unsupported');
  expect(app.entries.size).toBe(0);
});
