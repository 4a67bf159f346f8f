/** Everything in a text that has the form of a code, whatever it may be. */
import { Kind } from './fold.ts';
import type { Reading } from './reading.ts';

/** In folded indexes of the reading. `codeStart` leaves out a letter prefix that is not part of the code. */
export interface Candidate {
  readonly form: 'digits' | 'grouped' | 'dotted' | 'prefixed' | 'mixed' | 'loose-mixed' | 'letters';
  readonly start: number;
  readonly codeStart: number;
  readonly end: number;
  readonly digitCount: number;
  /** Letters and digits. */
  readonly size: number;
  /** Pieces that separators divide it into. */
  readonly blocks: number;
}

/** An unbroken run of digits and Latin letters. */
interface Atom {
  readonly start: number;
  readonly end: number;
  readonly digitCount: number;
  readonly isUpper: boolean;
}

const leastDigits = 4;
const mostDigits = 9;
const leastMixed = 4;
const mostMixed = 10;
const mostPrefix = 4;
const mostLetters = 8;
const hyphen = 0x2d;
const dot = 0x2e;

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Digit, Latin, Space } = Kind;

/** The first `most` candidates that are wanted. Linear in the text's length. */
export function findCandidates(
  reading: Reading,
  isWanted: (candidate: Candidate) => boolean,
  most: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let atom = nextAtom(reading, 0);
  while (atom !== null && found.length < most) {
    const chain = [atom];
    let last = atom;
    atom = nextAtom(reading, last.end);
    while (atom !== null && belongs(reading, last, atom)) {
      chain.push(atom);
      last = atom;
      atom = nextAtom(reading, last.end);
    }
    for (const candidate of readChain(reading, chain)) if (isWanted(candidate)) found.push(candidate);
  }
  return found;
}

/** The next run that a code could be made of; words in small letters are passed over. */
function nextAtom({ kinds, units, length, source, starts }: Reading, from: number): Atom | null {
  for (let k = from; k < length; k += 1) {
    if (kinds[k] !== Digit && kinds[k] !== Latin) continue;
    const start = k;
    let digitCount = 0;
    let isUpper = true;
    while (k < length && (kinds[k] === Digit || kinds[k] === Latin)) {
      if (kinds[k] === Digit) digitCount += 1;
      else isUpper &&= isUpperLetter(source, starts[k] ?? 0);
      k += 1;
    }
    if (digitCount > 0 || isUpper || units[k] === hyphen) return { start, end: k, digitCount, isUpper };
  }
  return null;
}

function isUpperLetter(source: string, offset: number): boolean {
  const letter = source.charAt(offset);
  return letter !== letter.toLowerCase();
}

/** Runs of digits a hyphen, space or dot apart, or capitals around a hyphen, may be one code. */
function belongs({ units, kinds }: Reading, before: Atom, after: Atom): boolean {
  if (after.start - before.end !== 1) return false;
  const isHyphen = units[before.end] === hyphen;
  if (isNumeric(before) && isNumeric(after))
    return isHyphen || kinds[before.end] === Space || units[before.end] === dot;
  // A prefix is one in small letters too: "g-482913".
  return isHyphen && ((before.isUpper && after.isUpper) || (before.digitCount === 0 && isNumeric(after)));
}

const sizeOf = (atom: Atom): number => atom.end - atom.start;
const isNumeric = (atom: Atom): boolean => atom.digitCount === sizeOf(atom);

function readChain(reading: Reading, chain: readonly Atom[]): readonly Candidate[] {
  const [first, second] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const digitCount = chain.reduce((sum, atom) => sum + atom.digitCount, 0);
  const size = chain.reduce((sum, atom) => sum + sizeOf(atom), 0);
  const whole = {
    start: first.start,
    codeStart: first.start,
    end: last.end,
    digitCount,
    size,
    blocks: chain.length,
  };
  if (second === undefined) return readAtom(reading, first);
  if (chain.every(isNumeric)) {
    const isEven = chain.every((atom) => sizeOf(atom) === sizeOf(first));
    const isGroup = isEven && sizeOf(first) <= 4 && digitCount >= leastDigits && digitCount <= mostDigits;
    const dots = chain.slice(1).filter(({ start }) => reading.units[start - 1] === dot).length;
    // "771.204" may be a code; "2.019.00" and "12.05" are amounts and dates.
    if (dots > 0)
      return isGroup && dots === 1 && chain.length === 2 && sizeOf(first) === 3
        ? [{ ...whole, form: 'dotted' }]
        : [];
    if (isGroup) return [{ ...whole, form: 'grouped' }];
    // "2290 640275": two numbers that only stand side by side. With hyphens, or more of them, it is a phone number.
    const isPair = chain.length === 2 && reading.units[first.end] !== hyphen;
    return isPair ? chain.flatMap((atom) => readAtom(reading, atom)) : [];
  }
  if (chain.length === 2 && first.digitCount === 0 && isNumeric(second)) {
    const isPrefixed =
      sizeOf(first) <= mostPrefix && second.digitCount >= leastDigits && second.digitCount <= mostDigits;
    return isPrefixed ? [{ ...whole, form: 'prefixed', codeStart: second.start }] : [];
  }
  // "6-DIGIT" is a word about codes.
  const isInBlocks = chain.length <= 3 && chain.every((atom) => sizeOf(atom) > 1);
  return isInBlocks && digitCount > 0 && digitCount < size && size <= mostMixed
    ? [{ ...whole, form: 'mixed' }]
    : [];
}

function readAtom(reading: Reading, atom: Atom): readonly Candidate[] {
  const { start, end, digitCount, isUpper } = atom;
  const size = sizeOf(atom);
  const place = { start, codeStart: start, end, digitCount, size, blocks: 1 };
  if (digitCount === size) {
    return size >= leastDigits && size <= mostDigits ? [{ ...place, form: 'digits' }] : [];
  }
  if (digitCount > 0) {
    const unglued = unglue(reading, atom);
    if (unglued !== null) return [unglued];
    if (size < leastMixed || size > mostMixed) return [];
    return [{ ...place, form: isUpper ? 'mixed' : 'loose-mixed' }];
  }
  return isUpper && size >= leastMixed && size <= mostLetters ? [{ ...place, form: 'letters' }] : [];
}

/** "482913is your code": a number and a word with the space between them forgotten. */
function unglue({ kinds }: Reading, { start, end, digitCount, isUpper }: Atom): Candidate | null {
  const letterCount = end - start - digitCount;
  if (isUpper || letterCount < 2 || digitCount < leastDigits || digitCount > mostDigits) return null;
  const isFirst = kinds[start] === Digit;
  const codeStart = isFirst ? start : end - digitCount;
  // The digits must be one run at one side.
  for (let k = codeStart; k < codeStart + digitCount; k += 1) if (kinds[k] !== Digit) return null;
  return {
    form: 'digits',
    start: codeStart,
    codeStart,
    end: codeStart + digitCount,
    digitCount,
    size: digitCount,
    blocks: 1,
  };
}
