/** Gives updates what they need of Electron: the signed manifest of a release over Chromium's network, a hash, and electron-updater. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { app, net } from 'electron';
import { homepage } from '../../../package.json';
import { manifestName } from './manifest.ts';
import type { Updater } from './updater.ts';

const manifestLimitMs = 30_000;
const maxManifestLength = 100_000;

export async function fetchManifest(version: string): Promise<string> {
  const answer = await net.fetch(`${homepage}/releases/download/v${version}/${manifestName}`, {
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(manifestLimitMs),
  });
  if (!answer.ok) throw new Error(`The manifest of ${version} is not there: ${answer.status}`);
  const text = await answer.text();
  if (text.length > maxManifestLength) throw new Error(`The manifest of ${version} is too long`);
  return text;
}

/** SHA-512 in base64. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}

/**
 * Loads electron-updater where it has something to do: it is large, and most runs of a day never need it. Null in builds that
 * are not installed, or were packaged without a place to update from.
 */
export async function loadElectronUpdater(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Updater | null> {
  const isInstalled = app.isPackaged && variables['PORTABLE_EXECUTABLE_FILE'] === undefined;
  // electron-builder writes it; `resourcesPath` exists in Electron alone.
  if (!isInstalled || !existsSync(join(process.resourcesPath, 'app-update.yml'))) return null;
  const { default: electronUpdater } = await import('electron-updater');
  return electronUpdater.autoUpdater;
}
