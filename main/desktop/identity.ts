/** The names by which a system knows the application, and which of them this run uses. */
import type { App } from 'electron';

/**
 * How the application was started. A start from source and the portable build have names of their own: Windows ties the
 * Start-menu entry, notifications and the program to wake to these names, and the last one that used them would own them.
 */
export type Build = 'installed' | 'portable' | 'development';

export interface Identity {
  /**
   * The same for the desktop file, the window class, the autostart file and Windows' AppUserModelID. `io.github`, owner and
   * repository, as Flathub wants it. GLib discourages hyphens and Flatpak refuses them before the last element, so they
   * are underscores: https://docs.gtk.org/gio/type_func.Application.id_is_valid.html
   */
  readonly appId: string;
  /** Windows wakes the application by it when one of its notifications is clicked, in whatever run: it never changes. */
  readonly toastActivatorClsid: string;
  /** Windows names the Start-menu entry by it, which Electron writes with the first notification. */
  readonly name: string;
}

export const appId = 'io.github.rentium_tray.rentium_tray';

const identities: Readonly<Record<Build, Identity>> = {
  installed: {
    appId,
    toastActivatorClsid: '{9D1AB74D-E74C-4161-97DD-589F48966C76}',
    name: 'Rentium Tray',
  },
  portable: {
    appId: `${appId}.portable`,
    toastActivatorClsid: '{ABD3F038-C4B6-4982-B72C-15214EDB45D0}',
    name: 'Rentium Tray (portable)',
  },
  development: {
    appId: `${appId}.development`,
    toastActivatorClsid: '{CBEFAD09-AB76-4FDB-ADC5-E8AD13D33348}',
    name: 'Rentium Tray (development)',
  },
};

export const identityOf = (build: Build): Identity => identities[build];

/** electron-builder's portable program unpacks itself and says in a variable where it lies. */
export function buildOf(isPackaged: boolean, variables: Readonly<Record<string, string | undefined>>): Build {
  if (!isPackaged) return 'development';
  return variables['PORTABLE_EXECUTABLE_FILE'] ? 'portable' : 'installed';
}

/** On macOS the bundle says who the application is, on Linux `desktopName` in package.json; Windows is told by calls that exist there alone. */
export function applyIdentity(
  app: Pick<App, 'setAppUserModelId' | 'setToastActivatorCLSID'>,
  platform: NodeJS.Platform,
  identity: Identity,
): void {
  if (platform !== 'win32') return;
  app.setAppUserModelId(identity.appId);
  app.setToastActivatorCLSID(identity.toastActivatorClsid);
}
