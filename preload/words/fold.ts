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
