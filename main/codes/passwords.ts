/** Passwords with signs in them: "Start-Passwort hT4-2026-wR", "temporary password Tmp!7394qx". Taken whole or not at all. */
import type { Candidate, Numeral } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { foldedSlice, type Reading } from './reading.ts';
import { UnitSet } from './unit-set.ts';
import { isPasswordWord } from './vocabulary.ts';

const leastSize = 5;
const mostSize = 20;
/** Words such as "temporary", "is" and "for the portal" between the noun and the password. */
const mostTokens = 6;
const mostUnits = 80;
const opening = new UnitSet(':="\'«„“([<');
const closing = new UnitSet('.,;:"\'»”)]>');
/** At the end they may belong to the password or to the sentence. */
const doubtful = new UnitSet('!?');
/** No password that a person is to type has them; addresses, dates and sums have. */
const foreign = new UnitSet('/.:,"<>|\\');
const ends = new UnitSet('.!?;');

interface Token {
  readonly start: number;
  readonly end: number;
}

/** Makes one number of each such password, and none of what is surely only a part of one. */
export function takePasswords(reading: Reading, labels: readonly Label[], numerals: Numeral[]): void {
  const first = numerals.find((numeral) => mayBeOfPassword(reading, numeral));
  if (first === undefined) return;
  for (const label of labels) {
    if (label.kind !== 'code' || first.start - label.end > mostUnits + mostSize) continue;
    if (label.end > (numerals.at(-1)?.end ?? 0) || !isOfPassword(reading, label)) continue;
    const token = passwordBehind(reading, label.end);
    if (token === null || labels.some(({ start, end }) => start <= token.start && end >= token.end)) continue;
    takeWhole(reading, numerals, token);
  }
}

const { Digit, Latin, Symbol: Sign } = Kind;

/** Letters are in it or touch it, or a sign joins it to what is next. Few numbers of a text are so. */
function mayBeOfPassword({ kinds }: Reading, { start, end, candidate }: Numeral): boolean {
  if (candidate !== null && candidate.digitCount < candidate.size) return true;
  const [before, after] = [kinds[start - 1], kinds[end]];
  if (before === Latin || after === Latin) return true;
  const isJoined = (kind: number | undefined): boolean => kind === Latin || kind === Digit;
  return (before === Sign && isJoined(kinds[start - 2])) || (after === Sign && isJoined(kinds[end + 1]));
}

function isOfPassword(reading: Reading, { start, end }: Label): boolean {
  const phrase = foldedSlice(reading, start, end);
  return isPasswordWord(phrase) || (phrase.includes(' ') && phrase.split(' ').some(isPasswordWord));
}

/** The first token behind the noun that has the form of a password, in the same sentence and line. */
function passwordBehind(reading: Reading, from: number): Token | null {
  const { kinds, units, length } = reading;
  let k = from;
  for (let tokens = 0; tokens <= mostTokens && k < length && k - from < mostUnits; tokens += 1) {
    while (k < length && (kinds[k] === Kind.Space || (tokens === 0 && kinds[k] === Kind.Line))) k += 1;
    if (k >= length || kinds[k] === Kind.Line) return null;
    let end = k;
    while (end < length && kinds[end] !== Kind.Space && kinds[end] !== Kind.Line) end += 1;
    const token = strip(reading, k, end);
    if (isPassword(reading, token)) return token;
    if (ends.has(units[end - 1] ?? 0)) return null;
    k = end;
  }
  return null;
}

function strip({ units }: Reading, from: number, to: number): Token {
  let [start, end] = [from, to];
  while (start < end && opening.has(units[start] ?? 0)) start += 1;
  while (end > start && closing.has(units[end - 1] ?? 0)) end -= 1;
  return { start, end };
}

const counted = /^\d{1,2}-?[a-z]+$/;
const dated = /^\d{1,2}-?[a-z]{3,4}-?(?:\d\d|\d{4})$/;

/** Letters and digits, in small letters and capitals or with signs between them: no other word of a text has both. */
function isPassword(reading: Reading, { start, end }: Token): boolean {
  const { kinds, units, source, starts } = reading;
  const size = end - start;
  if (size < leastSize || size > mostSize) return false;
  let digits = 0;
  let letters = 0;
  let capitals = 0;
  let signs = 0;
  for (let k = start; k < end; k += 1) {
    const unit = units[k] ?? 0;
    const kind = kinds[k];
    if (unit > 0x7e || foreign.has(unit)) return false;
    if (kind === Kind.Digit) digits += 1;
    else if (kind === Kind.Latin) {
      letters += 1;
      const letter = source.charAt(starts[k] ?? 0);
      if (letter !== letter.toLowerCase()) capitals += 1;
    } else signs += 1;
  }
  if (digits === 0 || letters === 0) return false;
  // "G-482913" and "K4PX92" are read elsewhere.
  const isMixed = capitals > 0 && capitals < letters;
  if (!isMixed && signs === 0) return false;
  const text = foldedSlice(reading, start, end);
  return (isMixed || !prefixed.test(text)) && !counted.test(text) && !dated.test(text);
}

const prefixed = /^[a-z]{1,4}-\d+$/;

/** Nothing is taken if the end is in doubt. */
function takeWhole({ units }: Reading, numerals: Numeral[], { start, end }: Token): void {
  const isInDoubt = doubtful.has(units[end - 1] ?? 0);
  let digitCount = 0;
  for (let k = start; k < end; k += 1)
    if ((units[k] ?? 0) >= 0x30 && (units[k] ?? 0) <= 0x39) digitCount += 1;
  const candidate: Candidate = {
    form: 'password',
    start,
    codeStart: start,
    end,
    digitCount,
    size: end - start,
    blocks: 1,
  };
  const first = numerals.findIndex((numeral) => numeral.end > start);
  const at = first < 0 ? numerals.length : first;
  let behind = at;
  while (behind < numerals.length && (numerals[behind]?.start ?? end) < end) behind += 1;
  numerals.splice(at, behind - at, { start, end, candidate: isInDoubt ? null : candidate });
}
