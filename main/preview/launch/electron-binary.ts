/** Finds Electron's binary. Electron's own main module is never loaded for it, because that would begin a download. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ElectronBinary =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing' }
  /** ELECTRON_OVERRIDE_DIST_PATH names a folder that holds no Electron. */
  | { readonly kind: 'wrong override'; readonly sentence: string };

export interface BinaryPlace {
  /** The folder of the electron package. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  /** ELECTRON_OVERRIDE_DIST_PATH. */
  readonly override: string | undefined;
}

export const electronFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('electron/package.json'));

export function findElectron({
  folder = electronFolder(),
  platform = process.platform,
  override = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
}: Partial<BinaryPlace> = {}): ElectronBinary {
  if (override) {
    const path = join(override, executableName(platform));
    if (isExecutable(path)) return { kind: 'found', path };
    const sentence = `ELECTRON_OVERRIDE_DIST_PATH is wrong: there is no Electron at ${path}. Correct it or unset it.`;
    return { kind: 'wrong override', sentence };
  }
  const path = join(folder, 'dist', executableName(platform));
  return isInstalled(folder, platform) && isExecutable(path) ? { kind: 'found', path } : { kind: 'missing' };
}

export function electronVersion(folder = electronFolder()): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** Follows `getPlatformPath` in electron/install.js. A folder that the override names holds the executable by the same rule. */
export function executableName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

/** Follows `isInstalled` in electron/install.js, which writes path.txt last: a partly unpacked archive does not count. */
function isInstalled(folder: string, platform: NodeJS.Platform): boolean {
  const installed = textOf(join(folder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  return (
    installed === electronVersion(folder) && textOf(join(folder, 'path.txt')) === executableName(platform)
  );
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK); // On Windows this says only that it exists.
    return true;
  } catch {
    return false;
  }
}
