import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { appId } from '../../../../main/desktop/life/identity.electron.ts';
import { createLoginItem, wasOpenedAtLogin } from '../../../../main/desktop/login/login-item.electron.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

type Status = ReturnType<App['getLoginItemSettings']>['status'];

/**
 * The system's own memory of what opens at login. On Windows a value under the AppUserModelID, found again by it, path and
 * arguments; all values of one program are listed (Electron's shell/browser/browser_win.cc).
 */
function createFakeApp({ isPackaged = true } = {}) {
  const values = new Map<string, Electron.LaunchItems>();
  const commandOf = ({ path, args }: Pick<Electron.LaunchItems, 'path' | 'args'>) =>
    [path, ...args].join(' ');
  const app = {
    isPackaged,
    wasOpenedAtLogin: false,
    status: 'not-registered' as Status,
    values,
    commands: () => [...values.values()].map(commandOf),
    setLoginItemSettings({
      openAtLogin = false,
      path = '',
      args = [],
      name = appId,
      enabled = true,
    }: Parameters<App['setLoginItemSettings']>[0]) {
      if (openAtLogin) values.set(name, { name, path, args, scope: 'user', enabled });
      else values.delete(name);
      app.status = openAtLogin ? 'enabled' : 'not-registered';
    },
    getLoginItemSettings({ path = '', args = [] }: Parameters<App['getLoginItemSettings']>[0] = {}) {
      const value = values.get(appId);
      const launchItems = [...values.values()].filter((item) => item.path === path);
      return {
        openAtLogin: value !== undefined && commandOf(value) === commandOf({ path, args }),
        executableWillLaunchAtLogin: launchItems.some(({ enabled }) => enabled),
        wasOpenedAtLogin: app.wasOpenedAtLogin,
        status: app.status,
        launchItems,
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
    expect(app.commands()).toEqual([`${execPath} --hidden`]);
    expect(await loginItem.write(false)).toBe('off');
    expect(app.values.size).toBe(0);
  });

  it('is off where the Task Manager has switched it off', async () => {
    const app = createFakeApp();
    const loginItem = createLoginItem({ app, platform: 'win32', execPath, variables: {} });
    await loginItem.write(true);
    app.setLoginItemSettings({ path: execPath, args: ['--hidden'], openAtLogin: true, enabled: false });
    expect(await loginItem.read()).toBe('off');
  });

  it.each([
    ['on', true],
    ['off', false],
  ])('goes on under the new id, %s as it was under the former one', async (state, enabled) => {
    const app = createFakeApp();
    const former = { path: execPath, args: ['--hidden'], name: 'io.github.rentium-tray' };
    app.setLoginItemSettings({ ...former, openAtLogin: true, enabled });
    const loginItem = createLoginItem({ app, platform: 'win32', execPath, variables: {} });
    expect(await loginItem.read()).toBe(state);
    expect([...app.values.values()]).toEqual([
      { path: execPath, args: ['--hidden'], name: appId, scope: 'user', enabled },
    ]);
  });

  it('starts a portable program where it lies, not where it was unpacked', async () => {
    const app = createFakeApp();
    const variables = { PORTABLE_EXECUTABLE_FILE: 'E:\\Tray.exe' };
    await createLoginItem({ app, platform: 'win32', execPath, variables }).write(true);
    expect(app.commands()).toEqual(['E:\\Tray.exe --hidden']);
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
  expect(app.values.size).toBe(0);
});
