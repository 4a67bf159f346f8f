import { describe, expect, it } from 'vitest';
import { codeOwners } from '../../../main/codes/words/code-owners.ts';
import { languages } from '../../../main/codes/words/index.ts';
import { demandedCategories } from '../../../main/codes/words/types.ts';

const tables = languages.filter(({ language }) => language !== 'everywhere');
const tags = tables.map(({ language }) => language);

it('there are at least 97 languages, each once', () => {
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.length).toBeGreaterThanOrEqual(97);
});

describe.each(tables.map((table) => [table.language, table] as const))(
  'the table of %s',
  (_language, table) => {
    it('has words of every kind', () => {
      expect(demandedCategories.filter((category) => !/\p{L}/u.test(table[category]))).toEqual([]);
    });

    it('has no word with a star inside', () => {
      const words = Object.entries(table).flatMap(([category, list]) =>
        category === 'language' ? [] : list.split(','),
      );
      expect(words.filter((word) => /.\*./.test(word.trim()))).toEqual([]);
    });
  },
);

it('whose code a code is, is told for languages that have a table', () => {
  expect(Object.keys(codeOwners).filter((language) => !tags.includes(language))).toEqual([]);
});
