/** The names by which a system knows the application, and which of them this run uses. */
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Kind of this build. Windows ties the Start-menu entry, the notifications and the program to wake to a name,
 * and whoever used the name last owns them: so a start from source and the portable build have names of their own.
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

export interface DataFolders {
  /** Folder for the state of this run. */
  readonly own: string;
  /** Whose numbers are taken over at the first start, the nearest relative first. */
  readonly sources: readonly string[];
  /** Builds that take over from this one: a take-over that was interrupted may have to be ended here. */
  readonly takers: readonly string[];
}

/**
 * A start from source keeps the folder that every start had before there were builds: `usualFolder`, which Electron names
 * after `productName`. So nothing moves for those who go on starting from source. A packaged build has a folder of its own,
 * and takes the numbers over from what was used before it; never the other way round.
 */
export function dataFoldersOf(build: Build, appData: string, usualFolder: string): DataFolders {
  const development = usualFolder;
  const portable = join(appData, identities.portable.appId);
  const installed = join(appData, identities.installed.appId);
  switch (build) {
    case 'development':
      return { own: development, sources: [], takers: [portable, installed] };
    case 'portable':
      return { own: portable, sources: [development], takers: [installed] };
    case 'installed':
      return { own: installed, sources: [portable, development], takers: [] };
  }
}

type NamedApp = Pick<App, 'setAppUserModelId' | 'setToastActivatorCLSID' | 'setName'>;

/**
 * Call when the data folder is set, because Electron's usual one follows the name.
 *
 * On macOS the bundle says who the application is, on Linux `desktopName` in package.json; Windows is told by calls, and
 * `setToastActivatorCLSID` exists there alone. The name changes on Windows only: on the others the key's place in the
 * keyring is called after it (Electron's shell/browser/electron_browser_main_parts.cc), and the stored key must stay readable.
 */
export function applyIdentity(app: NamedApp, platform: NodeJS.Platform, identity: Identity): void {
  if (platform !== 'win32') return;
  app.setName(identity.name);
  app.setAppUserModelId(identity.appId);
  app.setToastActivatorCLSID(identity.toastActivatorClsid);
}
