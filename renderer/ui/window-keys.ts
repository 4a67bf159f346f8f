/**
 * The keys that work in the window while it has the focus, by the names that an accelerator gives them. The list of shortcuts,
 * the hints beside buttons and docs/shortcuts.md follow this table; `renderer/shell/shortcuts.ts` obeys it.
 */

type Chord = readonly string[];

interface WindowKeys {
  /** Each of them does the same. */
  readonly chords: readonly [Chord, ...Chord[]];
  /** The last key of a row of keys that begins with the first chord, such as 1 to 3. */
  readonly upTo?: string;
}

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
