/**
 * `safeStorage`, its asynchronous part: the synchronous one is deprecated in Electron 45. `RENTIUM_STAND_IN_KEYRING` makes
 * it `weak` (no keyring, a hard-coded key), `unavailable` or `locked`; it is read at each call.
 */
import { type KeyName, seal, unseal } from './keyring.ts';
import { isReady } from './lifecycle.ts';

const LOCKED = 'safeStorage is temporarily unavailable. Please try again.';
const NOT_READY = 'safeStorage cannot be used before app is ready';

type Mode = 'normal' | 'weak' | 'unavailable' | 'locked';
function mode(): Mode {
  const wanted = process.env['RENTIUM_STAND_IN_KEYRING'];
  return wanted === 'weak' || wanted === 'unavailable' || wanted === 'locked' ? wanted : 'normal';
}

function assertUsable(): void {
  if (!isReady()) throw new Error(NOT_READY);
  if (mode() === 'unavailable') throw new Error('Encryption is not available.');
  if (mode() === 'locked') throw new Error(LOCKED);
}

const currentKey = (): KeyName => (mode() === 'weak' ? 'v10' : 'v11');

const surface = {
  isAsyncEncryptionAvailable: async () => isReady() && mode() !== 'unavailable',
  encryptStringAsync: async (plainText: string) => {
    assertUsable();
    if (typeof plainText !== 'string') throw new TypeError('Expected a string to encrypt');
    return seal(currentKey(), plainText);
  },
  decryptStringAsync: async (encrypted: Buffer) => {
    assertUsable();
    try {
      const { name, plainText } = unseal(encrypted);
      return { result: plainText, shouldReEncrypt: name !== currentKey() };
    } catch {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.');
    }
  },
} satisfies Pick<
  Electron.SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
>;

/** Electron has this call on Linux alone. */
const onLinux = {
  getSelectedStorageBackend: () => {
    if (!isReady()) return 'unknown';
    return mode() === 'weak' ? 'basic_text' : 'gnome_libsecret';
  },
} satisfies Pick<Electron.SafeStorage, 'getSelectedStorageBackend'>;

export const safeStorage: typeof surface & Partial<typeof onLinux> =
  process.platform === 'linux' ? { ...surface, ...onLinux } : surface;
