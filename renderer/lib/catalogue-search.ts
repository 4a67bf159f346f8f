/** Finding a service, country or operator as a person types: by name, other names, code or dial code, slips forgiven. */
import { fold } from '../../preload/fold.ts';
import { slipsForgiven, slipsFrom } from './misspelling.ts';

export interface Searchable {
  readonly id: string;
  readonly name: string;
  /** `+44`; null where there is none. */
  readonly dialCode: string | null;
}

/** What matches, best first. `compare` orders what matches equally well, and everything while nothing is typed. */
export type Search<T> = (typed: string, compare: (a: T, b: T) => number) => T[];

/** How something matches, best first. Within `misspelled` fewer slips are better. */
const matches = { exact: 0, beginning: 1, words: 2, within: 3, misspelled: 4 } as const;

/** A number that was pasted whole has at least so many digits (E.164: the shortest in use have seven). */
const WHOLE_NUMBER_DIGITS = 7;

/**
 * Prepares `choices` once, so that each key press is quick. `otherNames` are those that a choice goes by besides its own:
 * in other languages, short forms, former names. Never throws; answers choices of the list alone.
 */
export function createSearch<T extends Searchable>(
  choices: readonly T[],
  otherNames: (choice: T) => readonly string[] = () => [],
): Search<T> {
  const entries = choices.map((choice, index) => ({ choice, index, ...indexOf(choice, otherNames(choice)) }));

  return (typed, compare) => {
    const query = readQuery(typed);
    if (query === null) return [...choices].sort(compare);
    const found = rankAll(entries, (entry) => rankOf(entry, query));
    const ranked = found.length > 0 ? found : rankAll(entries, (entry) => slipsOf(entry, query));
    return ranked
      .sort(
        (a, b) => a.rank - b.rank || compare(a.entry.choice, b.entry.choice) || a.entry.index - b.entry.index,
      )
      .map(({ entry }) => entry.choice);
  };
}

interface Names {
  /** Folded; the id is one of them. */
  readonly names: readonly string[];
  /** The names without spaces, so that "whats app" finds WhatsApp. */
  readonly joined: readonly string[];
  readonly words: readonly string[];
  /** All of these, each once. */
  readonly every: readonly string[];
  readonly dialDigits: string;
}

function indexOf({ id, name, dialCode }: Searchable, otherNames: readonly string[]): Names {
  const names = [...new Set([name, id, ...otherNames].map(fold))].filter((folded) => folded !== '');
  const joined = names.map(withoutSpaces);
  const words = names.flatMap((folded) => folded.split(' '));
  const every = [...new Set([...names, ...joined, ...words])];
  return { names, joined, words, every, dialDigits: dialCode?.replaceAll(/\D/g, '') ?? '' };
}

interface Query {
  readonly folded: string;
  readonly joined: string;
  readonly words: readonly string[];
  /** Null when what was typed is no beginning of a phone number. */
  readonly dial: Dial | null;
}

interface Dial {
  /** Without the `+` or `00` before them. */
  readonly digits: string;
  /** Whether more digits than a dial code has may be those of a number. */
  readonly isNumber: boolean;
}

/** Null when nothing is asked for. */
function readQuery(typed: string): Query | null {
  const folded = fold(typed);
  if (folded === '') return null;
  return { folded, joined: withoutSpaces(folded), words: folded.split(' '), dial: readDial(typed) };
}

function readDial(typed: string): Dial | null {
  const dense = typed.replaceAll(/[\s().-]/g, '');
  const prefix = ['+', '00'].find((start) => dense.startsWith(start)) ?? '';
  const digits = dense.slice(prefix.length);
  if (!/^\d+$/.test(digits)) return null;
  return { digits, isNumber: prefix !== '' || digits.length >= WHOLE_NUMBER_DIGITS };
}

function rankOf({ names, joined, words, dialDigits }: Names, query: Query): number | null {
  const byDial = rankDial(dialDigits, query.dial);
  if (byDial === matches.exact || names.includes(query.folded)) return matches.exact;
  if (joined.some((name) => name.startsWith(query.joined))) return matches.beginning;
  if (byDial !== null) return byDial;
  if (query.words.every((part) => words.some((word) => word.startsWith(part)))) return matches.words;
  return joined.some((name) => name.includes(query.joined)) ? matches.within : null;
}

function rankDial(dialDigits: string, typed: Dial | null): number | null {
  if (typed === null || dialDigits === '') return null;
  if (dialDigits === typed.digits) return matches.exact;
  if (dialDigits.startsWith(typed.digits)) return matches.beginning;
  return typed.isNumber && typed.digits.startsWith(dialDigits) ? matches.words : null;
}

function slipsOf({ names, every, joined: allJoined }: Names, { folded, joined, dial }: Query): number | null {
  const most = slipsForgiven(joined.length);
  // A digit more or less is another number.
  if (most === 0 || dial !== null) return null;
  const isOneWord = joined === folded;
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of isOneWord ? every : names) fewest = Math.min(fewest, slipsFrom(folded, name, most));
  // A space is easily forgotten, or put where there is none.
  if (!isOneWord) for (const name of allJoined) fewest = Math.min(fewest, slipsFrom(joined, name, most));
  return Number.isFinite(fewest) ? matches.misspelled + fewest : null;
}

function rankAll<E>(entries: readonly E[], rankEntry: (entry: E) => number | null) {
  return entries.flatMap((entry) => {
    const rank = rankEntry(entry);
    return rank === null ? [] : [{ entry, rank }];
  });
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');
