import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countries } from '../../../main/sandbox/catalogue/countries.ts';
import { regionOf } from '../../../preload/words/spoken.ts';

const fileOf = (region: string) =>
  new URL(`../../../node_modules/country-flag-icons/3x2/${region.toUpperCase()}.svg`, import.meta.url);

it('has a flag for every country that is offered', () => {
  for (const { id } of countries) expect(existsSync(fileOf(regionOf(id) ?? '')), id).toBe(true);
});

it('knows a country by its code in any case, and by codes that are in use all the same', () => {
  expect(['US', 'us', 'uk', 'GB'].map(regionOf)).toEqual(['us', 'us', 'gb', 'gb']);
});

it('takes nothing else for a country', () => {
  expect(['', '7', 'usa', '../', 'a/'].map(regionOf)).toEqual([null, null, null, null, null]);
});
