/** Keys that work in every window of the system. */
import { globalShortcut } from 'electron';
import type { ShortcutKeys } from './port.ts';

export function createShortcutKeys(isSupported: boolean): ShortcutKeys {
  return {
    isSupported,
    register(accelerator, run) {
      try {
        return globalShortcut.register(accelerator, run);
      } catch {
        return false; // Electron cannot read it.
      }
    },
    release: (accelerator) => globalShortcut.unregister(accelerator),
    suspend: (isSuspended) => globalShortcut.setSuspended(isSuspended),
  };
}
