/** Dates, times and sums of money beside a number: a space parts them from it. */
import { type Atom, isNumeric, sizeOf } from './atoms.ts';
import { Kind } from './fold.ts';
import { foldedSlice, type Reading } from './reading.ts';
import { UnitSet } from './unit-set.ts';

const leastCode = 4;
const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;

/** "482913 30.11.2026", "482913 14:22", "482913 45,00": the space parts a number from a date, a time or a sum. */
export const isAtMoment = (reading: Reading, before: Atom, after: Atom): boolean =>
  reading.kinds[before.end] === Kind.Space &&
  (beginsMoment(reading, after.start) ||
    (sizeOf(before) >= leastCode && hasDecimals(reading, after)) ||
    (isNumeric(after) && (isMinutes(reading, before) || endsDate(reading, before.end))));

/** "45,00" behind a number that is no part of it, as the 1 of "1 250,00" is. */
const hasDecimals = ({ units, kinds }: Reading, { end }: Atom): boolean =>
  (units[end] === comma || units[end] === dot) &&
  kinds[end + 1] === Kind.Digit &&
  kinds[end + 2] === Kind.Digit &&
  kinds[end + 3] !== Kind.Digit;

/** The second part of "14:22". */
const isMinutes = ({ units, kinds }: Reading, { start, end }: Atom): boolean =>
  end - start === 2 && units[start - 1] === colon && kinds[start - 2] === Kind.Digit;

const dateMarks = new UnitSet('.-/');

/** The end of so many digits, or -1. */
function afterDigits({ kinds }: Reading, from: number, least: number, most: number): number {
  let k = from;
  while (kinds[k] === Kind.Digit) k += 1;
  return k - from >= least && k - from <= most ? k : -1;
}

/** "30.11.2026", "2026-11-30" or "14:22" begins here. */
function beginsMoment(reading: Reading, start: number): boolean {
  const { units } = reading;
  const first = afterDigits(reading, start, 1, 4);
  if (first < 0) return false;
  const mark = units[first] ?? 0;
  if (mark === colon) return first - start <= 2 && afterDigits(reading, first + 1, 2, 2) > 0;
  if (!dateMarks.has(mark)) return false;
  const second = afterDigits(reading, first + 1, 1, 2);
  if (second < 0 || units[second] !== mark) return false;
  const third = afterDigits(reading, second + 1, 2, 4);
  if (third < 0 || units[third] === mark) return false;
  // Of the two outer parts one is a year of four digits, or the last has two and the first is a day.
  return first - start === 4 || (first - start <= 2 && third - second !== 4);
}

/** "30.11.2026" or "2026-11-30" ends here. */
function endsDate(reading: Reading, end: number): boolean {
  let start = end;
  const { kinds, units } = reading;
  while (
    end - start < longestDateInDigits &&
    (kinds[start - 1] === Kind.Digit || dateMarks.has(units[start - 1] ?? 0))
  )
    start -= 1;
  return (
    end - start >= shortestDate &&
    end - start <= longestDateInDigits &&
    dated.test(foldedSlice(reading, start, end))
  );
}

const shortestDate = 6;
const longestDateInDigits = 10;
const dated = /^(?:\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d|20\d\d([./-])\d{1,2}\2\d{1,2})$/;

/** "29.11.26", "29/11", "2026-11-29". */
export function looksLikeDayAndMonth(reading: Reading, chain: readonly Atom[]): boolean {
  const [first, second] = chain;
  if (chain.length > 3 || first === undefined || second === undefined) return false;
  // "618-2047": three digits are neither a day nor a year, and "1-7-0276" has no year either.
  if (chain.some((atom) => sizeOf(atom) === 3)) return false;
  if (chain.some((atom) => sizeOf(atom) === 4 && numberOf(reading, atom) < leastYear)) return false;
  for (const atom of chain) {
    const value = sizeOf(atom) === 4 ? numberOf(reading, atom) : 0;
    if (value > 1900 && value < 2100) return true;
  }
  if (sizeOf(first) > 2 || sizeOf(second) > 2) return false;
  const [day, month] = [numberOf(reading, first), numberOf(reading, second)];
  // "11/30" is how some languages write it.
  return day >= 1 && month >= 1 && Math.min(day, month) <= 12 && Math.max(day, month) <= 31;
}

function numberOf({ units }: Reading, { start, end }: Atom): number {
  let value = 0;
  for (let k = start; k < end; k += 1) value = value * 10 + (units[k] ?? 0) - 0x30;
  return value;
}

const leastYear = 1000;
