/** Keys that work in every window of the system. */
import { globalShortcut } from 'electron';
import type { ShortcutKeys } from '../port.ts';

export interface ShortcutKeysPorts {
  readonly isSupported: boolean;
  readonly isWayland: boolean;
}

/**
 * On Wayland Electron asks a portal for the keys. It says that they are registered whatever the portal answers, and
 * `unregister` then does nothing (GlobalShortcut::Register and Unregister in shell/browser/api/electron_api_global_shortcut.cc).
 * `unregisterAll` would not do either: the portal's sessions stay open, and new ones of the same name are refused. So keys that
 * were given back may still be pressed, and then do nothing.
 */
export function createShortcutKeys({ isSupported, isWayland }: ShortcutKeysPorts): ShortcutKeys {
  const held = new Map<string, () => void>();
  return {
    isSupported,
    isCertain: !isWayland,
    register(accelerator, run) {
      const runIfHeld = () => {
        if (held.get(accelerator) === run) run();
      };
      try {
        const isRegistered = globalShortcut.register(accelerator, runIfHeld);
        if (isRegistered) held.set(accelerator, run);
        return isRegistered;
      } catch {
        return false; // Electron cannot read it.
      }
    },
    release(accelerator) {
      held.delete(accelerator);
      globalShortcut.unregister(accelerator);
    },
    suspend: (isSuspended) => globalShortcut.setSuspended(isSuspended),
  };
}
