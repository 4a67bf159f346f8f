/** The names of keys on a system: shown as their signs, spoken as their names. */
import type { Texts } from '../../preload/words/index.ts';

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
