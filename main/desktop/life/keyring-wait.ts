/**
 * Puts off the first question to the keyring of a start at login. Electron asks the keyring once in a run and keeps the answer
 * (SafeStorage::EnsureAsyncEncryptorRequested in shell/browser/api/electron_api_safe_storage.cc): asked before the session has
 * opened it, the key stays locked until the application is started again.
 */
import type { Timers } from '../../core/index.ts';

export interface KeyringWait {
  /** Resolves when the keyring may be asked. */
  readonly over: Promise<void>;
  /** The person is there: their window was opened. */
  end(): void;
}

/** By then a session that opens its keyring at all has done so; numbers that are still open should not wait longer. */
const maxWaitMs = 15_000;

/** Only Linux opens its keyring after the programs that start at login. */
export function createKeyringWait(
  platform: NodeJS.Platform,
  isOpenedAtLogin: boolean,
  timers: Timers,
): KeyringWait {
  if (platform !== 'linux' || !isOpenedAtLogin) return { over: Promise.resolve(), end: () => {} };
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    const cancelLimit = timers.after(maxWaitMs, resolve);
    end = () => {
      cancelLimit();
      resolve();
    };
  });
  return { over, end: () => end() };
}
