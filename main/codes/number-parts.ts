/** Classifies a number by the letters in it, and by the marks right around it. */
import type { Numeral } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { isNoWord } from './letter-code.ts';
import { foldedSlice, type Reading } from './reading.ts';

const colon = 0x3a;
const hyphen = 0x2d;
const leastUnspoken = 5;

/** "ref-482913": the word that a number begins with. */
export const isPrefix = ({ kind, start }: Label, numeral: Numeral): boolean =>
  kind === 'reference' && start === numeral.start;

/** "NGN150000", "4500rub", "250km": the letters are a currency or a unit, and all the rest are digits. */
export function isUnit({ kinds }: Reading, { kind, start, end }: Label, numeral: Numeral): boolean {
  const isFirst = start === numeral.start && kind === 'currency' && end - start > 1;
  const isLast = end === numeral.end && (kind === 'currency' || kind === 'life') && end - start > 1;
  if (!isFirst && !isLast) return false;
  const [from, to] = isFirst ? [end, numeral.end] : [numeral.start, start];
  for (let k = from; k < to; k += 1) if (kinds[k] !== Kind.Digit) return false;
  return to > from;
}

/** "HSBC: your passcode was changed": short letters, or any that could be spoken, are a sender's name. */
export function mayBeSender(reading: Reading, { start, end, candidate }: Numeral): boolean {
  if (candidate === null || candidate.digitCount > 0) return false;
  return candidate.size < leastUnspoken || !isNoWord(foldedSlice(reading, start, end));
}

/** At the start of its text or line, and followed by a colon or a dash. */
export function isSetOff({ units, kinds }: Reading, { start, end }: Numeral): boolean {
  if (start > 0 && kinds[start - 1] !== Kind.Line) return false;
  const at = kinds[end] === Kind.Space ? end + 1 : end;
  return units[at] === colon || (units[at] === hyphen && at > end && kinds[at + 1] === Kind.Space);
}

const closing = new Set([0x3e, 0x5d]);
/** "<#>" and "[#]" only mark a text for an app. */
export const isTag = ({ units }: Reading, { end }: Label): boolean => closing.has(units[end] ?? 0);
