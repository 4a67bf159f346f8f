/** Finds the marks and the ends of sentences between two places of a text. */
import { Kind } from './fold.ts';
import { type Reading, sentencesBetween, wordsBetween } from './reading.ts';

const colon = 0x3a;
const equals = 0x3d;
const hyphen = 0x2d;
const greater = 0x3e;
const isOpening = new Set(Array.from('"\'«„“”([<*~【「『`_', (mark) => mark.charCodeAt(0)));
const isPause = new Set(Array.from(',;|/(', (mark) => mark.charCodeAt(0)));
/** So far a pause is looked for; what is further apart is no one phrase. */
const longestPhrase = 60;
const longestOpening = 4;

/** True when a sentence ends between the two places. */
export function isCrossed(reading: Reading, from: number, to: number): boolean {
  return sentencesBetween(reading, from, to) > 0;
}

/** True when nothing but line ends, spaces and marks such as a colon stand between: "Code:⏎482913". */
export function isStepBefore(reading: Reading, from: number, to: number): boolean {
  const { kinds } = reading;
  if (wordsBetween(reading, from, to) > 0 || to - from > 6) return false;
  for (let k = from; k < to; k += 1) {
    const kind = kinds[k];
    const unit = reading.units[k] ?? 0;
    if (
      kind !== Kind.Line &&
      kind !== Kind.Space &&
      unit !== colon &&
      unit !== hyphen &&
      !isOpening.has(unit)
    )
      return false;
  }
  return true;
}

/** The mark that leads to what begins at `start`, spaces and opening quotes between them aside. */
export function joinBefore({ units, kinds }: Reading, start: number): 'colon' | 'dash' | 'line' | null {
  let k = start - 1;
  let opened = 0;
  while (k >= 0 && (kinds[k] === Kind.Space || (isOpening.has(units[k] ?? 0) && opened++ < longestOpening)))
    k -= 1;
  if (k < 0) return null;
  const unit = units[k] ?? 0;
  if (unit === colon || unit === equals) return 'colon';
  if (kinds[k] === Kind.Line) {
    // "Your code is:⏎482913"
    return 'line';
  }
  if (kinds[k] !== Kind.Symbol || k === start - 1) return null;
  if (unit === hyphen || unit === greater) return 'dash';
  // An arrow or a picture.
  return unit > 0x2000 && !(unit >= 0x3000 && unit < 0x3020) ? 'dash' : null;
}

/** True when a comma, bracket or dash parts the two places. */
export function hasPause({ units, kinds }: Reading, from: number, to: number): boolean {
  if (to - from > longestPhrase) return true;
  for (let k = from; k < to; k += 1) {
    const unit = units[k] ?? 0;
    if (isPause.has(unit)) return true;
    if (unit === hyphen && kinds[k - 1] === Kind.Space) return true;
  }
  return false;
}

/** "(Example account) 482913": what stands in the brackets is said of something else. */
export function isAfterBracket({ units, kinds }: Reading, start: number): boolean {
  const k = kinds[start - 1] === Kind.Space ? start - 2 : start - 1;
  return k >= 0 && (units[k] === 0x29 || units[k] === 0x5d || units[k] === 0x3011);
}
