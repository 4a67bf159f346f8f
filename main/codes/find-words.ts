/** Finds the words of the vocabulary in a text: leftmost and longest first, without overlaps. */
import { Kind } from './fold.ts';
import type { Reading } from './reading.ts';
import { UnitSet } from './unit-set.ts';
import { boundBit, freeBit, mayEnd } from './word-starts.ts';
import {
  endFlag,
  endingSize,
  flagsAt,
  forkShift,
  hasAccented,
  lettersMask,
  noWord,
  phraseUnit,
  type WordTables,
  wherePart,
} from './word-tables.ts';

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Digit, Latin, Letter, Space } = Kind;
const anyBits = boundBit | freeBit;
const [freeBits, letterCount, ends, forkCount] = [freeBit, lettersMask, endFlag, forkShift];
const [size, partAt, flags, accentedBit, nothing] = [endingSize, wherePart, flagsAt, hasAccented, noWord];
/** Articles, prepositions and "and" that are written onto the word: ה ב ל ו ש מ כ, ال و ب ل ف ك, የ በ ለ. */
const PREFIX_LETTERS = new UnitSet('הבלושמכالوبفكيتنየበለከ');
const mostPrefixLetters = 4;
/** Up to Armenian nothing is written onto the start of a word. */
const lastUnglued = 0x58f;

/** True when nothing but such prefixes stands between the start of the word and `k`: there another word may begin. */
function isBehindPrefix({ units, kinds }: Reading, k: number): boolean {
  for (let at = k - 1; at >= 0 && kinds[at] === Letter; at -= 1) {
    if (k - at > mostPrefixLetters || !PREFIX_LETTERS.has(units[at] ?? 0)) return false;
  }
  return true;
}

/** "NetCode": a capital behind a small letter begins a word. */
export function isInnerCapital({ source, starts, kinds }: Reading, k: number): boolean {
  if (kinds[k] !== Latin || kinds[k - 1] !== Latin) return false;
  const [before, unit] = [source.charCodeAt(starts[k - 1] ?? 0), source.charCodeAt(starts[k] ?? 0)];
  return unit >= 0x41 && unit <= 0x5a && before >= 0x61 && before <= 0x7a;
}

const isWordKind = (kind: number | undefined): boolean => kind === Latin || kind === Letter;

/** The words of a text in lists that are made once: a text has a dozen, and there are many texts. */
export interface FoundWords {
  count: number;
  /** Their numbers. */
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const newLists = (room: number) => ({
  words: new Int32Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
});
const found: FoundWords = { count: 0, ...newLists(256) };

/** The first `most` words of a text. Linear: words are short. The lists hold until the next call. */
export function findWords(tables: WordTables, reading: Reading, most: number): FoundWords {
  if (found.words.length < most) Object.assign(found, newLists(most));
  const { units, kinds, length, hasCapitals } = reading;
  const { starts, ones } = tables;
  let count = 0;
  let before: number | undefined;
  let k = 0;
  while (k < length && count < most) {
    const unit = units[k] ?? 0;
    const kind = kinds[k];
    let inWord = kind === before && (kind === Latin || kind === Letter || kind === Digit);
    const isInner = inWord && hasCapitals && isInnerCapital(reading, k);
    if (isInner) inWord = false;
    before = kind;
    // Inside a word only some words may begin; others may where articles are written onto words.
    const bits = inWord && (kind !== Letter || unit <= lastUnglued) ? freeBits : anyBits;
    const first = starts.first(unit);
    if ((first & bits) === 0) {
      k += 1;
      continue;
    }
    const second = phraseUnit(units[k + 1] ?? 0);
    const pair = starts.pair(unit, second);
    const next = kinds[k + 1];
    const isOne = mayEnd(first, isWordKind(kind) && next === kind);
    if (!isOne && (pair & bits) === 0) {
      k += 1;
      continue;
    }
    const isTwo = mayEnd(pair, isWordKind(next) && kinds[k + 2] === next);
    const third = phraseUnit(units[k + 2] ?? 0);
    const node = third === 0 || (pair & bits) === 0 ? 0 : starts.find(unit, second, third, bits);
    if (node === 0 && !isOne && !isTwo) {
      k += 1;
      continue;
    }
    const mayBeBound = bits === anyBits && (!inWord || isBehindPrefix(reading, k));
    foundWord = nothing;
    if (isOne) settle(tables, reading, ones[unit] ?? 0, k, k + 1, mayBeBound);
    if (isTwo) settle(tables, reading, starts.find(unit, second, 0, bits), k, k + 2, mayBeBound);
    if (node !== 0) walk(tables, reading, node, k, mayBeBound);
    // "MyAccount code" is of two words.
    if (foundWord === nothing || (isInner && kinds.subarray(k, foundEnd).includes(Space))) {
      k += 1;
      continue;
    }
    found.words[count] = foundWord;
    found.starts[count] = k;
    found.ends[count] = foundEnd;
    count += 1;
    k = foundEnd;
    before = kinds[k - 1];
  }
  found.count = count;
  return found;
}

/** The longest word so far of those that begin at a place, and its end. */
let foundWord = nothing;
let foundEnd = 0;

/** Goes along the letters from the node behind the first three. */
function walk(tables: WordTables, reading: Reading, node: number, start: number, mayBeBound: boolean): void {
  const { units } = reading;
  const { cells } = tables;
  let at = node;
  let k = start + 3;
  // Behind the text all units are 0, and no word has such a one.
  for (;;) {
    const header = cells[at] ?? 0;
    at += 1;
    for (let left = header & letterCount; left > 0; left -= 1) {
      if (phraseUnit(units[k] ?? 0) !== cells[at]) return;
      at += 1;
      k += 1;
    }
    if ((header & ends) !== 0) {
      settle(tables, reading, cells[at] ?? 0, start, k, mayBeBound);
      at += 1;
    }
    const forks = header >> forkCount;
    if (forks === 0) return;
    const unit = phraseUnit(units[k] ?? 0);
    let fork = 0;
    while (cells[at + fork] !== unit) {
      fork += 1;
      if (fork === forks) return;
    }
    k += 1;
    const places = at + forks;
    const place = places + fork * 2 - 2;
    at = fork === 0 ? places + forks * 2 - 2 : ((cells[place] ?? 0) << 16) | (cells[place + 1] ?? 0);
  }
}

/** Takes the word of an ending, if it may begin and end at these places. A bound word comes before a free one. */
function settle(
  { endings, accented }: WordTables,
  { source, starts, ends: sourceEnds, kinds }: Reading,
  ending: number,
  start: number,
  end: number,
  mayBeBound: boolean,
): void {
  const kind = kinds[end - 1];
  const goesOn = kinds[end] === kind && (kind === Latin || kind === Letter || kind === Digit);
  const at = ending * size + (goesOn ? partAt : 0);
  let bound = endings[at] ?? nothing;
  let free = endings[at + 1] ?? nothing;
  if (!goesOn && ((endings[at + flags] ?? 0) & accentedBit) !== 0) {
    const written = source
      .slice(starts[start], sourceEnds[end - 1])
      .normalize('NFC')
      .toLowerCase();
    const writings = accented.get(ending);
    bound = writings?.bound.get(written) ?? bound;
    free = writings?.free.get(written) ?? free;
  }
  const word = mayBeBound && bound !== nothing ? bound : free;
  if (word === nothing) return;
  foundWord = word;
  foundEnd = end;
}
