/** Finding a service, country or operator as a person types: by name, other names, code or dial code, slips forgiven. */
import { countryAliases, fold, regionNames, regionOf } from '../../preload/words/index.ts';
import { canonicalServiceId, otherServiceNames } from './marks/service-names.ts';
import { serviceAliases } from './service-aliases.ts';

// The distance of the typed text from the beginning of a name.

/** The number of slips forgiven in so many letters; never more than maxSlips. */
export const slipsForgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : maxSlips);
const maxSlips = 2;

/** The diagonal of the table and `maxSlips` cells to both sides of it: whatever lies farther off has more slips. */
const bandWidth = 2 * maxSlips + 1;

/** Three rows of the table, used in turn by every call: a key press fills thousands of them. */
const rows = [new Uint8Array(bandWidth), new Uint8Array(bandWidth), new Uint8Array(bandWidth)] as const;

/**
 * The fewest slips (a letter too many, missing, wrong, or two swapped: the optimal string alignment distance) that make
 * `typed` a beginning of `name`; Infinity when there are more than `most`. A beginning is enough, so that a slip in the
 * first letters is forgiven while the rest is still to come.
 */
export function slipsFrom(typed: string, name: string, most: number): number {
  let [beforeLast, last, current] = rows;
  for (let cell = 0; cell < bandWidth; cell += 1) last[cell] = Math.abs(cell - maxSlips);
  for (let row = 1; row <= typed.length; row += 1) {
    let fewest = tooMany;
    for (let cell = 0; cell < bandWidth; cell += 1) {
      const column = row + cell - maxSlips;
      let slips = tooMany;
      if (column === 0) slips = row;
      else if (column > 0 && column <= name.length) {
        const isSame = typed[row - 1] === name[column - 1];
        slips = Math.min(
          at(last, cell) + (isSame ? 0 : 1),
          at(last, cell + 1) + 1,
          at(current, cell - 1) + 1,
        );
        const isSwapped =
          row > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
        if (isSwapped) slips = Math.min(slips, at(beforeLast, cell) + 1);
      }
      current[cell] = slips;
      if (slips < fewest) fewest = slips;
    }
    if (fewest > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const fewest = Math.min(...last);
  return fewest > most ? Number.POSITIVE_INFINITY : fewest;
}

const tooMany = 100;
const at = (row: Uint8Array, cell: number): number => row[cell] ?? tooMany;

export interface Searchable {
  readonly id: string;
  readonly name: string;
  /** `+44`; null where there is none. */
  readonly dialCode: string | null;
}

/** Finds the choices that match, best first. `compare` orders equal matches, and all choices while nothing is typed. */
export type Search<T> = (typed: string, compare: (a: T, b: T) => number) => T[];

/** The kinds of match, best first. Within `misspelled` fewer slips are better. */
export const matches = { exact: 0, beginning: 1, words: 2, within: 3, misspelled: 4 } as const;

/** A number that was pasted whole has at least so many digits (E.164: the shortest in use have seven). */
const minWholeNumberDigits = 7;

/**
 * Prepares `choices` once, so that each key press is quick. `otherNames` are those that a choice goes by besides its own:
 * in other languages, short forms, former names. Never throws; answers choices of the list alone.
 */
export function createSearch<T extends Searchable>(
  choices: readonly T[],
  otherNames: (choice: T) => readonly string[] = () => [],
): Search<T> {
  const search = createRankedSearch(choices, otherNames);
  return (typed, compare) => {
    if (readQuery(typed) === null) return [...choices].sort(compare);
    return search(typed)
      .toSorted((a, b) => a.rank - b.rank || compare(a.choice, b.choice))
      .map(({ choice }) => choice);
  };
}

/** A match and how good it is: a lower rank is better. */
export interface Ranked<T> {
  readonly choice: T;
  readonly rank: number;
}

/** Finds the choices that match, best first, and equal ones in the order of the list; nothing while nothing is typed. */
export type RankedSearch<T> = (typed: string) => readonly Ranked<T>[];

/** As `createSearch`, for those who weigh a match against others. */
export function createRankedSearch<T extends Searchable>(
  choices: readonly T[],
  otherNames: (choice: T) => readonly string[] = () => [],
): RankedSearch<T> {
  const entries = choices.map((choice) => ({ choice, ...indexOf(choice, otherNames(choice)) }));
  return (typed) => {
    const query = readQuery(typed);
    if (query === null) return [];
    const found = rankAll(entries, (entry) => rankOf(entry, query));
    // The middle of a word may be meant by chance: “inida” is in Trinidad.
    const isSure = found.some(({ rank }) => rank < matches.within);
    const within = new Set(isSure ? [] : found.map(({ choice }) => choice));
    const guessed = isSure ? [] : rankAll(entries, (entry) => slipsOf(entry, query));
    // Sorting is stable.
    return [...found, ...guessed.filter(({ choice }) => !within.has(choice))].sort((a, b) => a.rank - b.rank);
  };
}

interface Names {
  /** Folded; the id is one of them. */
  readonly names: readonly string[];
  /** The names without spaces, so that "whats app" finds WhatsApp. */
  readonly joined: readonly string[];
  readonly words: readonly string[];
  readonly dialDigits: string;
}

function indexOf({ id, name, dialCode }: Searchable, otherNames: readonly string[]): Names {
  const names = [...new Set([name, id, ...otherNames].map(fold))].filter((folded) => folded !== '');
  const joined = names.map(withoutSpaces);
  const words = [...new Set(names.flatMap((folded) => folded.split(' ')))];
  return { names, joined, words, dialDigits: dialCode?.replaceAll(/\D/g, '') ?? '' };
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
  /** True where digits beyond a dial code may be those of a number. */
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
  return { digits, isNumber: prefix !== '' || digits.length >= minWholeNumberDigits };
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

/** Of matches with as many slips, the whole of a name comes before a beginning of it, and that before a later word. */
function slipsOf({ names, words, joined: allJoined }: Names, { folded, joined, dial }: Query): number | null {
  const most = slipsForgiven(joined.length);
  // A digit more or less is another number.
  if (most === 0 || dial !== null) return null;
  const isOneWord = joined === folded;
  let fewest = Number.POSITIVE_INFINITY;
  const weigh = (typed: string, name: string, beyond: number) => {
    const slips = slipsFrom(typed, name, most);
    const isWhole = Math.abs(name.length - typed.length) <= 1;
    fewest = Math.min(fewest, slips + (isWhole ? beyond : beyond + 0.25));
  };
  for (const name of names) weigh(folded, name, 0);
  // A space is easily forgotten, or put where there is none.
  for (const name of allJoined) weigh(joined, name, 0);
  if (isOneWord) for (const word of words) weigh(folded, word, 0.5);
  return Number.isFinite(fewest) ? matches.misspelled + fewest : null;
}

function rankAll<T>(
  entries: readonly (Names & { readonly choice: T })[],
  rankEntry: (entry: Names) => number | null,
): Ranked<T>[] {
  return entries.flatMap((entry) => {
    const rank = rankEntry(entry);
    return rank === null ? [] : [{ choice: entry.choice, rank }];
  });
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

// The names that services and countries go by besides those of the catalogue.

/** Of a country: in the language of the page, in English, and what people call it. */
export function countryNames(locale: string): (country: Searchable) => readonly string[] {
  const spoken = regionNames(locale);
  const english = regionNames('en');
  return ({ id }) => {
    const code = regionOf(id);
    if (code === null) return [];
    return [code, spoken(code), english(code), ...(countryAliases[code] ?? [])].filter(
      (name) => name !== undefined,
    );
  };
}

/** Of a service: what people call it, and what other catalogues do. */
export const serviceNames = (service: Searchable): readonly string[] => {
  const id = canonicalServiceId(service);
  return [id, ...(otherServiceNames[id] ?? []), ...(serviceAliases[id] ?? [])];
};
