/** The system's keyring through Electron's async API (the sync one is gone in Electron 46). */
import { safeStorage } from 'electron';
import type { Cipher } from '../settings/vault.ts';

/**
 * On Linux, Electron falls back to a key that everyone knows and still says that encryption is available. Its ciphertext
 * begins with `v10` there, a real keyring's with `v11` or later; on macOS and Windows `v10` is the normal one
 * (electron-45.md 3.1).
 */
const weakPrefix = 'v10';

export function createCipher(platform: NodeJS.Platform): Cipher {
  async function isWeak(): Promise<boolean> {
    if (platform !== 'linux') return false;
    if (safeStorage.getSelectedStorageBackend() === 'basic_text') return true;
    const probe = await safeStorage.encryptStringAsync('probe');
    return probe.subarray(0, weakPrefix.length).toString('latin1') === weakPrefix;
  }
  return {
    async protection() {
      try {
        if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'unavailable';
        return (await isWeak()) ? 'weak' : 'protected';
      } catch {
        return 'unavailable';
      }
    },
    async encrypt(text) {
      return (await safeStorage.encryptStringAsync(text)).toString('base64');
    },
    async decrypt(ciphertext) {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(
        Buffer.from(ciphertext, 'base64'),
      );
      return { text: result, isStale: shouldReEncrypt };
    },
  };
}
