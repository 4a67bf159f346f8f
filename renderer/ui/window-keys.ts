/** Keys that work in the window while it has the focus, and the names of keys. */
import type { Texts } from '../../preload/words/index.ts';

type Chord = readonly string[];

interface WindowKeys {
  /** Each of them does the same. */
  readonly chords: readonly [Chord, ...Chord[]];
  /** The last key of a row of keys that begins with the first chord, such as 1 to 3. */
  readonly upTo?: string;
}

/**
 * By the names that an accelerator gives them. The list of shortcuts, the hints beside buttons and docs/shortcuts.md follow
 * this table; `renderer/shell/shortcuts.ts` obeys it.
 */
export const windowKeys = {
  copyCode: { chords: [['Enter']] },
  line: { chords: [['CommandOrControl', 'K']] },
  rent: {
    chords: [
      ['CommandOrControl', 'N'],
      ['CommandOrControl', '+'],
    ],
  },
  rentAgain: { chords: [['CommandOrControl', 'R']] },
  rentFavourite: { chords: [['Alt', '1']], upTo: '9' },
  showTab: { chords: [['CommandOrControl', '1']], upTo: '3' },
  close: { chords: [['Esc']] },
  hide: { chords: [['CommandOrControl', 'W']] },
  shortcuts: { chords: [['?']] },
} as const satisfies Record<string, WindowKeys>;

export type WindowAction = keyof typeof windowKeys;
export const windowActions = Object.keys(windowKeys) as readonly WindowAction[]; // Object.keys forgets which names it gives.

/** The keys of an action, for whoever does not need to know which action it is. */
export const keysOf = (action: WindowAction): WindowKeys => windowKeys[action];

/** `aria-keyshortcuts` of a chord: on macOS the Command key is Meta, and both are accepted everywhere. */
export const ariaKeys = (chord: Chord): string =>
  chord.includes('CommandOrControl')
    ? ['Control', 'Meta'].map((key) => chord.join('+').replace('CommandOrControl', key)).join(' ')
    : chord.join('+');

// The names of keys on a system: shown as their signs, spoken as their names.

export interface KeyName {
  readonly shown: string;
  /** The spoken name. */
  readonly spoken: string;
}

const macSigns: ReadonlyMap<string, string> = new Map([
  ['CommandOrControl', '⌘'],
  ['Command', '⌘'],
  ['Control', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
]);
const arrows: ReadonlyMap<string, string> = new Map([
  ['Up', '↑'],
  ['Down', '↓'],
  ['Left', '←'],
  ['Right', '→'],
]);

type Words = Pick<Texts['views']['shortcuts'], 'keys' | 'macKeys'>;

/** A name from the settings file may be any string. */
const lookUp = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** Names of an accelerator's keys, or of modifiers alone, on this system: `⇧ ⌘ C`, `Ctrl Shift C`. */
export function keyNames(names: readonly string[], platform: string, { keys, macKeys }: Words): KeyName[] {
  const isMac = platform === 'darwin';
  return names.map((name) => {
    const word = lookUp(keys, name === 'Super' && platform === 'win32' ? 'Windows' : name) ?? name;
    const sign = arrows.get(name) ?? (isMac ? macSigns.get(name) : undefined);
    return { shown: sign ?? word, spoken: (isMac ? lookUp(macKeys, name) : undefined) ?? word };
  });
}
