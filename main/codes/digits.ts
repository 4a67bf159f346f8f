const DECIMAL_DIGIT = /^\p{Nd}$/u;
const SUPPLEMENTARY = 0x10000;
const cache = new Map<number, number>();

/**
 * The value 0..9 of a decimal digit of any script, or -1. Takes a code point.
 * Unicode assigns decimal digits in contiguous ascending runs of ten (The Unicode Standard, section 4.6), so
 * the value is the distance from the start of the run, modulo ten where runs touch each other.
 */
export function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : -1;
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const value = computeDigitValue(codePoint);
  // Only digits are kept: the cache stays small whatever the texts contain.
  if (value >= 0) cache.set(codePoint, value);
  return value;
}

/** Digits in circles, below the line and the like: runs of signs with the value of their first. */
const signRuns: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x2080, 0x2089, 0],
  [0x2460, 0x2468, 1],
  [0x24ea, 0x24ea, 0],
  [0x24f5, 0x24fd, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277e, 1],
  [0x2780, 0x2788, 1],
  [0x278a, 0x2792, 1],
];

function computeDigitValue(codePoint: number): number {
  if (codePoint >= 0x2080 && codePoint <= 0x2792) {
    const run = signRuns.find(([first, last]) => codePoint >= first && codePoint <= last);
    return run === undefined ? -1 : codePoint - run[0] + run[2];
  }
  if (!isDecimalDigit(codePoint)) return -1;
  let start = codePoint;
  while (isDecimalDigit(start - 1)) start--;
  return (codePoint - start) % 10;
}

function isDecimalDigit(codePoint: number): boolean {
  return DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}

/** The number of UTF-16 units that the code point takes. */
export function unitCount(codePoint: number): 1 | 2 {
  return codePoint >= SUPPLEMENTARY ? 2 : 1;
}

/**
 * The form in which two writings of one code are equal: digits of any script as ASCII, full-width letters as
 * ASCII, all capitals, everything that is neither letter nor digit dropped.
 */
export function comparable(code: string): string {
  let out = '';
  for (const character of code) {
    const digit = digitValue(character.codePointAt(0) ?? 0);
    if (digit >= 0) out += String(digit);
    else if (/\p{L}/u.test(character)) out += character.normalize('NFKC').toUpperCase();
  }
  return out;
}
