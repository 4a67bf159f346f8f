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
const { Digit, Latin } = Kind;

/** The next run that a code could be made of; words in small letters are passed over. */
export function nextAtom({ kinds, units, length, source, starts }: Reading, from: number): Atom | null {
  for (let k = from; k < length; k += 1) {
    const kind = kinds[k];
    if (kind !== Digit && kind !== Latin) continue;
    const start = k;
    let digitCount = 0;
    let isUpper = true;
    for (; k < length; k += 1) {
      if (kinds[k] === Digit) digitCount += 1;
      else if (kinds[k] !== Latin) break;
      else if (isUpper && !isUpperLetter(source, starts[k] ?? 0)) isUpper = false;
    }
    if (digitCount > 0 || isUpper || units[k] === hyphen) return { start, end: k, digitCount, isUpper };
  }
  return null;
}

function isUpperLetter(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = source.charAt(offset);
  return letter !== letter.toLowerCase();
}

export const sizeOf = (atom: Atom): number => atom.end - atom.start;
export const isNumeric = (atom: Atom): boolean => atom.digitCount === sizeOf(atom);
