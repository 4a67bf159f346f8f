/** The folders of `app.getPath` and the application's own package.json. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { hostSystem, playedSystem } from '../desktop/system.ts';

export type PathName = Parameters<Electron.App['getPath']>[0];

let appRoot = process.cwd();
const chosen = new Map<string, string>();

/** The folder that holds the package.json of the main module. */
export function setMainModule(mainPath: string): void {
  let folder = dirname(mainPath);
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  appRoot = folder;
}
export const appFolder = (): string => appRoot;

export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(appRoot, 'package.json'), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : '0.0.0';
}

/** Files lie where this computer has its own, whatever system is played. */
function appData(): string {
  if (hostSystem === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (hostSystem === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}

/**
 * The default userData folder is not the one Electron uses: the two have different keyrings and different instance
 * locks, so they must not work on the same files. `RENTIUM_USER_DATA` and `setPath` decide otherwise.
 */
export function getPath(name: PathName): string {
  const path = chosen.get(name) ?? defaultPath(name);
  if (name === 'userData') makeFolder(path);
  return path;
}

/** One that cannot be made is named all the same: who uses it meets the error. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {}
}

function defaultPath(name: PathName): string {
  switch (name) {
    case 'home':
      return homedir();
    case 'downloads':
      return join(homedir(), 'Downloads');
    case 'temp':
      return tmpdir();
    case 'appData':
      return appData();
    case 'userData':
      return process.env['RENTIUM_USER_DATA'] || join(appData(), previewFolder());
    case 'logs':
      return join(getPath('userData'), 'logs');
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}

/** Another system that is played has another keyring. */
const previewFolder = (): string =>
  playedSystem() === hostSystem ? 'Rentium Tray Preview' : `Rentium Tray Preview (${playedSystem()})`;

export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error('Path must be absolute');
  chosen.set(name, path);
}
