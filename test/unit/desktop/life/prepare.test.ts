import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appId, startMenuEntry } from '../../../../main/desktop/life/identity.electron.ts';
import { prepareDesktop, prepareProcess } from '../../../../main/desktop/life/prepare.electron.ts';
import { hostSystem, playSystem } from '../../../../main/preview/desktop/system.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));
afterEach(() => {
  playSystem(hostSystem);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  app.removeAllListeners();
  Object.assign(app, { isPackaged: false });
});

const log = { info: () => {}, warn: () => {}, error: () => {} };

it.each([
  ['darwin', [['accessory']]],
  ['win32', []],
  ['linux', []],
] as const)('on %s stays out of the Dock where there is one: %j', (platform, calls) => {
  playSystem(platform);
  const policy = vi.fn();
  // Elsewhere Electron has no such method, and a call of it would throw.
  if (platform === 'darwin') app.setActivationPolicy = policy;
  prepareDesktop(platform, log);
  expect(policy.mock.calls).toEqual(calls);
});

it('is sandboxed as a whole, unless whoever started it said that the system cannot', () => {
  const enable = vi.spyOn(app, 'enableSandbox').mockImplementation(() => {});
  const given = vi.spyOn(app.commandLine, 'hasSwitch').mockReturnValue(false);
  prepareProcess('/data');
  expect(enable).toHaveBeenCalledTimes(1);
  // Electron's enableSandbox would take the switch off the command line again (App::EnableSandbox, RemoveNoSandboxSwitch).
  given.mockImplementation((name) => name === 'no-sandbox');
  prepareProcess('/data');
  expect(enable).toHaveBeenCalledTimes(1);
});

it('adds nothing to the switches of Chromium, which would replace those that a person gave', () => {
  const append = vi.spyOn(app.commandLine, 'appendSwitch');
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland');
  prepareProcess('/data');
  expect(append).not.toHaveBeenCalled();
});

describe('the data folder', () => {
  function setUp({ isPackaged = true, isChosenByChromium = false } = {}) {
    const appData = createTempFolder();
    const usual = join(appData, 'Rentium Tray');
    Object.assign(app, { isPackaged });
    vi.spyOn(app, 'getPath').mockImplementation((name) => (name === 'userData' ? usual : appData));
    vi.spyOn(app.commandLine, 'hasSwitch').mockImplementation(
      (name) => name === 'user-data-dir' && isChosenByChromium,
    );
    const setPath = vi.spyOn(app, 'setPath').mockImplementation(() => {});
    return { appData, usual, set: () => setPath.mock.calls };
  }

  it('of a packaged build is its own, into which that of the sources is taken over', () => {
    const { appData, usual, set } = setUp();
    expect(prepareProcess(null).sources).toContain(usual);
    expect(set()).toEqual([['userData', join(appData, appId)]]);
  });

  it('of a start from source stays where it was, also when Windows is told another name', () => {
    const { usual, set } = setUp({ isPackaged: false });
    expect(prepareProcess(null).sources).toEqual([]);
    expect(set()).toEqual([['userData', usual]]);
  });

  it.each([
    ['by our option', '/data', {}],
    ['by Chromium’s', null, { isChosenByChromium: true }],
  ])('that a person chose is theirs, and nothing is taken over into it: %s', (_name, dataFolder, options) => {
    const { usual, set } = setUp(options);
    const own = dataFolder ?? usual;
    expect(prepareProcess(dataFolder)).toEqual({ own, sources: [], takers: [] });
    expect(set()).toEqual([['userData', own]]);
  });

  it('is not all that a portable program leaves behind: it takes along the Start-menu entry that would lead nowhere', () => {
    const { appData } = setUp();
    vi.stubEnv('PORTABLE_EXECUTABLE_FILE', 'E:\\Tray.exe');
    prepareProcess(null);
    const entry = startMenuEntry(appData, 'Rentium Tray (portable)');
    const installed = startMenuEntry(appData, 'Rentium Tray');
    mkdirSync(dirname(entry), { recursive: true });
    for (const path of [entry, installed]) writeFileSync(path, '');
    app.emit('will-quit');
    expect([existsSync(entry), existsSync(installed)]).toEqual([false, true]);
  });
});
