/** `globalShortcut`: remembered, and pressed by a test. */
import { changed } from '../desktop/signals.ts';

const registered = new Map<string, () => void>();
let suspended = false;

export const globalShortcut = {
  register: (accelerator: string, callback: () => void) => {
    if (suspended || registered.has(accelerator)) return false;
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
  isSuspended: () => suspended,
  setSuspended: (value: boolean) => {
    suspended = value;
    changed();
  },
} satisfies Partial<Electron.GlobalShortcut>;

/** Those that would do something now. */
export const registeredShortcuts = (): string[] => (suspended ? [] : [...registered.keys()]);

/** False: the application has not registered it, or keys are suspended. */
export function pressShortcut(accelerator: string): boolean {
  const callback = suspended ? undefined : registered.get(accelerator);
  callback?.();
  return callback !== undefined;
}
