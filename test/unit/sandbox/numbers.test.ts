import { parsePhoneNumber as parseFully } from 'libphonenumber-js/max';
import { parsePhoneNumber as parseLeniently } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { type CountryFacts, countries } from '../../../main/sandbox/catalogue/countries.ts';
import { numberRanges } from '../../../main/sandbox/catalogue/number-ranges.ts';
import { countNumbers, drawNumber } from '../../../main/sandbox/catalogue/numbers.ts';
import { seededRandom } from '../../../main/sandbox/random.ts';

const countryOf = (id: string): CountryFacts => {
  const found = countries.find((country) => country.id === id);
  if (found === undefined) throw new Error(`No country ${id}`);
  return found;
};

function draw(country: CountryFacts, count: number, seed = 1): readonly string[] {
  const random = seededRandom(seed, country.id);
  return Array.from({ length: count }, () => drawNumber(country, random, () => false) ?? 'none');
}

/** The first and the last number of each block. */
const ends = ({ id, dialCode }: CountryFacts): readonly string[] =>
  (numberRanges[id] ?? []).flatMap((range) =>
    ['0', '9'].map((digit) => dialCode + range.replaceAll('#', digit)),
  );

describe('the numbers', () => {
  it.each(countries)('of $name are valid there', (country) => {
    const isValid = (e164: string) =>
      [parseFully(e164), parseLeniently(e164)].every(
        (phone) => phone.isValid() && phone.country === country.id.toUpperCase() && phone.number === e164,
      );
    expect([...ends(country), ...draw(country, 100)].filter((e164) => !isValid(e164))).toEqual([]);
  });

  it('are many in each country, and thousands in nearly all', () => {
    for (const country of countries) expect(countNumbers(country), country.id).toBeGreaterThanOrEqual(100);
    const large = countries.filter((country) => countNumbers(country) >= 1_000);
    expect(large.length).toBeGreaterThan(countries.length * 0.95);
  });

  it('belong to countries that are on sale', () => {
    for (const id of Object.keys(numberRanges)) expect(countryOf(id).id).toBe(id);
  });

  it.each([
    ['us', /^\+1[2-9]\d{2}55501\d{2}$/],
    ['ca', /^\+1[2-9]\d{2}55501\d{2}$/],
    ['do', /^\+18[024]955501\d{2}$/],
    ['gb', /^\+44(2079460|1134960|1214960|1314960|1414960|1614960)\d{3}$/],
    ['se', /^\+46(701740(60[5-9]|6[1-9]\d)|3139006\d\d|4062804\d\d|8465004\d\d|9803192\d\d)$/],
  ])('of %s come from what its plan keeps for fiction', (id, range) => {
    for (const e164 of draw(countryOf(id), 500)) expect(e164).toMatch(range);
  });

  it('of the United States come from many area codes', () => {
    const areas = draw(countryOf('us'), 200).map((e164) => e164.slice(2, 5));
    expect(new Set(areas).size).toBeGreaterThan(80);
  });

  it('never repeat one that is taken, down to the last of a country', () => {
    const random = seededRandom(3);
    const sweden = countryOf('se');
    const taken = new Set<string>();
    const drawFree = () => drawNumber(sweden, random, (e164) => taken.has(e164));
    for (let next = drawFree(); next !== null; next = drawFree()) {
      expect(taken.has(next)).toBe(false);
      taken.add(next);
    }
    expect(taken.size).toBe(countNumbers(sweden));
  });
});
