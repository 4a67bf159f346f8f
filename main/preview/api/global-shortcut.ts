/** `globalShortcut`: remembered, and pressed by a test. Rules of electron: shell/browser/api/electron_api_global_shortcut.cc. */
import { condition } from '../desktop/conditions.ts';
import { changed } from '../desktop/signals.ts';
import { commandLine, isWayland } from './command-line.ts';
import { isReady } from './lifecycle.ts';

type Callbacks = Map<string, () => void>;
/** Keys that the system itself gives out. */
const keys: Callbacks = new Map();
/** Keys asked of a portal. Their callbacks stay although nothing may be bound to them. */
const commands: Callbacks = new Map();
let suspended = false;

/** Wayland gives out no keys; since Electron 45 its portal is asked unless a switch forbids it. */
const isPortal = (): boolean =>
  isWayland() && !commandLine.getSwitchValue('disable-features').includes('GlobalShortcutsPortal');
const hasListener = (): boolean => !isWayland() || (isPortal() && condition('shortcutPortal') !== 'missing');

function needReady(): void {
  if (!isReady()) throw new Error('globalShortcut cannot be used before the app is ready');
}

export const globalShortcut = {
  register: (accelerator: string, callback: () => void) => {
    needReady();
    if (!hasListener()) return false;
    // Register: where registration is handled externally, the answer is true whatever the portal makes of it.
    if (isPortal()) commands.set(accelerator, callback);
    else if (suspended || keys.has(accelerator)) return false;
    else keys.set(accelerator, callback);
    changed();
    return true;
  },
  unregister: (accelerator: string) => {
    needReady();
    // Unregister: returns early for what is not among the system's own keys, and so for all that a portal was asked for.
    keys.delete(accelerator);
    changed();
  },
  unregisterAll: () => {
    needReady();
    keys.clear();
    commands.clear();
    changed();
  },
  isRegistered: (accelerator: string) => keys.has(accelerator) || commands.has(accelerator),
  isSuspended: () => hasListener() && suspended,
  setSuspended: (value: boolean) => {
    needReady();
    if (hasListener()) suspended = value;
    changed();
  },
} satisfies Partial<Electron.GlobalShortcut>;

function live(): Callbacks {
  if (suspended) return new Map();
  return condition('shortcutPortal') === 'binds' ? new Map([...commands, ...keys]) : keys;
}

/** Those that would do something now. */
export const registeredShortcuts = (): string[] => [...live().keys()];

/** False: nothing is bound to these keys. */
export function pressShortcut(accelerator: string): boolean {
  const callback = live().get(accelerator);
  callback?.();
  return callback !== undefined;
}
