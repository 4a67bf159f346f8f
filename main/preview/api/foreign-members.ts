/**
 * Members that Electron has on every system although its types name some alone. On the others they do nothing, so a call of
 * them is harmless there; all other members of another system are undefined, as in Electron.
 */
import { playedSystem, type System } from '../desktop/system.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { nativeTheme } from './native-theme.ts';
import { Notification } from './notification.ts';
import { Tray } from './tray.ts';

interface ForeignMembers {
  readonly className: string;
  readonly target: object;
  /** Systems on which they do something. */
  readonly on: readonly System[];
  readonly names: readonly string[];
  /** The file of Electron that has them outside of any `#if`. */
  readonly source: string;
}

const appSource = 'shell/browser/api/electron_api_app.cc';
const windowSource = 'shell/browser/api/electron_api_base_window.cc';
const traySource = 'shell/browser/api/electron_api_tray.cc';

export const foreignMembers: readonly ForeignMembers[] = [
  {
    className: 'App',
    target: app,
    on: ['win32'],
    names: ['setAppUserModelId'],
    source: 'lib/browser/api/app.ts',
  },
  { className: 'App', target: app, on: ['linux'], names: ['setDesktopName'], source: appSource },
  {
    className: 'App',
    target: app,
    on: ['darwin', 'win32'],
    names: ['getLoginItemSettings', 'setLoginItemSettings'],
    source: appSource,
  },
  {
    className: 'BrowserWindow',
    target: BrowserWindow.prototype,
    on: ['darwin', 'win32'],
    names: ['setContentProtection', 'setSkipTaskbar'],
    source: windowSource,
  },
  {
    className: 'BrowserWindow',
    target: BrowserWindow.prototype,
    on: ['linux', 'win32'],
    names: ['removeMenu', 'setMenu', 'setMenuBarVisibility'],
    source: windowSource,
  },
  {
    className: 'BrowserWindow',
    target: BrowserWindow.prototype,
    on: ['darwin', 'linux'],
    names: ['setVisibleOnAllWorkspaces'],
    source: windowSource,
  },
  {
    className: 'NativeTheme',
    target: Object.getPrototypeOf(nativeTheme),
    on: ['darwin', 'win32'],
    names: ['shouldUseDarkColorsForSystemIntegratedUI', 'shouldUseHighContrastColors'],
    source: 'shell/browser/api/electron_api_native_theme.cc',
  },
  {
    className: 'Notification',
    target: Notification,
    on: ['darwin'],
    names: ['removeAll'],
    source: 'lib/browser/api/notification.ts',
  },
  {
    className: 'Tray',
    target: Tray.prototype,
    on: ['darwin', 'win32'],
    names: ['closeContextMenu', 'getBounds', 'getGUID', 'popUpContextMenu'],
    source: traySource,
  },
  { className: 'Tray', target: Tray.prototype, on: ['win32'], names: ['focus'], source: traySource },
  {
    className: 'Tray',
    target: Tray.prototype,
    on: ['darwin'],
    names: [
      'getIgnoreDoubleClickEvents',
      'getTitle',
      'setIgnoreDoubleClickEvents',
      'setPressedImage',
      'setTitle',
    ],
    source: traySource,
  },
];

/** Takes the members away that are harmless on the played system: what still runs then calls none of them. */
export function removeForeignMembers(): void {
  for (const { target, on, names } of foreignMembers) {
    if (on.includes(playedSystem())) continue;
    for (const name of names) Reflect.deleteProperty(target, name);
  }
}
