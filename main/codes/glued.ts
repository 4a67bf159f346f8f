/** Words and numbers with no space between them: "CODE660417", "PIN2". */
import type { Candidate, Numeral } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { isAllDigits } from './number-parts.ts';
import { foldedSlice, type Reading } from './reading.ts';

const leastGlued = 4;
const mostGlued = 9;

/** "CODE660417": a word for a code in capitals, and its number without a space. "PIN2": a word with its place in a list. */
export function partGlued(reading: Reading, numerals: Numeral[], labels: readonly Label[]): void {
  if (!numerals.some(({ start, end }) => isGlued(reading, start, end))) return;
  let kept = 0;
  for (const numeral of numerals) {
    const { start, end, candidate } = numeral;
    const label = isGlued(reading, start, end) ? labels.find((one) => one.start === start) : undefined;
    const digits = label === undefined ? 0 : end - label.end;
    if (label?.kind === 'code' && digits === 0) numerals[kept++] = { ...numeral, candidate: null };
    else if (label === undefined || digits < 1 || !isAllDigits(reading, label.end, end))
      numerals[kept++] = numeral;
    else if (label.kind === 'code' && digits >= leastGlued && digits <= mostGlued && candidate !== null)
      numerals[kept++] = numberFrom(label.end, end);
    else if (digits > 1 || label.kind !== 'code') numerals[kept++] = numeral;
    else if (isSimPin(reading, label)) numerals[kept++] = { ...numeral, candidate: null };
  }
  numerals.length = kept;
}

/** "PIN1" is the one of the card in the phone, and itself no code. */
const isSimPin = (reading: Reading, { start, end }: Label): boolean =>
  foldedSlice(reading, start, end) === 'pin';

/** Letters first, and a digit last. */
const isGlued = ({ kinds }: Reading, start: number, end: number): boolean =>
  kinds[start] === Kind.Latin && kinds[end - 1] === Kind.Digit;

function numberFrom(start: number, end: number): Numeral {
  const size = end - start;
  const candidate: Candidate = {
    form: 'digits',
    start,
    codeStart: start,
    end,
    digitCount: size,
    size,
    blocks: 1,
  };
  return { start, end, candidate };
}
