/** Everything in a text that has the form of a code or of another number. */
import { type Atom, endOfSuffix, isNumeric, nextAtom, sizeOf } from './atoms.ts';
import { Kind } from './fold.ts';
import { joinBefore } from './links.ts';
import { isAtMoment, looksLikeDayAndMonth } from './moments.ts';
import type { Reading } from './reading.ts';
import { isCount, isNextRow, isSpelled, looseSeparator } from './separators.ts';

/** In folded indexes of the reading. `codeStart` leaves out a letter prefix that is not part of the code. */
export interface Candidate {
  readonly form:
    | 'digits'
    | 'grouped'
    | 'dotted'
    | 'prefixed'
    | 'mixed'
    | 'loose-mixed'
    | 'letters'
    | 'password'
    | 'odd';
  readonly start: number;
  readonly codeStart: number;
  readonly end: number;
  readonly digitCount: number;
  /** Letters and digits. */
  readonly size: number;
  /** Pieces that separators divide it into. */
  readonly blocks: number;
}

/** A place where a number stands, with the code that it may be. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate | null;
}

/** True for digits alone. */
export const isNumber = (candidate: Candidate | null): boolean =>
  candidate !== null && candidate.digitCount === candidate.size;

/** No code has so many pieces. */
const mostAtoms = 16;
const leastDigits = 4;
const mostDigits = 9;
const leastMixed = 4;
const mostMixed = 10;
const mostPrefix = 4;
const mostLetters = 8;
const leastBlock = 2;
const leastGlued = 3;
/** Of an odd form: only where a word for a code says that this is one. */
const leastOdd = 3;
const mostOdd = 12;
const leastSpaced = 5;
const mostSpaced = 8;
const mostLooseBlock = 3;
const mostSpacedBlock = 4;
const hyphen = 0x2d;
const dot = 0x2e;
const slash = 0x2f;

// Bound here once: read through an import, such a constant costs a call in some builds, and this runs for every letter.
const { Digit, Latin, Space } = Kind;

/** The first numbers of a text. Linear in the text's length. */
export function findNumerals(
  reading: Reading,
  isPartOfOther: (candidate: Candidate) => boolean,
  most: number,
): Numeral[] {
  const found: Numeral[] = [];
  let atom = nextAtom(reading, 0);
  while (atom !== null && found.length < most) {
    const first = atom.start;
    const chain = [atom];
    let last = atom;
    atom = nextAtom(reading, last.end);
    while (
      atom !== null &&
      (belongs(reading, last, atom) || isNextRow(reading, chain, atom)) &&
      !isAtMoment(reading, last, atom)
    ) {
      if (chain.length < mostAtoms) chain.push(atom);
      last = atom;
      atom = nextAtom(reading, last.end);
    }
    if (atom !== null && chain.length === 1 && isNumeric(last) && sizeOf(last) <= mostSpacedBlock) {
      const isLong = sizeOf(last) > mostLooseBlock;
      const mark = looseSeparator(reading, last, atom);
      // "1180 - 4437": of such long blocks only a dash makes one code.
      const separator = isLong && mark !== hyphen ? 0 : mark;
      while (atom !== null && separator !== 0 && isNumeric(atom) && sizeOf(atom) === sizeOf(last)) {
        if (looseSeparator(reading, last, atom) !== separator) break;
        if (chain.length < mostAtoms) chain.push(atom);
        last = atom;
        atom = nextAtom(reading, last.end);
      }
    }
    if (chain.length < mostAtoms) gather(reading, chain, isPartOfOther, found);
    else found.push({ start: first, end: last.end, candidate: null });
  }
  return found;
}

function gather(
  reading: Reading,
  chain: readonly Atom[],
  isPartOfOther: (candidate: Candidate) => boolean,
  found: Numeral[],
): void {
  const candidates = readChain(reading, chain);
  for (const candidate of candidates) {
    const { start, end, form, digitCount } = candidate;
    const behind = form === 'digits' ? endOfSuffix(reading, end) : end;
    if (behind > end && !isPartOfOther({ ...candidate, form: 'odd', end: behind }))
      found.push({ start, end, candidate: { ...candidate, form: 'odd' } });
    else if (!isPartOfOther(candidate)) found.push({ start, end, candidate });
    else if (digitCount > 0) found.push({ start, end, candidate: null });
  }
  const [first, last] = [chain[0], chain.at(-1)];
  if (candidates.length > 0 || first === undefined || last === undefined) return;
  if (chain.some(({ digitCount }) => digitCount > 0))
    found.push({ start: first.start, end: last.end, candidate: null });
}

/** Runs of digits a hyphen, space or dot apart, or capitals around a hyphen, may be one code. */
function belongs({ units, kinds }: Reading, before: Atom, after: Atom): boolean {
  if (after.start - before.end !== 1) return false;
  const isHyphen = units[before.end] === hyphen;
  if (isNumeric(before) && isNumeric(after))
    return isHyphen || kinds[before.end] === Space || units[before.end] === dot;
  if (!isHyphen) return false;
  if (before.isUpper && after.isUpper) return true;
  // A prefix is one in small letters too: "g-482913". So are blocks of letters and digits: "7gh-29k".
  return before.digitCount === 0 ? isNumeric(after) : after.digitCount > 0;
}

function readChain(reading: Reading, chain: readonly Atom[]): readonly Candidate[] {
  const [first, second, last] = [chain[0], chain[1], chain[chain.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (second === undefined) return readAtom(reading, first);
  let digitCount = 0;
  let size = 0;
  for (const atom of chain) {
    digitCount += atom.digitCount;
    size += sizeOf(atom);
  }
  const whole = {
    start: first.start,
    codeStart: first.start,
    end: last.end,
    digitCount,
    size,
    blocks: chain.length,
  };
  if (digitCount === size) return readNumbers(reading, chain, whole);
  if (chain.length === 2 && first.digitCount === 0 && isNumeric(second)) {
    // "QRT-582"
    if (second.digitCount >= leastBlock && second.digitCount < leastDigits && isBlock(first))
      return [{ ...whole, form: 'odd' }];
    if (second.digitCount < leastDigits || second.digitCount > mostDigits) return [];
    if (sizeOf(first) <= mostPrefix) return [{ ...whole, form: 'prefixed', codeStart: second.start }];
    return first.isUpper ? [{ ...whole, form: 'odd' }] : [];
  }
  // "482913-A"
  if (chain.length === 2 && isNumeric(first) && first.digitCount >= leastDigits && sizeOf(second) === 1)
    return [{ ...whole, form: 'odd' }];
  // "6-DIGIT" is a word about codes.
  const isInBlocks = chain.length <= 3 && chain.every((atom) => sizeOf(atom) > 1);
  if (!isInBlocks || size > mostMixed) return [];
  if (digitCount === 0)
    return size >= leastMixed && chain.every(({ isUpper }) => isUpper) ? [{ ...whole, form: 'odd' }] : [];
  return [{ ...whole, form: chain.every(({ isUpper }) => isUpper) ? 'mixed' : 'odd' }];
}

const isBlock = (atom: Atom): boolean => atom.isUpper && sizeOf(atom) > 1 && sizeOf(atom) <= mostPrefix;

type Whole = Omit<Candidate, 'form'>;

function readNumbers(reading: Reading, chain: readonly Atom[], whole: Whole): readonly Candidate[] {
  const { units } = reading;
  const first = chain[0];
  if (first === undefined) return [];
  const { digitCount } = whole;
  const isEven = chain.every((atom) => sizeOf(atom) === sizeOf(first));
  const isGroup = isEven && sizeOf(first) <= 4 && digitCount >= leastDigits && digitCount <= mostDigits;
  if (isSpelled(chain)) return [{ ...whole, form: isCount(reading, chain) ? 'odd' : 'grouped' }];
  const separator = units[first.end] ?? 0;
  const isUniform = chain.every((atom, index) => index === 0 || units[atom.start - 1] === separator);
  const hasDots = chain.some((atom, index) => index > 0 && units[atom.start - 1] === dot);
  if (isGroup && !hasDots && isUniform) {
    if (separator === hyphen && whole.end - whole.start === digitCount + chain.length - 1)
      return [{ ...whole, form: 'grouped' }];
    if (separator === 0x20 && !isDashOrSlash(units[first.end + 1])) return [{ ...whole, form: 'grouped' }];
  }
  // "771.204" may be a code; "2.019.00" and "12.05" are amounts and dates.
  if (isGroup && hasDots && chain.length === 2 && sizeOf(first) === 3) return [{ ...whole, form: 'dotted' }];
  if (isGroup && !isUniform && !hasDots) return [{ ...whole, form: 'grouped' }];
  const isOdd =
    isUniform && digitCount >= leastDigits && digitCount <= mostOdd && !looksLikeDayAndMonth(reading, chain);
  if (isOdd && isEven && isGroup) return [{ ...whole, form: 'odd' }];
  if (isOdd && separator === hyphen && chain.length <= 3 && digitCount <= mostDigits)
    return [{ ...whole, form: 'odd' }];
  // "Code: 48 2913": behind a colon, what stands side by side is one.
  const isShort =
    separator === 0x20 &&
    isUniform &&
    digitCount >= leastDigits &&
    digitCount <= mostSpaced &&
    chain.every((atom) => sizeOf(atom) <= 4);
  const isLong = digitCount >= leastSpaced;
  if (
    isShort &&
    (joinBefore(reading, first.start) === 'colon' || (isLong && (chain.length > 2 || isPair(chain))))
  )
    return [{ ...whole, form: 'odd' }];
  // "519.0372": no amount has so many decimals, and no thousands so few.
  if (isOdd && separator === dot && chain.length === 2 && chain.every((atom) => sizeOf(atom) >= 3))
    return [{ ...whole, form: 'odd' }];
  // "2290 640275": two numbers that only stand side by side. With hyphens, or more of them, it is a phone number.
  return chain.length === 2 && separator !== hyphen && separator !== dot
    ? chain.flatMap((atom) => readAtom(reading, atom))
    : [];
}

const isDashOrSlash = (unit: number | undefined): boolean => unit === hyphen || unit === slash;

const mostOfPair = 3;

/** "77 410": neither part is a code of its own. */
function isPair(chain: readonly Atom[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    sizeOf(first) >= 2 &&
    sizeOf(first) <= mostOfPair &&
    sizeOf(last) >= 2
  );
}

function readAtom(reading: Reading, atom: Atom): readonly Candidate[] {
  const { start, end, digitCount, isUpper } = atom;
  const size = end - start;
  if (digitCount === size) {
    if (size < leastOdd || size > mostOdd) return [];
    const form = size >= leastDigits && size <= mostDigits ? 'digits' : 'odd';
    return [{ form, start, codeStart: start, end, digitCount, size, blocks: 1 }];
  }
  if (digitCount > 0) {
    const unglued = unglue(reading, atom);
    if (unglued !== null) return [unglued];
    if (size > mostMixed || size < leastMixed)
      return size === leastMixed - 1 && isUpper
        ? [{ form: 'odd', start, codeStart: start, end, digitCount, size, blocks: 1 }]
        : [];
    const form = !isUpper ? 'loose-mixed' : hasOtherScript(reading, atom) ? 'odd' : 'mixed';
    return [{ form, start, codeStart: start, end, digitCount, size, blocks: 1 }];
  }
  return isUpper && size >= leastMixed && size <= mostLetters
    ? [{ form: 'letters', start, codeStart: start, end, digitCount, size, blocks: 1 }]
    : [];
}

const hasOtherScript = ({ kinds }: Reading, { start, end }: Atom): boolean =>
  kinds.subarray(start, end).includes(Kind.Letter);

/** "482913is your code": a number and a word with the space between them forgotten. */
function unglue({ kinds }: Reading, { start, end, digitCount, isUpper }: Atom): Candidate | null {
  const letterCount = end - start - digitCount;
  if (isUpper || letterCount < 2 || digitCount < leastDigits || digitCount > mostDigits) return null;
  let codeStart = start;
  while (kinds[codeStart] !== Digit) codeStart += 1;
  for (let k = codeStart; k < codeStart + digitCount; k += 1) if (kinds[k] !== Digit) return null;
  const [before, behind] = [codeStart - start, end - codeStart - digitCount];
  const isInside = before > 0 && behind > 0;
  // "Code482913eingeben": two words around it, and no hash.
  if (isInside && (before < leastGlued || behind < leastBlock)) return null;
  return {
    form: isInside ? 'odd' : 'digits',
    start: codeStart,
    codeStart,
    end: codeStart + digitCount,
    digitCount,
    size: digitCount,
    blocks: 1,
  };
}

/** A word in small letters at `from`, as the code it may be, or null. `mayRead` words go for codes only behind a colon. */
export function letterCandidate({ kinds, units, length }: Reading, from: number): Candidate | null {
  let end = from;
  let size = 0;
  let blocks = 1;
  while (
    end < length &&
    (kinds[end] === Latin || (units[end] === hyphen && end > from && kinds[end + 1] === Latin))
  ) {
    if (kinds[end] === Latin) size += 1;
    else blocks += 1;
    end += 1;
  }
  if (size < 5 || (end < length && kinds[end] === Digit)) return null;
  if (blocks === 1 && size > mostMixed) return null;
  return { form: 'odd', start: from, codeStart: from, end, digitCount: 0, size, blocks };
}
