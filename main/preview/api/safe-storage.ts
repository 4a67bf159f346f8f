/**
 * `safeStorage`, its asynchronous part: the synchronous one is deprecated in Electron 45. Rules of electron:
 * shell/browser/api/electron_api_safe_storage.cc.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Condition, condition } from '../desktop/conditions.ts';
import { offerOn, playedSystem } from '../desktop/system.ts';
import { isReady } from './lifecycle.ts';
import { getPath } from './paths.ts';

const failedMessage = 'Error while encrypting the text provided to safeStorage.encryptStringAsync.';
const unreadableMessage = 'Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.';
const lockedMessage = 'safeStorage.decryptStringAsync is temporarily unavailable. Please try again.';
const notReadyMessage = 'safeStorage cannot be used before app is ready';

/**
 * EnsureAsyncEncryptorRequested: the encryptor is asked for once, and the answer holds for the whole run. A keyring that is
 * opened later changes nothing.
 */
let frozen: Condition<'keyring'> | null = null;
function keyring(): Condition<'keyring'> {
  frozen ??= condition('keyring');
  // Only Linux has a key that everybody knows; Windows asks nobody for its own.
  if (frozen === 'weak' && playedSystem() !== 'linux') return 'normal';
  return frozen === 'locked' && playedSystem() === 'win32' ? 'normal' : frozen;
}

/** A test that plays another run of the application. */
export const forgetKeyring = (): void => {
  frozen = null;
};

/** Linux encrypts with its hard-coded key where the keyring gives none; macOS has no second key. */
function keyForEncryption(): KeyName | null {
  if (keyring() === 'normal') return 'keyring';
  return playedSystem() === 'linux' ? 'hard-coded' : null;
}

const surface = {
  // OnOsCryptReady: true for every keyring, also for none at all. False before ready alone.
  isAsyncEncryptionAvailable: async () => {
    if (!isReady()) return false;
    keyring();
    return true;
  },
  encryptStringAsync: async (plainText: string) => {
    if (!isReady()) throw new Error(notReadyMessage);
    if (typeof plainText !== 'string') throw new TypeError('Expected a string to encrypt');
    const key = keyForEncryption();
    if (key === null) throw new Error(failedMessage);
    return seal(key, plainText);
  },
  decryptStringAsync: async (encrypted: Buffer) => {
    if (!isReady()) throw new Error(notReadyMessage);
    if (!Buffer.isBuffer(encrypted)) {
      throw new Error('Expected the first argument of decryptStringAsync() to be a buffer');
    }
    // An empty text needs no key, and does not ask for the keyring either.
    if (encrypted.length === 0) return { result: '', shouldReEncrypt: false };
    const state = keyring();
    const opened = unsealed(encrypted, state === 'locked');
    return { result: opened.plainText, shouldReEncrypt: opened.key !== keyForEncryption() };
  },
} satisfies Pick<
  Electron.SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
>;

function unsealed(encrypted: Buffer, isLocked: boolean): ReturnType<typeof unseal> {
  try {
    return unseal(encrypted, (key) => {
      if (key === 'keyring' && isLocked) throw new Error(lockedMessage);
    });
  } catch (error) {
    if (error instanceof Error && error.message === lockedMessage) throw error;
    throw new Error(unreadableMessage);
  }
}

export const safeStorage = { ...surface };

offerOn<Electron.SafeStorage>(['linux'], safeStorage, {
  getSelectedStorageBackend: () => {
    if (!isReady()) return 'unknown';
    return condition('keyring') === 'weak' ? 'basic_text' : 'gnome_libsecret';
  },
});

// The keys behind safeStorage: a random one in a file of the user's own, and on Linux one that everybody
// knows.

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const nameBytes = 3;

type KeyName = 'keyring' | 'hard-coded';

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
function seal(key: KeyName, plainText: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', bytesOf(key), iv);
  const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from(beginningOf(key)), iv, cipher.getAuthTag(), sealed]);
}

/** Throws for a text that was changed, cut, or sealed with another key; and when `allow` throws for the key it needs. */
function unseal(
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
