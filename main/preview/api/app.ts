/** `app`: the application's life, its folders and its one running instance. */
import { changed, signals } from '../desktop/signals.ts';
import { offerOn, playedSystem, type System } from '../desktop/system.ts';
import { commandLine, switchSandboxOn } from './command-line.ts';
import { appEvents, exit, isReady, quit, untilReady } from './lifecycle.ts';
import { appFolder, appVersion, getPath, setPath } from './paths.ts';
import { preventableEvent } from './preventable-event.ts';
import { acquireInstanceLock, hasInstanceLock, releaseInstanceLock } from './single-instance.ts';

const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
let openAtLogin = false;
export const opensAtLogin = (): boolean => openAtLogin;
let isRelaunchAsked = false;
/** The application asked to be started again once it has ended. */
export const asksForRelaunch = (): boolean => isRelaunchAsked;

const loginItemPartsOn: Readonly<Record<System, () => Partial<Electron.LoginItemSettings>>> = {
  linux: () => ({}),
  darwin: () => ({ status: openAtLogin ? 'enabled' : 'not-registered' }),
  win32: () => ({ launchItems: [] }),
};

const surface = {
  name: 'Rentium Tray',
  isPackaged: false,
  commandLine,
  isReady,
  whenReady: untilReady,
  quit,
  exit,
  getPath,
  setPath,
  getAppPath: appFolder,
  getVersion: appVersion,
  getName: () => app.name,
  setName: (name: string) => {
    app.name = name;
  },
  getLocale: systemLocale,
  getPreferredSystemLanguages: () => [systemLocale()],
  // It takes `no-sandbox` away, whoever gave it.
  enableSandbox: () => {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
    switchSandboxOn();
  },
  // It exists everywhere, and does nothing outside Windows [electron: lib/browser/api/app.ts].
  setAppUserModelId: () => {},
  setDesktopName: () => {},
  focus: () => {},
  relaunch: () => {
    isRelaunchAsked = true;
  },
  setLoginItemSettings: (settings: Electron.Settings) => {
    if (playedSystem() === 'linux') return; // [electron: shell/browser/browser_linux.cc]
    openAtLogin = settings.openAtLogin ?? false;
    changed();
  },
  // [electron: shell/common/gin_converters/login_item_settings_converter.cc, ToV8]
  getLoginItemSettings: (): Electron.LoginItemSettings => {
    const common = {
      openAtLogin,
      wasOpenedAtLogin: false,
      executableWillLaunchAtLogin: openAtLogin && playedSystem() === 'win32',
    };
    // Electron's types name the members of all systems at once.
    return { ...common, ...loginItemPartsOn[playedSystem()]() } as Electron.LoginItemSettings;
  },
  requestSingleInstanceLock: (additionalData?: Record<string | number | symbol, unknown>) =>
    acquireInstanceLock(
      getPath('userData'),
      { argv: process.argv, cwd: process.cwd(), additionalData: additionalData ?? null },
      (from) => {
        signals.emit('secondLaunch');
        appEvents.emit('second-instance', preventableEvent(), from.argv, from.cwd, from.additionalData);
      },
    ),
  hasSingleInstanceLock: hasInstanceLock,
  releaseSingleInstanceLock: releaseInstanceLock,
};

type Used = Exclude<keyof typeof surface, 'commandLine'>;
surface satisfies Pick<Electron.App, Used>;

/** The listener methods (`on`, `once`, `off`) are the emitter's own, as in Electron. */
export const app = Object.assign(appEvents, surface);

// [electron: shell/browser/api/electron_api_app.cc, GetObjectTemplateBuilder: IS_WIN and IS_MAC]
const guidPattern = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;
let toastActivatorClsid = '';
offerOn<Electron.App>(['win32'], app, {
  setToastActivatorCLSID: (id: string) => {
    // CLSIDFromString: a guidPattern in braces, which are added where they are missing.
    const inBraces = id.startsWith('{') ? id : `{${id}}`;
    if (!guidPattern.test(inBraces)) throw new Error('Invalid CLSID format');
    toastActivatorClsid = inBraces;
  },
  get toastActivatorCLSID() {
    return toastActivatorClsid;
  },
});
offerOn<Electron.App>(['darwin'], app, {
  setActivationPolicy: () => {},
  hide: () => {},
  show: () => {},
  isHidden: () => false,
  isActive: () => false,
});
/** It has no face here. */
const dock = {
  hide: () => {},
  show: async () => {},
  isVisible: () => false,
} satisfies Pick<Electron.Dock, 'hide' | 'show' | 'isVisible'>;
offerOn<{ dock: typeof dock }>(['darwin'], app, { dock });
