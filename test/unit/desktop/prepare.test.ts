import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startMenuEntry } from '../../../main/desktop/former-identity.ts';
import { appId } from '../../../main/desktop/identity.ts';
import { prepareDesktop, prepareProcess } from '../../../main/desktop/prepare.ts';
import { createTempFolder } from '../../tools/temp-folder.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../stand-in/electron.ts'));
afterEach(() => {
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
  const policy = vi.spyOn(app, 'setActivationPolicy').mockImplementation(() => {});
  prepareDesktop(platform, log);
  expect(policy.mock.calls).toEqual(calls);
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
