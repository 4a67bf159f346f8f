/** Unbroken runs of digits and Latin letters: what numbers and codes are made of. */
import { Kind } from './fold.ts';
import type { Reading } from './reading.ts';

export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly digitCount: number;
  readonly isUpper: boolean;
}

const hyphen = 0x2d;
const { Digit, Latin, Letter } = Kind;

/** The next run that a code could be made of; words in small letters are passed over. */
export function nextAtom(reading: Reading, from: number): Atom | null {
  const { kinds, units, length, source, starts } = reading;
  for (let k = from; k < length; k += 1) {
    const kind = kinds[k];
    if (kind === Letter && (k === 0 || kinds[k - 1] !== Letter)) {
      const mixed = mixedAtom(reading, k);
      if (mixed !== null) return mixed;
    }
    if (kind !== Digit && kind !== Latin) continue;
    const start = k;
    let digitCount = 0;
    let isUpper = true;
    for (; k < length; k += 1) {
      if (kinds[k] === Digit) digitCount += 1;
      else if (kinds[k] !== Latin) break;
      else if (isUpper && !isUpperLetter(source, starts[k] ?? 0)) isUpper = false;
    }
    if (kinds[k] === Letter && kinds[start - 1] !== Letter) {
      const mixed = mixedAtom(reading, start);
      if (mixed !== null) return mixed;
    }
    // Small letters count only as a prefix: "g-482913".
    const isPrefix = units[k] === hyphen && kinds[k + 1] === Digit;
    if (digitCount > 0 || isUpper || isPrefix) return { start, end: k, digitCount, isUpper };
  }
  return null;
}

const mostMixed = 10;
const leastMixed = 4;
const mostLetters = 8;

/** "Т7КМ94", "ЖЛНТ": capitals of another script, perhaps with digits between or behind them, as long as a code. */
function mixedAtom(reading: Reading, start: number): Atom | null {
  const { kinds, units, length, source, starts } = reading;
  let digitCount = 0;
  let end = start;
  for (; end < length && end - start <= mostMixed; end += 1) {
    const kind = kinds[end];
    if (kind === Digit) digitCount += 1;
    else if (kind !== Letter) break;
    else if (!hasCase(units[end] ?? 0) || !isUpperLetter(source, starts[end] ?? 0)) return null;
  }
  const size = end - start;
  if (digitCount === size || size < leastMixed || size > mostMixed) return null;
  if (digitCount === 0) {
    const isWhole = kinds[end] !== Latin && size <= mostLetters;
    return isWhole && !isAmongCapitals(reading, start) ? { start, end, digitCount, isUpper: true } : null;
  }
  if (digitCount < 2) return null;
  // "5КМ", "100ГБ": a number with its unit.
  if (kinds[start] === Digit && kinds[start + digitCount] === Letter) return null;
  return { start, end, digitCount, isUpper: true };
}

/** Behind a word that is in capitals too: then the whole text may be. */
function isAmongCapitals({ kinds, source, starts }: Reading, start: number): boolean {
  let k = start - 1;
  while (k >= 0 && kinds[k] !== Letter && start - k <= mostBetween) k -= 1;
  return k >= 0 && kinds[k] === Letter && isUpperLetter(source, starts[k] ?? 0);
}
const mostBetween = 3;

/** Greek and Cyrillic. */
const hasCase = (unit: number): boolean => unit >= 0x370 && unit <= 0x52f;

function isUpperLetter(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = source.charAt(offset);
  return letter !== letter.toLowerCase();
}

export const sizeOf = (atom: Atom): number => atom.end - atom.start;
export const isNumeric = (atom: Atom): boolean => atom.digitCount === sizeOf(atom);

const mostSuffix = 6;

/** "77041-dir", "770412-es": behind a hyphen stands the ending that the number has in its sentence. */
export function endOfSuffix({ units, kinds, source, starts, length }: Reading, end: number): number {
  if (units[end] !== hyphen || kinds[end + 1] !== Latin) return end;
  let k = end + 1;
  while (k < length && kinds[k] === Latin && k - end <= mostSuffix + 1) {
    const letter = source.charAt(starts[k] ?? 0);
    if (letter !== letter.toLowerCase()) return end;
    k += 1;
  }
  return k - end > mostSuffix + 1 || kinds[k] === Digit || units[k] === hyphen ? end : k;
}
