/** The system's keyring through Electron's async API (the sync one is gone in Electron 46). */
import { safeStorage } from 'electron';
import type { Cipher } from '../../core/index.ts';

/**
 * On Linux, Electron falls back to a key that everyone knows and still says that encryption is available. Its ciphertext
 * begins with `v10` there, a real keyring's with `v11` or later; on macOS and Windows `v10` is the normal one.
 */
const weakPrefix = 'v10';

/** `mayAsk` resolves when the keyring may be asked for the first time: Electron keeps the answer for the whole run. */
export function createCipher(platform: NodeJS.Platform, mayAsk: Promise<void>): Cipher {
  async function isWeak(): Promise<boolean> {
    if (platform !== 'linux') return false;
    if (safeStorage.getSelectedStorageBackend() === 'basic_text') return true;
    const probe = await safeStorage.encryptStringAsync('probe');
    return probe.subarray(0, weakPrefix.length).toString('latin1') === weakPrefix;
  }
  return {
    async protection() {
      await mayAsk;
      try {
        if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'unavailable';
        return (await isWeak()) ? 'weak' : 'protected';
      } catch {
        return 'unavailable';
      }
    },
    async encrypt(text) {
      await mayAsk;
      return (await safeStorage.encryptStringAsync(text)).toString('base64');
    },
    async decrypt(ciphertext) {
      await mayAsk;
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(
        Buffer.from(ciphertext, 'base64'),
      );
      return { text: result, isStale: shouldReEncrypt };
    },
  };
}
