/** Text as it is compared: what a person need not type exactly falls away. */
/** Letters that Unicode does not take apart, and the sigma that differs at the end of a word. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};
const undecomposed = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'g');

/**
 * Lower case without accents, ligatures and punctuation, words apart by one space: `Côte d’Ivoire` → `cote divoire`,
 * `AT&T` → `at t`. An apostrophe joins what it stands between, since few type it. A beginning of a text folds to a
 * beginning of the folded text.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼʻ`´]/gu, '')
    .replace(undecomposed, (letter) => spelledOut[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Decimal digits of any script, such as the ٣ of an Arabic keyboard, as the ones that parse.

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
