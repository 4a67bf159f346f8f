import type { Random } from '../random.ts';
import type { CountryFacts } from './countries.ts';
import { numberRanges } from './number-ranges.ts';

/** A free number of the country in E.164, or null when every one of its numbers is taken. */
export function drawNumber(
  country: CountryFacts,
  random: Random,
  isTaken: (e164: string) => boolean,
): string | null {
  const blocks = blocksById.get(country.id) ?? [];
  const total = countNumbers(country);
  const start = random.integer(total);
  for (let step = 0; step < total; step += 1) {
    const e164 = country.dialCode + numberAt(blocks, (start + step) % total);
    if (!isTaken(e164)) return e164;
  }
  return null;
}

/** Counts all numbers of a country. */
export const countNumbers = (country: CountryFacts): number =>
  (blocksById.get(country.id) ?? []).reduce((sum, { size }) => sum + size, 0);

interface Block {
  readonly range: string;
  readonly digitsFree: number;
  readonly size: number;
}

const blocksById: ReadonlyMap<string, readonly Block[]> = new Map(
  Object.entries(numberRanges).map(([id, ranges]) => [id, ranges.map(blockOf)]),
);

function blockOf(range: string): Block {
  const digitsFree = range.split('#').length - 1;
  return { range, digitsFree, size: 10 ** digitsFree };
}

/** Counts through all blocks as if they were one list. */
function numberAt(blocks: readonly Block[], index: number): string {
  let rest = index;
  for (const block of blocks) {
    if (rest < block.size) return fill(block, rest);
    rest -= block.size;
  }
  throw new RangeError(`No number ${index}`);
}

function fill({ range, digitsFree }: Block, index: number): string {
  const digits = String(index).padStart(digitsFree, '0');
  let used = 0;
  return range.replaceAll('#', () => digits.charAt(used++));
}
