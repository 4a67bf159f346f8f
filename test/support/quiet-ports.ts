/** Ports for tests that look at neither the log nor the keyring. */
import type { Cipher, Log } from '../../main/core/index.ts';

export const quietLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A system without a keyring: a key is kept for the run alone. */
export const noKeyring: Cipher = {
  protection: async () => 'unavailable',
  encrypt: async () => '',
  decrypt: async () => ({ text: '', isStale: false }),
};
