/** From a key press to what it asks for: policy only, App.svelte carries it out. */
import type { Tab } from '../../preload/model/index.ts';

export type Command =
  | { readonly kind: 'show'; readonly tab: Tab }
  | { readonly kind: 'rent' }
  /** Null is what was ordered last; a number counts from zero what the rent panel offers first. */
  | { readonly kind: 'rent-again'; readonly place: number | null }
  /** The line, which rents and finds. */
  | { readonly kind: 'line' }
  /** The list of all shortcuts. */
  | { readonly kind: 'list-shortcuts' }
  /** Closes what is open, or else the window. */
  | { readonly kind: 'close' }
  /** The window, whatever is open in it. */
  | { readonly kind: 'hide' };

interface Press {
  readonly key: string;
  /** The key itself, whatever it types: on a Mac the Option key makes other characters of digits. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const tabs: ReadonlyMap<string, Tab> = new Map([
  ['1', 'numbers'],
  ['2', 'history'],
  ['3', 'settings'],
]);

/** Null when the press means nothing here. */
export function commandFor(press: Press): Command | null {
  // Typed with Shift on most keyboards, and without on some.
  if (press.key === '?' && !press.ctrlKey && !press.metaKey && !press.altKey)
    return { kind: 'list-shortcuts' };
  // On many keyboards the plus sign is typed with Shift; on French ones the digits are.
  if (press.shiftKey && !/^[+\d]$/.test(press.key)) return null;
  if (press.altKey) return press.ctrlKey || press.metaKey ? null : rentAgain(press.code);
  if (press.key === 'Escape') return { kind: 'close' };
  if (press.ctrlKey === press.metaKey) return null;
  const typed = typedOn(press);
  const tab = tabs.get(typed);
  if (tab !== undefined) return { kind: 'show', tab };
  switch (typed) {
    case 'n':
    case '+':
      return { kind: 'rent' };
    case 'r':
      return { kind: 'rent-again', place: null };
    case 'k':
      return { kind: 'line' };
    case 'w':
      return { kind: 'hide' };
    default:
      return null;
  }
}

/**
 * The digit of the key, or the Latin letter that the layout gives. Where it gives another script the place of the key
 * counts, as for the system's own shortcuts.
 */
function typedOn({ key, code }: Press): string {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (digit !== undefined && key !== '+') return digit;
  return /^[a-z+\d]$/i.test(key) || letter === undefined ? key.toLowerCase() : letter.toLowerCase();
}

function rentAgain(code: string): Command | null {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : { kind: 'rent-again', place: Number(digit) - 1 };
}
