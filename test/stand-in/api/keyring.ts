/** The key behind safeStorage: a random one in a file of the user's own, or, in the weak mode, one that everybody knows. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPath } from './paths.ts';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The beginning of a ciphertext tells whose key it is, as on Linux: `v11` the keyring's, `v10` the hard-coded one. */
export type KeyName = 'v10' | 'v11';
const NAME_BYTES = 3;

function keyNamed(name: KeyName): Buffer {
  return name === 'v10' ? createHash('sha256').update('known to everybody').digest() : keyringKey();
}

function keyringKey(): Buffer {
  const file = join(getPath('userData'), 'stand-in-keyring.bin');
  try {
    writeFileSync(file, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file);
}

/** AES-256-GCM: name, IV, tag, text. */
export function seal(name: KeyName, plainText: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyNamed(name), iv);
  const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from(name), iv, cipher.getAuthTag(), sealed]);
}

/** Throws for a text that was changed, cut, or sealed with another key. */
export function unseal(sealed: Buffer): { readonly name: KeyName; readonly plainText: string } {
  const name = sealed.subarray(0, NAME_BYTES).toString('latin1');
  if (name !== 'v10' && name !== 'v11') throw new Error('Not a ciphertext of this keyring');
  const iv = sealed.subarray(NAME_BYTES, NAME_BYTES + IV_BYTES);
  const body = sealed.subarray(NAME_BYTES + IV_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyNamed(name), iv, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(body.subarray(0, TAG_BYTES));
  const plain = Buffer.concat([decipher.update(body.subarray(TAG_BYTES)), decipher.final()]);
  return { name, plainText: plain.toString('utf8') };
}
