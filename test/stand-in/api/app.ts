/** `app`: the application's life, its folders and its one running instance. */
import { changed, signals } from '../desktop/signals.ts';
import { commandLine } from './command-line.ts';
import { appEvents, exit, isReady, quit, untilReady } from './lifecycle.ts';
import { appFolder, appVersion, getPath, setPath } from './paths.ts';
import { preventableEvent } from './preventable-event.ts';
import { acquireInstanceLock, hasInstanceLock, releaseInstanceLock } from './single-instance.ts';

const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
let openAtLogin = false;
export const opensAtLogin = (): boolean => openAtLogin;

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
  enableSandbox: () => {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
  },
  // Windows and macOS identity: there is nothing here to give it to.
  setAppUserModelId: () => {},
  setToastActivatorCLSID: () => {},
  setActivationPolicy: () => {},
  focus: () => {},
  setLoginItemSettings: (settings: Electron.Settings) => {
    openAtLogin = settings.openAtLogin ?? false;
    changed();
  },
  getLoginItemSettings: (): Electron.LoginItemSettings => ({
    openAtLogin,
    wasOpenedAtLogin: false,
    executableWillLaunchAtLogin: openAtLogin,
    launchItems: [],
    status: openAtLogin ? 'enabled' : 'not-registered',
  }),
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

/** Only macOS has a dock; this one has no face. */
const dock =
  process.platform === 'darwin'
    ? { hide: () => {}, show: async () => {}, isVisible: () => false }
    : undefined;
dock satisfies Pick<Electron.Dock, 'hide' | 'show' | 'isVisible'> | undefined;

/** The listener methods (`on`, `once`, `off`) are the emitter's own, as in Electron. */
export const app = Object.assign(appEvents, surface, { dock });
