/** The keys behind safeStorage: a random one in a file of the user's own, and on Linux one that everybody knows. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playedSystem } from '../desktop/system.ts';
import { getPath } from './paths.ts';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const nameBytes = 3;

export type KeyName = 'keyring' | 'hard-coded';

/** Prefix of a ciphertext. On Linux it names the kind of key; the other systems write `v10` for their only one. */
function beginningOf(key: KeyName): string {
  return key === 'keyring' && playedSystem() === 'linux' ? 'v11' : 'v10';
}
function keyBehind(beginning: string): KeyName | null {
  if (beginning === 'v10') return playedSystem() === 'linux' ? 'hard-coded' : 'keyring';
  return beginning === 'v11' && playedSystem() === 'linux' ? 'keyring' : null;
}

function bytesOf(key: KeyName): Buffer {
  return key === 'hard-coded' ? createHash('sha256').update('known to everybody').digest() : keyringKey();
}

function keyringKey(): Buffer {
  const file = join(getPath('userData'), 'stand-in-keyring.bin');
  try {
    writeFileSync(file, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file);
}

/** AES-256-GCM: beginning, IV, tag, text. */
export function seal(key: KeyName, plainText: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', bytesOf(key), iv);
  const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from(beginningOf(key)), iv, cipher.getAuthTag(), sealed]);
}

/** Throws for a text that was changed, cut, or sealed with another key; and when `allow` throws for the key it needs. */
export function unseal(
  sealed: Buffer,
  allow: (key: KeyName) => void,
): { readonly key: KeyName; readonly plainText: string } {
  const key = keyBehind(sealed.subarray(0, nameBytes).toString('latin1'));
  if (key === null) throw new Error('Not a ciphertext of this keyring');
  allow(key);
  const iv = sealed.subarray(nameBytes, nameBytes + ivBytes);
  const body = sealed.subarray(nameBytes + ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', bytesOf(key), iv, { authTagLength: tagBytes });
  decipher.setAuthTag(body.subarray(0, tagBytes));
  const plain = Buffer.concat([decipher.update(body.subarray(tagBytes)), decipher.final()]);
  return { key, plainText: plain.toString('utf8') };
}
