/** Marks between digits that keep them one code: brackets, lines, dots. */
import { type Atom, isNumeric, sizeOf } from './atoms.ts';
import { Kind } from './fold.ts';
import type { Reading } from './reading.ts';
import { UnitSet } from './unit-set.ts';

const hyphen = 0x2d;
const slash = 0x2f;
const { Line, Space } = Kind;

/** Marks that part digits only in a code: "482/913", "482 - 913", "482 / 913", a line end, "[4][8]". 0 for anything else. */
export function looseSeparator(reading: Reading, before: Atom, after: Atom): number {
  const { units, kinds, source, starts } = reading;
  const at = before.end;
  const gap = after.start - at;
  const unit = units[at] ?? 0;
  if (gap === 1) {
    if (kinds[at] === Line || unit === slash || unit === 0x5f) return unit;
    if (sizeOf(before) === 1 && betweenDigits.has(unit)) return unit;
    return source.charCodeAt(starts[at] ?? 0) === 0xb7 ? 0xb7 : 0;
  }
  if (gap === 2 && unit === 0x29 && units[before.start - 1] === 0x28 && kinds[at + 1] === Space) return unit;
  if (gap === 2) return unit === 0x5d && units[at + 1] === 0x5b ? unit : 0;
  // "(629) (114)", "“660” “214”"
  if (gap === 3 && kinds[at + 1] === Space && isBracket(unit) && isBracket(units[at + 2] ?? 0)) return unit;
  if (gap > 2 && gap <= longestGap && sizeOf(before) === 1 && isRule(reading, at, after.start)) return gap;
  const isSpaced = gap === 3 && kinds[at] === Space && kinds[at + 2] === Space;
  const mark = units[at + 1] ?? 0;
  return isSpaced && (mark === hyphen || mark === slash) ? mark : 0;
}

const brackets = new UnitSet('()[]"«»“”「」');
const isBracket = (unit: number): boolean => brackets.has(unit);
const longestGap = 6;
/** "4|8|2|9": between longer numbers such marks may part two things. */
const betweenDigits = new UnitSet('|~*');
/** Marks of sums, times and lists. */
const joinsValues = new UnitSet(',:+=');

/** "6 ... 5 ... 9 ... 8": dots, dashes or stars between single digits. */
function isRule({ units, kinds }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (kinds[k] !== Space && (kinds[k] !== Kind.Symbol || joinsValues.has(units[k] ?? 0))) return false;
  return true;
}

/** "5 5 0⏎9 1 8": single digits go on in the next line. */
export const isNextRow = (
  { kinds }: Reading,
  chain: readonly Atom[],
  { start, end, digitCount }: Atom,
): boolean =>
  chain.length >= leastRow &&
  kinds[start - 1] === Kind.Line &&
  end - start === 1 &&
  digitCount === 1 &&
  chain.at(-1)?.end === start - 1 &&
  chain.every((atom) => isNumeric(atom) && sizeOf(atom) === 1);
const leastRow = 2;

/** "7 - 7 - 1 - 0": set apart so, digits are a code. */
export const isSpelled = (chain: readonly Atom[]): boolean =>
  chain.length >= leastSpelled && chain.length <= mostSpelled && chain.every((atom) => sizeOf(atom) === 1);

/** "1 - 2 - 3 - 4 - 5" may be marks to choose from. */
export function isCount({ units }: Reading, chain: readonly Atom[]): boolean {
  const first = units[chain[0]?.start ?? 0] ?? 0;
  const countsBy = (step: number): boolean =>
    chain.every((atom, index) => units[atom.start] === first + step * index);
  return countsBy(1) || countsBy(-1);
}

const leastSpelled = 4;
const mostSpelled = 8;
