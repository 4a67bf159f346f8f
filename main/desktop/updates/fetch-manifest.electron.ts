/** Gets the signed manifest of a release over Chromium's network, and hashes what was downloaded. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { net } from 'electron';
import { homepage } from '../../../package.json';
import { manifestName } from './manifest.ts';

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
