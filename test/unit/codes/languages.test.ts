import { describe, expect, it } from 'vitest';
import { languages } from '../../../main/codes/words/index.ts';
import {
  codeHosts,
  codeOwners,
  codePlaces,
  failures,
  privateWords,
} from '../../../main/codes/words/plain-codes.ts';
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

it.each<[string, Readonly<Record<string, string>>]>([
  ['owners', codeOwners],
  ['hosts', codeHosts],
  ['places', codePlaces],
  ['failures', failures],
  ['private words', privateWords],
])('the %s of codes are told for languages that have a table', (_name, table) => {
  const known = [...tags, 'everywhere'];
  expect(Object.keys(table).filter((language) => !known.includes(language))).toEqual([]);
});
