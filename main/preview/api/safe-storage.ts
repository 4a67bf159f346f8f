/**
 * `safeStorage`, its asynchronous part: the synchronous one is deprecated in Electron 45. Rules of electron:
 * shell/browser/api/electron_api_safe_storage.cc.
 */
import { type Condition, condition } from '../desktop/conditions.ts';
import { offerOn, playedSystem } from '../desktop/system.ts';
import { type KeyName, seal, unseal } from './keyring.ts';
import { isReady } from './lifecycle.ts';

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
