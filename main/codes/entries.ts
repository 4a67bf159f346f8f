/** Words with what they mean. */
import type { Endings } from './compile-words.ts';
import { Kind, kindOf } from './fold.ts';
import type { Host, LabelKind } from './labels.ts';

export interface Meaning {
  readonly kind: LabelKind;
  /** Of two meanings that are as likely, the lower rank counts: it says more. */
  readonly rank: number;
  readonly languages: number[];
  /** A phrase that names the code as well, such as "new code". */
  readonly namesCode: boolean;
}

/** A word with what it means in the languages that have it. */
export interface Entry {
  readonly meanings: Meaning[];
  /** All languages of the meanings, each once. */
  readonly languages: number[];
  /** The languages in which it makes the code beside it one that is no one-time code. */
  readonly ownerIn: number[];
  /** So short, or so open at its start, that it may be chance: it counts only in a text of its language. */
  readonly doubt: 'none' | 'short' | 'open';
  /** It names a code that is no one-time code. */
  isOtherCode: boolean;
  /** The kinds of things with a code of their own that the word names, and in which languages. */
  readonly hosts: { readonly host: Host; readonly languages: number[] }[];
}

/** An entry that is looked up. */
export interface KnownEntry extends Entry {
  /** The only meaning, when it is the same in every text. */
  readonly sole: Meaning | null;
}

/** The entry with what can be told of it beforehand. */
export function toKnown(entry: Entry): KnownEntry {
  const { meanings, languages, ownerIn, doubt, isOtherCode, hosts } = entry;
  const isSole = meanings.length === 1 && doubt === 'none' && hosts.every(({ host }) => host === 'proof');
  const sole = isSole ? (meanings[0] ?? null) : null;
  return { sole, meanings, languages, ownerIn, doubt, isOtherCode, hosts };
}

const shortLetters = 3;

/** The entry of a word, made if there is none. `accented` is its writing when the accents count. */
export function entryOf(
  endings: Endings<Entry>,
  accented: string | null,
  isPart: boolean,
  make: () => Entry,
): Entry {
  if (accented === null) {
    const ending = isPart ? 'part' : 'whole';
    endings[ending] ??= make();
    return endings[ending];
  }
  const writing = accented.normalize('NFC').toLowerCase();
  const entry = endings.accented.get(writing) ?? make();
  endings.accented.set(writing, entry);
  return entry;
}

export function newEntry(word: string, openStart: boolean): Entry {
  const first = kindOf(word.charCodeAt(0));
  // What stands in another script is of one of few languages, and so less likely chance.
  const isShort =
    first === Kind.Latin ? word.length <= shortLetters : first === Kind.Letter && word.length < shortLetters;
  const isGermanicEnd = openStart && first === Kind.Latin;
  const doubt = isGermanicEnd ? 'open' : isShort ? 'short' : 'none';
  return { meanings: [], languages: [], ownerIn: [], doubt, isOtherCode: false, hosts: [] };
}

export function addHost({ hosts }: Entry, host: Host, language: number): void {
  const known = hosts.find((one) => one.host === host);
  if (known === undefined) hosts.push({ host, languages: [language] });
  else known.languages.push(language);
}

/** In a language that tells the two apart by their accents it is the other word. */
export function merge(accented: Entry, plain: Entry): Entry {
  const others = plain.meanings.map((meaning) => ({
    ...meaning,
    languages: meaning.languages.filter((language) => !accented.languages.includes(language)),
  }));
  const meanings = [...accented.meanings, ...others.filter(({ languages }) => languages.length > 0)];
  return {
    ...plain,
    meanings,
    languages: [...new Set(meanings.flatMap(({ languages }) => languages))],
    hosts: [...accented.hosts, ...plain.hosts],
  };
}
