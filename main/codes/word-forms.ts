/** Words as the tables write them, with the endings that a language puts onto them. */
import { foldWord } from './fold.ts';
import type { LanguageWords } from './words/types.ts';

const vowelEnd = /[aeiouyаеиоуыэюяёієїүұөәაეიოუ]$/;

/**
 * The words of a list. "kod~" stands for the word and for each of its forms: "kod", "kodu", "kodunuz". Where a language
 * has endings for words with a vowel at their end, those get these.
 */
export function formsOf(
  list: string,
  { endings = '', vowelEndings = endings }: Pick<LanguageWords, 'endings' | 'vowelEndings'>,
): string[] {
  return list.split(',').flatMap((entry) => {
    const word = entry.trim();
    if (!word.endsWith('~')) return [word];
    const stem = word.slice(0, -1);
    const behind = vowelEnd.test(foldWord(stem)) ? vowelEndings : endings;
    return [stem, ...behind.split(',').map((ending) => stem + ending.trim())];
  });
}
