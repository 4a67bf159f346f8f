import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/extract.ts';
import { foldWord } from '../../../main/codes/fold.ts';
import { kindOfCategory } from '../../../main/codes/labels.ts';
import { languages } from '../../../main/codes/words/index.ts';
import { demandedCategories, type LanguageWords } from '../../../main/codes/words/types.ts';
import { readCodeSamples } from '../../support/code-samples.ts';

// The keys of that record are the categories.
const categories = Object.keys(kindOfCategory) as (keyof typeof kindOfCategory)[];
const wordsOf = (list: string): string[] => list.split(',').map((word) => word.trim());
const spoken = languages.filter(({ language }) => language !== 'everywhere');
const listsOf = (words: LanguageWords) =>
  categories.flatMap((category) => {
    const list = words[category];
    return list === undefined ? [] : [{ category, words: wordsOf(list) }];
  });

describe('the word tables', () => {
  it('hold at least 97 languages', () => expect(spoken.length).toBeGreaterThanOrEqual(97));

  it('begin with the words of no language', () => expect(languages[0]?.language).toBe('everywhere'));

  it('name each language once, by a well-formed tag', () => {
    const tags = spoken.map(({ language }) => language);
    expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([]);
    expect(tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
  });
});

describe.each(spoken.map((words) => [words.language, words] as const))('in %s', (_language, words) => {
  it('every category that is demanded has words', () => {
    expect(demandedCategories.filter((category) => !/[\p{L}\p{M}]/u.test(words[category]))).toEqual([]);
  });

  it('no entry is empty', () => {
    expect(listsOf(words).filter(({ words: list }) => list.includes(''))).toEqual([]);
  });

  it('no word stands twice in a category', () => {
    const twice = listsOf(words).flatMap(({ category, words: list }) =>
      list
        .filter((word, at) => list.indexOf(word) !== at)
        .map((word) => `${words.language} ${category}: ${word}`),
    );
    expect(twice).toEqual([]);
  });

  it('no word has control characters, a line end or two spaces in a row', () => {
    const odd = listsOf(words).flatMap(({ words: list }) =>
      list.filter((word) => /[\p{Cc}\u202a-\u202e\u2060-\u2069\ufeff]| {2}/u.test(word)),
    );
    expect(odd).toEqual([]);
  });

  it('every word is left something when case and accents are taken off', () => {
    expect(
      listsOf(words).flatMap(({ words: list }) => list.filter((word) => foldWord(word).trim() === '')),
    ).toEqual([]);
  });
});

describe('everyday texts', () => {
  const samples = readCodeSamples('language-samples');
  const languagesOf = [...new Set(samples.map(({ lang }) => lang))];

  it.each(languagesOf)('in %s give their code, or none where they have none', (lang) => {
    const read = samples
      .filter((sample) => sample.lang === lang)
      .map(({ text, code }) => ({ text, code, found: extractCode(text)?.code ?? null }));
    expect(read.filter(({ code, found }) => code !== found)).toEqual([]);
  });

  it('with a code for a courier, a driver or a locker say so', () => {
    const handovers = samples.filter(({ kind }) => kind === 'handover');
    expect(handovers.length).toBeGreaterThan(5);
    expect(handovers.filter(({ text }) => extractCode(text)?.kind !== 'handover')).toEqual([]);
  });

  it('are in languages that have a table', () => {
    const tags = new Set(spoken.map(({ language }) => language));
    expect(languagesOf.filter((lang) => !tags.has(lang))).toEqual([]);
  });
});
