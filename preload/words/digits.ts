/** Decimal digits of any script, such as the ٣ of an Arabic keyboard, as the ones that parse. */

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Scripts have their digits in rows of ten from zero (The Unicode Standard, section 4.6); rows may touch. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let start = codePoint;
  while (isDigit(start - 1)) start -= 1;
  return (codePoint - start) % 10;
}

export const toWesternDigits = (typed: string): string =>
  typed.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
