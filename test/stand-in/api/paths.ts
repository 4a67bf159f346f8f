/** The folders of `app.getPath` and the application's own package.json. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

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

function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}

/**
 * The default userData folder is not the one Electron uses: the two have different keyrings and different instance
 * locks, so they must not work on the same files. `RENTIUM_USER_DATA` and `setPath` decide otherwise.
 */
export function getPath(name: PathName): string {
  const path = chosen.get(name) ?? defaultPath(name);
  if (name === 'userData') mkdirSync(path, { recursive: true });
  return path;
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
      return process.env['RENTIUM_USER_DATA'] || join(appData(), 'Rentium Tray Preview');
    case 'logs':
      return join(getPath('userData'), 'logs');
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}

export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error('Path must be absolute');
  chosen.set(name, path);
}
