import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareProcess } from '../../../../main/desktop/life/prepare.electron.ts';
import { registerPageScheme, servePage } from '../../../../main/desktop/window/page.electron.ts';
import { createPopup } from '../../../../main/desktop/window/popup.electron.ts';
import { becomeReady } from '../../../../main/preview/api/lifecycle.ts';
import { Session } from '../../../../main/preview/api/session.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const desktop = vi.hoisted(() => ({
  isPackaged: true,
  windows: [] as Electron.BrowserWindowConstructorOptions[],
}));

// As the preview does: the stand-in in Electron's place. Here it also keeps what windows are made with, and may be packaged.
vi.mock('electron', async () => {
  const standIn = await import('../../../../main/preview/electron.ts');
  class BrowserWindow extends standIn.BrowserWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options);
      desktop.windows.push(options);
    }
  }
  const app = Object.create(standIn.app, { isPackaged: { get: () => desktop.isPackaged } });
  return { ...standIn, app, BrowserWindow };
});

beforeAll(becomeReady);
afterEach(() => {
  vi.restoreAllMocks();
  desktop.isPackaged = true;
  desktop.windows.length = 0;
});

/** The stand-in's session, which has the part of Electron's that is used here. */
const asElectrons = (session: Session) => session as unknown as Electron.Session;

function preferences(): Electron.WebPreferences | undefined {
  const { clock, timers } = createFakeTime();
  createPopup({
    platform: 'linux',
    isWayland: true,
    session: asElectrons(new Session()),
    preload: '/dist/preload/preload.cjs',
    clock,
    timers,
    tray: { bounds: () => ({ x: 0, y: 0, width: 0, height: 0 }) },
  });
  return desktop.windows[0]?.webPreferences;
}

describe('the window', () => {
  it('shows its page without Node, sandboxed, apart from the preload, and without spelling dictionaries to fetch', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      sandbox: true,
      contextIsolation: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('turns on nothing that Electron leaves off for safety, nor off what it has on', () => {
    const { preload, session, nodeIntegration, sandbox, contextIsolation, webviewTag, ...others } =
      preferences() ?? {};
    expect(Object.keys(others).sort()).toEqual(['devTools', 'spellcheck']);
  });

  it('has developer tools while it is developed, and none in a package', () => {
    expect(preferences()?.devTools).toBe(false);
    desktop.windows.length = 0;
    desktop.isPackaged = false;
    expect(preferences()?.devTools).toBe(true);
  });
});

it('is sandboxed, like every page there might ever be, before there is any page', () => {
  const enable = vi.spyOn(app, 'enableSandbox').mockImplementation(() => {});
  const register = vi.spyOn(protocol, 'registerSchemesAsPrivileged').mockImplementation(() => {});
  prepareProcess(null);
  expect(enable).toHaveBeenCalledBefore(register);
});

describe('its protocol', () => {
  it('has an origin of its own, and keeps to its policy as a web page does', () => {
    const register = vi.spyOn(protocol, 'registerSchemesAsPrivileged').mockImplementation(() => {});
    registerPageScheme();
    expect(register.mock.calls).toEqual([
      [
        [
          {
            scheme: 'app',
            // No codeCache: Chromium keeps none for a session that is in memory alone.
            privileges: { standard: true, secure: true, supportFetchAPI: true },
          },
        ],
      ],
    ]);
  });

  it('answers, once packaged, only the files of its start', async () => {
    const folder = createTempFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>Rentium Tray</title>');
    const session = new Session();
    servePage(asElectrons(session), folder);
    writeFileSync(join(folder, 'assets/planted.js'), 'steal()');
    const answer = async (path: string) => {
      const given = await session.protocol.answer(new Request(`app://rentium${path}`));
      return given instanceof Response ? given.status : given;
    };
    expect(await answer('/index.html')).toBe(200);
    expect(await answer('/assets/planted.js')).toBe(404);
  });
});
