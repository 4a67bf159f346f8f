import type { Random } from '../random.ts';
import type { CountryFacts } from './countries.ts';
import { numberRanges } from './number-ranges.ts';

/** A free number of the country in E.164, or null when every one of its numbers is taken. */
export function drawNumber(
  country: CountryFacts,
  random: Random,
  isTaken: (e164: string) => boolean,
): string | null {
  const ranges = numberRanges[country.id] ?? [];
  const total = ranges.reduce((sum, range) => sum + capacity(range), 0);
  const start = random.integer(total);
  for (let step = 0; step < total; step += 1) {
    const e164 = country.dialCode + numberAt(ranges, (start + step) % total);
    if (!isTaken(e164)) return e164;
  }
  return null;
}

const digitsFree = (range: string): number => range.split('#').length - 1;
const capacity = (range: string): number => 10 ** digitsFree(range);

/** Counts through all ranges as if they were one list. */
function numberAt(ranges: readonly string[], index: number): string {
  let rest = index;
  for (const range of ranges) {
    if (rest < capacity(range)) return fill(range, rest);
    rest -= capacity(range);
  }
  throw new RangeError(`No number ${index}`);
}

function fill(range: string, index: number): string {
  const digits = String(index).padStart(digitsFree(range), '0');
  let used = 0;
  return range.replaceAll('#', () => digits.charAt(used++));
}
