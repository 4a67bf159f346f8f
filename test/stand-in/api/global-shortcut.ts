/** `globalShortcut`: remembered, and pressed by a test. */
import { changed } from '../desktop/signals.ts';

const registered = new Map<string, () => void>();

export const globalShortcut = {
  register: (accelerator: string, callback: () => void) => {
    if (registered.has(accelerator)) return false;
    registered.set(accelerator, callback);
    changed();
    return true;
  },
  unregister: (accelerator: string) => {
    registered.delete(accelerator);
    changed();
  },
  unregisterAll: () => {
    registered.clear();
    changed();
  },
  isRegistered: (accelerator: string) => registered.has(accelerator),
} satisfies Partial<Electron.GlobalShortcut>;

export const registeredShortcuts = (): string[] => [...registered.keys()];

/** False: the application has not registered it. */
export function pressShortcut(accelerator: string): boolean {
  const callback = registered.get(accelerator);
  callback?.();
  return callback !== undefined;
}
