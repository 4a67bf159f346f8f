import { digitValue, foldIn, foldOf, Kind, kindIn, kindOf, traitsOf } from './fold.ts';
import { foldLookalikes, mayLookLatin } from './lookalikes.ts';
import { markupAt } from './markup.ts';
import { UnitSet } from './unit-set.ts';

/**
 * A concatenated SMS has at most 255 parts (3GPP TS 23.040, 9.2.3.24.1) of 153 GSM characters. Nothing behind
 * that can have arrived by SMS, and it is not read.
 */
export const MAX_SMS_UNITS = 255 * 153;

/**
 * A text folded for scanning. Index `k` below counts folded units: white space is collapsed to one space or line
 * end, invisible characters are gone, a digit is one ASCII digit whatever it was. `starts[k]`/`ends[k]` lead
 * back to the UTF-16 offsets of the source.
 */
export interface Reading {
  readonly source: string;
  readonly length: number;
  readonly units: Uint16Array;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Words begun before `k`; scripts without spaces count two characters as a word. */
  readonly words: Int32Array;
  /** Sentences ended before `k`. */
  readonly sentences: Int32Array;
  /** Some word has digits or signs between its letters. */
  readonly isDisguised: boolean;
  /** Some word has a capital behind a small letter. */
  readonly hasCapitals: boolean;
}

const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Digit, Ignored, Latin, Letter, Line, Space, Symbol: Mark, Unspaced } = Kind;
/** Mathematical Alphanumeric Symbols. */
const firstStyled = 0x1d400;
const lastStyled = 0x1d7ff;
const classify = kindOf;
const fold = foldOf;

/** The plain letters of those in a style of mathematics ("𝐜𝐨𝐝𝐞"), as far as they were met; 0 for the others. */
const plainLetters = new Uint16Array(lastStyled - firstStyled + 1);

function plainOf(codePoint: number): number {
  const index = codePoint - firstStyled;
  const known = plainLetters[index] ?? 0;
  if (known !== 0) return known;
  const plain = String.fromCodePoint(codePoint).normalize('NFKC').charCodeAt(0);
  plainLetters[index] = plain;
  return plain;
}

/** The offset of the first character that is seen. */
function firstVisible(source: string): number {
  let before = -1;
  for (let offset = 0; offset < source.length; offset += 1) {
    const unit = source.charCodeAt(offset);
    // A text may begin with a megabyte of one and the same.
    if (unit === before) continue;
    const kind = classify(unit);
    if (kind !== Space && kind !== Line && kind !== Ignored) return offset;
    before = unit;
  }
  return source.length;
}

/**
 * The one sheet that texts are read onto: a fresh one for each would cost more than the reading. As large as the longest
 * text so far, hence never above `MAX_SMS_UNITS`.
 */
let sheet = newSheet(1_024);
/** The scanners look so many units past the end. */
const beyond = 4;

function newSheet(room: number) {
  return {
    units: new Uint16Array(room),
    kinds: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    words: new Int32Array(room + 1),
    sentences: new Int32Array(room + 1),
  };
}

/** Reads a text in one pass. Linear, total: any string has a reading. It holds until the next text is read. */
export function read(source: string): Reading {
  let offset = firstVisible(source);
  const stop = Math.min(source.length, offset + MAX_SMS_UNITS);
  const room = stop - offset;
  if (room + beyond > sheet.units.length) sheet = newSheet(room + beyond);
  const { units, kinds, starts, ends } = sheet;
  let length = 0;
  let gap: Kind = Mark;
  let before: Kind = Mark;
  let isMixed = false;
  let isDisguised = false;
  let hasCapitals = false;
  let hanRun = 0;
  let hasHanDigits = false;
  while (offset < stop) {
    const at = offset;
    let unit = source.charCodeAt(offset++);
    // Inside a word of plain letters, where most of a text is, there is nothing to find out.
    if (before === Latin && gap === Mark) {
      const small = unit | 0x20;
      if (small >= 0x61 && small <= 0x7a && unit < 0x80) {
        units[length] = small;
        kinds[length] = Latin;
        if (unit < 0x61 && source.charCodeAt(at - 1) >= 0x61) hasCapitals = true;
        starts[length] = at;
        ends[length] = offset;
        length++;
        continue;
      }
    }
    if (unit === AMPERSAND || unit === LESS_THAN) {
      const markup = markupAt(source, at);
      if (markup !== null) {
        offset = Math.min(markup.end, stop);
        if (markup.character === '') continue;
        unit = markup.character.charCodeAt(0);
      }
    }
    const traits = traitsOf(unit);
    let kind = kindIn(traits);
    if (kind === Space || kind === Line) {
      if (gap !== Line) gap = kind;
      continue;
    }
    if (kind === Ignored) continue;
    if (kind === Unspaced) {
      hanRun = hanValueOf(unit) >= 0 ? hanRun + 1 : 0;
      hasHanDigits ||= hanRun >= leastHanDigits;
    } else hanRun = 0;
    if (unit >= 0xd800 && unit <= 0xdbff && offset < stop) {
      const codePoint = source.codePointAt(at) ?? 0;
      const digit = digitValue(codePoint);
      offset++;
      if (digit >= 0) {
        unit = 0x30 + digit;
        kind = Digit;
      } else if (codePoint >= firstStyled && codePoint <= lastStyled) {
        const plain = plainOf(codePoint);
        unit = fold(plain);
        kind = classify(plain);
      }
    } else unit = foldIn(traits);
    if (kind !== before && gap === Mark && (kind === Latin || kind === Letter))
      isDisguised ||= before === Digit || (length > 0 && isSign(units[length - 1] ?? 0));
    // A Latin letter right beside one of another script: perhaps one that only looks like it.
    if (
      kind !== before &&
      ((kind === Latin && before === Letter) || (kind === Letter && before === Latin)) &&
      gap === Mark
    )
      isMixed ||= mayLookLatin(kind === Letter ? unit : (units[length - 1] ?? 0));
    before = kind;
    if (gap !== Mark) {
      if (length > 0) {
        units[length] = gap === Line ? 0x0a : 0x20;
        kinds[length] = gap;
        starts[length] = at - 1;
        ends[length] = at;
        length++;
      }
      gap = Mark;
    }
    units[length] = unit;
    kinds[length] = kind;
    starts[length] = at;
    ends[length] = offset;
    length++;
  }
  // Whoever looks past the end must not see what an earlier text left there.
  for (let k = length; k < length + beyond; k += 1) {
    units[k] = 0;
    kinds[k] = Mark;
  }
  if (isMixed) foldLookalikes(units, kinds, length);
  if (hasHanDigits) readHanDigits(units, kinds, length);
  countWordsAndSentences(sheet, length);
  const { words, sentences } = sheet;
  return { source, length, units, kinds, starts, ends, words, sentences, isDisguised, hasCapitals };
}

/** The value of a Han digit, or -1. */
const hanValues = new Int8Array(0x10000).fill(-1);
for (const digits of ['〇一二三四五六七八九', '零'])
  Array.from(digits).forEach((digit, value) => {
    hanValues[digit.charCodeAt(0)] = value;
  });
const hanValueOf = (unit: number): number => hanValues[unit] ?? -1;
/** Fewer side by side may be a word. */
const leastHanDigits = 4;

/** "四八二九一三" is read as 482913. */
function readHanDigits(units: Uint16Array, kinds: Uint8Array, length: number): void {
  for (let k = 0; k < length; k += 1) {
    const start = k;
    while (k < length && kinds[k] === Unspaced && hanValueOf(units[k] ?? 0) >= 0) k += 1;
    if (k - start < leastHanDigits) continue;
    for (let at = start; at < k; at += 1) units[at] = 0x30 + hanValueOf(units[at] ?? 0);
    kinds.fill(Digit, start, k);
  }
}

const isSign = (unit: number): boolean => unit === 0x40 || unit === 0x24 || unit === 0x21;

/** Counts again after words were rewritten. */
export function recount(reading: Reading): void {
  countWordsAndSentences(reading, reading.length);
}

function countWordsAndSentences(
  { units, kinds, words, sentences }: Pick<Reading, 'units' | 'kinds' | 'words' | 'sentences'>,
  length: number,
): void {
  let word = 0;
  let sentence = 0;
  let wordLength = 0;
  let unspaced = 0;
  let before: number = Space;
  for (let k = 0; k < length; k++) {
    words[k] = word;
    sentences[k] = sentence;
    const kind = kinds[k] ?? Kind.Symbol;
    if (kind === Unspaced) {
      if (before !== Unspaced) unspaced = 0;
      if (unspaced++ % 2 === 0) word++;
      wordLength++;
    } else if (kind === Digit || kind === Latin || kind === Letter) {
      // "ta2keed" is one word.
      const isWithin =
        before === Digit ||
        before === Latin ||
        before === Letter ||
        // "z.B.", "w.e.g.": so is an abbreviation of single letters.
        (wordLength === 1 && k > 1 && units[k - 1] === DOT && isLetterKind(kinds[k - 2]) && kind !== Digit);
      if (!isWithin) word++;
      if (kind !== before) wordLength = 0;
      wordLength++;
    } else if (kind !== Space && endsSentence(units, kinds, length, k, wordLength)) sentence++;
    before = kind;
  }
  words[length] = word;
  sentences[length] = sentence;
}

const isLetterKind = (kind: number | undefined): boolean => kind === Latin || kind === Letter;

const fullStops = new UnitSet('!?。！？؟।॥።။၊។;…');
const DOT = 0x2e;
const LONGEST_ABBREVIATION = 3;

function endsSentence(
  units: Uint16Array,
  kinds: Uint8Array,
  length: number,
  k: number,
  wordLength: number,
): boolean {
  if (kinds[k] === Line) return true;
  const unit = units[k] ?? 0;
  if (unit !== DOT) return fullStops.has(unit);
  const next = k + 1 < length ? kinds[k + 1] : Line;
  if (next === Line) return true;
  // "482913.Do not share": a full stop with its space forgotten.
  if (next !== Space) return kinds[k - 1] === Digit && (next === Latin || next === Letter);
  // "ref. 2025", "tel. 600 123 456": an abbreviation, not an end.
  return !(kinds[k + 2] === Digit && kinds[k - 1] !== Digit && wordLength <= LONGEST_ABBREVIATION);
}

/** The number of words begun in [from, to). */
export function wordsBetween(reading: Reading, from: number, to: number): number {
  return (reading.words[to] ?? 0) - (reading.words[from] ?? 0);
}

/** The number of sentence ends in [from, to). */
export function sentencesBetween(reading: Reading, from: number, to: number): number {
  return (reading.sentences[to] ?? 0) - (reading.sentences[from] ?? 0);
}

/** The folded text of [from, to). */
export function foldedSlice({ units }: Reading, from: number, to: number): string {
  let text = '';
  let k = from;
  // Each addition makes a new string.
  for (; k + 4 <= to; k += 4)
    text += String.fromCharCode(units[k] ?? 0, units[k + 1] ?? 0, units[k + 2] ?? 0, units[k + 3] ?? 0);
  for (; k < to; k += 1) text += String.fromCharCode(units[k] ?? 0);
  return text;
}
