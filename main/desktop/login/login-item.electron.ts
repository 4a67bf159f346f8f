/** Launch at login, by whatever the system has for it. */
import type { App } from 'electron';
import { formerAppId } from '../life/identity.electron.ts';
import type { LoginItem } from '../port.ts';
import { autostartFile, createAutostart } from './launch-at-login.ts';

const hidden = '--hidden';

const unsupported: LoginItem = { read: async () => 'unsupported', write: async () => 'unsupported' };

type LoginItems = Pick<App, 'isPackaged' | 'getLoginItemSettings' | 'setLoginItemSettings'>;

export interface LoginItemPorts {
  readonly app: LoginItems;
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export function createLoginItem({ app, platform, execPath, variables }: LoginItemPorts): LoginItem {
  // A build under development is not where it will be tomorrow; Flatpak and Snap start only what they installed themselves.
  if (!app.isPackaged || variables['FLATPAK_ID'] !== undefined || variables['SNAP'] !== undefined) {
    return unsupported;
  }
  switch (platform) {
    case 'linux':
      return createAutostart(autostartFile(variables), [variables['APPIMAGE'] || execPath, hidden]);
    case 'win32':
      return createRunKey(app, variables['PORTABLE_EXECUTABLE_FILE'] || execPath);
    case 'darwin':
      return createAppService(app);
    default:
      return unsupported;
  }
}

/** Windows: a value of the registry's Run key, found again only under the same path and arguments. */
function createRunKey(app: LoginItems, program: string): LoginItem {
  const place = { path: program, args: [hidden] };
  /** The value is named by the AppUserModelID: under the former one Electron would not find it, and Windows would run both. */
  function takeFormerName(): void {
    const { launchItems } = app.getLoginItemSettings(place);
    const former = launchItems.find(({ name }) => name === formerAppId);
    if (former === undefined) return;
    app.setLoginItemSettings({ ...place, openAtLogin: true, enabled: former.enabled });
    app.setLoginItemSettings({ openAtLogin: false, name: formerAppId });
  }
  const read = async () => {
    takeFormerName();
    // The Task Manager can switch off what is set to open.
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(place);
    return openAtLogin && executableWillLaunchAtLogin ? 'on' : 'off';
  };
  return {
    read,
    write(isOn) {
      app.setLoginItemSettings({ ...place, openAtLogin: isOn });
      return read();
    },
  };
}

/** macOS: the person may have to approve it in the system's settings first. */
function createAppService(app: LoginItems): LoginItem {
  const read = async () => {
    const { status } = app.getLoginItemSettings();
    switch (status) {
      case 'enabled':
        return 'on';
      case 'requires-approval':
        return 'needs-approval';
      default:
        return 'off';
    }
  };
  return {
    read,
    write(isOn) {
      app.setLoginItemSettings({ openAtLogin: isOn });
      return read();
    },
  };
}

/** True when the system started the application at login. On Windows and Linux the stored argument tells. */
export const wasOpenedAtLogin = (app: LoginItems, platform: NodeJS.Platform): boolean =>
  platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
