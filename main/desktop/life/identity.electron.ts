/** The names by which a system knows the application, and which of them this run uses. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { promisify } from 'node:util';
import type { App, Shell } from 'electron';
import type { Log } from '../../core/index.ts';

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

// Removes the traces of the former id in Windows. Until 0.1.0 every start wrote a Start-menu entry and a program to wake, which
// led to whichever executable ran last, and mostly to Electron's own. Electron writes both with the first notification
// (shell/browser/notifications/win/windows_toast_activator.cc), and adopts what an entry of the same name says.

export const formerAppId = 'io.github.rentium-tray';
const formerActivator = 'HKCU\\Software\\Classes\\CLSID\\{8F62065E-0822-4EFF-82AB-A288D49A4B10}';

export interface FormerIdentityPorts {
  readonly shell: Pick<Shell, 'readShortcutLink' | 'writeShortcutLink'>;
  readonly platform: NodeJS.Platform;
  readonly build: Build;
  readonly execPath: string;
  readonly appData: string;
  readonly log: Log;
  /** Runs Windows' own registry tool; rejects where it finds nothing. */
  readonly runRegistryTool?: (args: readonly string[]) => Promise<string>;
}

/** Removes what leads nowhere any more, or to Electron alone, and renames what is this program's own. Never rejects. */
export async function removeFormerIdentity(ports: FormerIdentityPorts): Promise<void> {
  if (ports.platform !== 'win32') return;
  try {
    tidyStartMenu(ports);
    await tidyActivator(ports);
  } catch (error) {
    ports.log.warn('former-identity-stays', { error });
  }
}

/** The path that Electron gives the entry. */
export const startMenuEntry = (appData: string, name: string): string =>
  join(appData, 'Microsoft', 'Windows', 'Start Menu', 'Programs', `${name}.lnk`);

function tidyStartMenu({ shell, build, execPath, appData }: FormerIdentityPorts): void {
  const path = startMenuEntry(appData, identityOf('installed').name);
  if (!existsSync(path)) return;
  const entry = shell.readShortcutLink(path);
  if (entry.appUserModelId !== formerAppId) return;
  if (build === 'installed' && isSameProgram(entry.target, execPath)) {
    const { appId: appUserModelId, toastActivatorClsid } = identityOf(build);
    shell.writeShortcutLink(path, 'update', { target: execPath, appUserModelId, toastActivatorClsid });
  } else if (isLeftOver(entry.target, execPath)) rmSync(path, { force: true });
}

async function tidyActivator({ execPath, runRegistryTool = runReg }: FormerIdentityPorts): Promise<void> {
  // The tool fails where there is no such key, and names the default value in the system's language.
  const found = await runRegistryTool(['query', `${formerActivator}\\LocalServer32`, '/ve']).catch(() => '');
  const program = /\sREG_SZ[ \t]{1,20}([^\r\n]{1,32767})/.exec(found)?.[1]?.trim();
  if (program === undefined || !isLeftOver(program, execPath)) return;
  await runRegistryTool(['delete', formerActivator, '/f']);
}

/** Another program that is there may be an older version that somebody still uses. */
const isLeftOver = (program: string, execPath: string): boolean =>
  isSameProgram(program, execPath) ||
  win32.basename(program).toLowerCase() === 'electron.exe' ||
  !existsSync(program);

const isSameProgram = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const runReg = async (args: readonly string[]): Promise<string> => {
  const tool = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  return (await promisify(execFile)(tool, [...args], { windowsHide: true, timeout: 10_000 })).stdout;
};
