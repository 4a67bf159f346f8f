/** Keys that can be a global shortcut, in Electron's spelling (electronjs.org, "Accelerator"). */

const named = [
  ...['Space', 'Tab', 'Backspace', 'Delete', 'Insert', 'Return', 'Enter', 'Escape', 'Esc', 'Plus'],
  ...['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'PrintScreen'],
  ...['numdec', 'numadd', 'numsub', 'nummult', 'numdiv'],
].map((name) => name.toLowerCase());

const isFunctionKey = (key: string): boolean => /^f(?:[1-9]|1\d|2[0-4])$/.test(key);
const isKey = (key: string): boolean =>
  /^[a-z0-9]$/.test(key) ||
  /^[`\-=[\]\\;',./]$/.test(key) ||
  /^num[0-9]$/.test(key) ||
  isFunctionKey(key) ||
  named.includes(key);

type Modifier = 'control' | 'alt' | 'shift' | 'super';

/** Null for what is no modifier on this platform: only macOS has Command and Option. */
function modifierOf(part: string, isMac: boolean): Modifier | null {
  switch (part) {
    case 'commandorcontrol':
    case 'cmdorctrl':
      return isMac ? 'super' : 'control';
    case 'command':
    case 'cmd':
      return isMac ? 'super' : null;
    case 'control':
    case 'ctrl':
      return 'control';
    case 'alt':
      return 'alt';
    case 'option':
      return isMac ? 'alt' : null;
    case 'shift':
      return 'shift';
    case 'super':
    case 'meta':
      return 'super';
    default:
      return null;
  }
}

const synonyms: Readonly<Record<string, string>> = { enter: 'return', esc: 'escape' };

/**
 * The keys in one spelling, so that two ways to write them compare equal; null when they cannot be a shortcut. There must
 * be a modifier: without one, or with Shift alone, a key could not be typed any more. Function keys do with Shift.
 */
export function readAccelerator(accelerator: string, platform: string): string | null {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.at(-1) ?? '';
  if (!isKey(key)) return null;
  const modifiers = parts.slice(0, -1).map((part) => modifierOf(part, platform === 'darwin'));
  if (modifiers.includes(null) || new Set(modifiers).size < modifiers.length) return null;
  const isEnough = modifiers.some((modifier) => modifier !== 'shift' || isFunctionKey(key));
  return isEnough ? [...modifiers.toSorted(), synonyms[key] ?? key].join('+') : null;
}

/** True for keys that every program or the system itself uses. `keys` are spelt as by readAccelerator. */
export function isReserved(keys: string, platform: string): boolean {
  const edit = platform === 'darwin' ? 'super' : 'control';
  const letters = platform === 'darwin' ? 'acvxzqwhmt' : 'acvxzwt';
  const system =
    platform === 'darwin'
      ? ['super+tab', 'super+space']
      : ['alt+f4', 'alt+tab', 'alt+control+delete', 'super+l'];
  return system.includes(keys) || [...letters].some((letter) => keys === `${edit}+${letter}`);
}
