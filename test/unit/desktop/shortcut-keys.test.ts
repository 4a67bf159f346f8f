import { beforeEach, expect, it, vi } from 'vitest';
import { createShortcutKeys } from '../../../main/desktop/shortcuts/keys.electron.ts';

/**
 * Electron's globalShortcut (shell/browser/api/electron_api_global_shortcut.cc). Where a portal binds the keys, `register` answers
 * true at once, and `unregister` looks only among the keys that Electron grabbed itself, so it finds none.
 */
const system = vi.hoisted(() => ({ isPortal: false, bound: new Map<string, () => void>() }));
vi.mock('electron', () => ({
  globalShortcut: {
    register(accelerator: string, run: () => void) {
      if (accelerator === 'nonsense') throw new TypeError('Error processing argument at index 0');
      if (!system.isPortal && system.bound.has(accelerator)) return false;
      system.bound.set(accelerator, run);
      return true;
    },
    unregister(accelerator: string) {
      if (!system.isPortal) system.bound.delete(accelerator);
    },
  },
}));
beforeEach(() => {
  system.bound.clear();
  system.isPortal = false;
});

const press = (accelerator: string) => system.bound.get(accelerator)?.();

it.each([false, true])('keys that were given back do nothing any more (portal: %s)', (isPortal) => {
  system.isPortal = isPortal;
  const keys = createShortcutKeys({ isSupported: true, isWayland: isPortal });
  const done: string[] = [];
  expect(keys.register('Alt+F9', () => done.push('copy'))).toBe(true);
  press('Alt+F9');
  keys.release('Alt+F9');
  press('Alt+F9');
  expect(done).toEqual(['copy']);
  keys.register('Alt+F9', () => done.push('open'));
  press('Alt+F9');
  expect(done).toEqual(['copy', 'open']);
});

it('gives the keys back to the system where it can', () => {
  const keys = createShortcutKeys({ isSupported: true, isWayland: false });
  keys.register('Alt+F9', () => {});
  keys.release('Alt+F9');
  expect([...system.bound.keys()]).toEqual([]);
});

it('is sure of what it was given, but not where a portal gives it', () => {
  expect(createShortcutKeys({ isSupported: true, isWayland: false }).isCertain).toBe(true);
  expect(createShortcutKeys({ isSupported: true, isWayland: true }).isCertain).toBe(false);
});

it('takes keys that Electron cannot read for refused', () => {
  expect(createShortcutKeys({ isSupported: true, isWayland: false }).register('nonsense', () => {})).toBe(
    false,
  );
});
