/** Finds the marks and the ends of sentences between two places of a text. */
import { Kind } from './fold.ts';
import { type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import { UnitSet } from './unit-set.ts';

const colon = 0x3a;
const equals = 0x3d;
const hyphen = 0x2d;
const greater = 0x3e;
const dot = 0x2e;
const comma = 0x2c;
const leastLeaders = 3;
/** A line of dashes or dots may lead to a code. */
const longestStep = 24;
const isOpening = new UnitSet('"\'«„“”([{<*~【「『`_>»#|');
const isClosing = new UnitSet(')]}】」』’');
/** Stars, arrows and boxes that are drawn around a code; the pictures beyond the basic plane are in two units. */
const isOrnament = (unit: number): boolean => unit >= 0x2190 && unit < 0x2e00;
const isPause = new UnitSet(',;|/(');
/** So far a pause is looked for; what is further apart is no one phrase. */
const longestPhrase = 120;
const longestOpening = 4;

/** True when a sentence ends between the two places. */
export function isCrossed(reading: Reading, from: number, to: number): boolean {
  return sentencesBetween(reading, from, to) > 0;
}

/** True when nothing but line ends, spaces and marks such as a colon stand between: "Code:⏎482913". */
export function isStepBefore(reading: Reading, from: number, to: number): boolean {
  const { kinds } = reading;
  if (wordsBetween(reading, from, to) > 0 || to - from > longestStep) return false;
  let dots = 0;
  for (let k = from; k < to; k += 1) {
    const kind = kinds[k];
    const unit = reading.units[k] ?? 0;
    if (unit === dot) dots += 1;
    else if (
      kind !== Kind.Line &&
      kind !== Kind.Space &&
      unit !== colon &&
      unit !== hyphen &&
      unit !== equals &&
      !isOpening.has(unit) &&
      !isClosing.has(unit) &&
      !isOrnament(unit)
    )
      return false;
  }
  // One dot ends a sentence, a row of them leads on.
  return dots === 0 || dots >= leastLeaders;
}

/** The mark that leads to what begins at `start`, spaces and opening quotes between them aside. */
export function joinBefore({ units, kinds }: Reading, start: number): 'colon' | 'dash' | 'line' | null {
  let k = start - 1;
  let opened = 0;
  let isArrow = false;
  while (
    k >= 0 &&
    (kinds[k] === Kind.Space ||
      ((isOpening.has(units[k] ?? 0) || (k === start - 1 && isOrnament(units[k] ?? 0))) &&
        opened++ < longestOpening))
  ) {
    isArrow ||= units[k] === greater && k < start - 1;
    k -= 1;
  }
  if (k < 0) return null;
  const unit = units[k] ?? 0;
  if (isArrow && unit !== colon && unit !== equals && kinds[k] !== Kind.Line) return 'dash';
  if (unit === colon || unit === equals) return 'colon';
  if (kinds[k] === Kind.Line) {
    // "Your code is:⏎482913"
    return 'line';
  }
  if (kinds[k] !== Kind.Symbol || k === start - 1) return null;
  if (unit === hyphen) return 'dash';
  // An arrow or a picture.
  return unit > 0x2000 && !(unit >= 0x3000 && unit < 0x3020) ? 'dash' : null;
}

/** True when a comma, bracket or dash parts the two places. */
export function hasPause({ units, kinds }: Reading, from: number, to: number): boolean {
  if (to - from > longestPhrase) return true;
  for (let k = from; k < to; k += 1) {
    const unit = units[k] ?? 0;
    // "84,50" is one number.
    if (isPause.has(unit) && !(unit === comma && kinds[k - 1] === Kind.Digit && kinds[k + 1] === Kind.Digit))
      return true;
    if (unit === hyphen && kinds[k - 1] === Kind.Space) return true;
  }
  return false;
}

/** True when a colon stands between the two places. */
export function hasColon({ units }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to && k - from <= longestPhrase; k += 1) if (units[k] === colon) return true;
  return false;
}

/** "(Example account) 482913": what stands in the brackets is said of something else. */
export function isAfterBracket({ units, kinds }: Reading, start: number): boolean {
  const k = kinds[start - 1] === Kind.Space ? start - 2 : start - 1;
  return k >= 0 && (units[k] === 0x29 || units[k] === 0x5d || units[k] === 0x3011);
}

/** True when only spaces stand before it in its sentence. */
export const isFirstOfSentence = ({ sentences, kinds }: Reading, start: number): boolean => {
  let k = start - 1;
  while (k >= 0 && kinds[k] === Kind.Space) k -= 1;
  return k < 0 || sentences[k] !== sentences[start];
};

/** True when its sentence ends right behind it. */
export const isLastOfSentence = ({ sentences, length }: Reading, end: number): boolean =>
  end >= length || sentences[end] !== sentences[end + 1];
