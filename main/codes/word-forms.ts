/** Words as the tables write them, with the endings that a language puts onto them. */
import { foldWord } from './fold.ts';
import type { LanguageWords } from './words/types.ts';

const vowelEnd = /[aeiouyаеиоуыэюяёієїүұөәაეიოუ]$/;

/** The plain letters that phones write for those they do not have. */
const german = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const nordic = { å: 'aa', æ: 'ae', ø: 'oe', ä: 'ae', ö: 'oe' };
const plainLetters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: german,
  lb: german,
  sv: nordic,
  da: nordic,
  nb: nordic,
  nn: nordic,
};

/** The word, and the same in plain letters where that changes it: "Gültig", "Gueltig". */
export function writingsOf(word: string, language: string): string[] {
  const letters = plainLetters[language];
  if (letters === undefined || word.startsWith('=')) return [word];
  const plain = word.replaceAll(/[äöüßåæø]/g, (letter) => letters[letter] ?? letter);
  return plain === word ? [word] : [word, plain];
}

/**
 * The words of a list. "kod~" stands for the word and for each of its forms: "kod", "kodu", "kodunuz". Where a language
 * has endings for words with a vowel at their end, those get these.
 */
export function formsOf(
  list: string,
  {
    endings = '',
    vowelEndings = endings,
    language = '',
  }: Partial<Pick<LanguageWords, 'endings' | 'vowelEndings' | 'language'>>,
): string[] {
  const words = list.split(',').flatMap((entry) => {
    const word = entry.trim();
    if (!word.endsWith('~')) return [word];
    const stem = word.slice(0, -1);
    const behind = vowelEnd.test(foldWord(stem)) ? vowelEndings : endings;
    return [stem, ...behind.split(',').map((ending) => stem + ending.trim())];
  });
  return language in plainLetters ? words.flatMap((word) => writingsOf(word, language)) : words;
}
