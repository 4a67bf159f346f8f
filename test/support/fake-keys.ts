import type { ShortcutKeys } from '../../main/desktop/port.ts';

export interface FakeKeys extends ShortcutKeys {
  isSupported: boolean;
  isCertain: boolean;
  /** Keys that another program has. */
  readonly taken: Set<string>;
  /** Keys registered now. */
  held(): readonly string[];
  /** A person presses keys; nothing happens while suspended, or when they are not registered. */
  press(accelerator: string): void;
}

export function createFakeKeys(): FakeKeys {
  const registered = new Map<string, () => void>();
  let isSuspended = false;
  const keys: FakeKeys = {
    isSupported: true,
    isCertain: true,
    taken: new Set(),
    held: () => [...registered.keys()],
    press: (accelerator) => isSuspended || registered.get(accelerator)?.(),
    register(accelerator, run) {
      if (isSuspended || keys.taken.has(accelerator) || registered.has(accelerator)) return false;
      registered.set(accelerator, run);
      return true;
    },
    release: (accelerator) => void registered.delete(accelerator),
    suspend(value) {
      isSuspended = value;
    },
  };
  return keys;
}
