import { parsePhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../main/sandbox/catalogue/catalogue.ts';
import { countries } from '../../../main/sandbox/catalogue/countries.ts';
import { drawNumber } from '../../../main/sandbox/catalogue/numbers.ts';
import { services } from '../../../main/sandbox/catalogue/services.ts';
import { seededRandom } from '../../../main/sandbox/random.ts';

const catalogue = createCatalogue(1);
const country = (id: string) => {
  const found = catalogue.country(id);
  if (found === null) throw new Error(`No country ${id}`);
  return found;
};

function everyShelf(of = catalogue) {
  return of.services.flatMap((service) => of.countries.map((place) => of.shelf(service, place)));
}

describe('the catalogue', () => {
  it('has enough services and countries, the popular ones first', () => {
    expect(services.length).toBeGreaterThanOrEqual(25);
    expect(countries.length).toBeGreaterThanOrEqual(30);
    expect(services[0]).toMatchObject({ id: 'whatsapp', name: 'WhatsApp' });
    expect(countries[0]).toMatchObject({ id: 'us', name: 'United States', dialCode: '+1' });
  });

  it('names each thing once, in lower case', () => {
    for (const ids of [services.map(({ id }) => id), countries.map(({ id }) => id)]) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/);
    }
  });

  it.each(countries)('$name has two to four carriers with distinct ids', (place) => {
    const operators = catalogue.operators(place);
    expect(operators.length).toBeGreaterThanOrEqual(2);
    expect(operators.length).toBeLessThanOrEqual(4);
    expect(new Set(operators.map(({ id }) => id)).size).toBe(operators.length);
    for (const { id, successRate } of operators) {
      expect(id).toMatch(/^[a-z0-9]+$/);
      expect(id).not.toBe('any');
      expect(successRate).toBeGreaterThan(80);
      expect(successRate).toBeLessThanOrEqual(100);
    }
  });

  it('calls carriers as the API does', () => {
    expect(catalogue.operators(country('us')).map(({ id }) => id)).toContain('tmobile');
  });

  it('offers every service everywhere, at whole positive minor units, with stock, and dearer than "any"', () => {
    for (const { offers, anyPriceMinor } of everyShelf()) {
      expect(Number.isInteger(anyPriceMinor) && anyPriceMinor > 0).toBe(true);
      for (const { priceMinor, stock } of offers) {
        expect(Number.isInteger(priceMinor) && priceMinor > anyPriceMinor).toBe(true);
        expect(Number.isInteger(stock) && stock > 0).toBe(true);
      }
    }
  });

  it('sells WhatsApp in the United States for a small part of a new wallet, whatever the seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const seeded = createCatalogue(seed);
      const [whatsapp] = seeded.services;
      if (whatsapp === undefined) throw new Error('No services');
      expect(seeded.shelf(whatsapp, country('us')).anyPriceMinor).toBeLessThan(100);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(everyShelf(createCatalogue(1))).toEqual(everyShelf(catalogue));
    expect(everyShelf(createCatalogue(2))).not.toEqual(everyShelf(catalogue));
  });
});

describe('the numbers', () => {
  it.each(countries)('of $name are valid there', (place) => {
    const random = seededRandom(1, place.id);
    for (let draw = 0; draw < 100; draw += 1) {
      const e164 = drawNumber(place, random, () => false);
      if (e164 === null) throw new Error('No number');
      const phone = parsePhoneNumber(e164);
      expect(phone.isValid(), e164).toBe(true);
      expect(phone.country).toBe(place.id.toUpperCase());
      expect(phone.number).toBe(e164);
    }
  });

  it.each([
    ['us', /^\+1[2-9]\d{2}55501\d{2}$/],
    ['ca', /^\+1[2-9]\d{2}55501\d{2}$/],
    ['gb', /^\+44(2079460|1[1-6]14960|1134960|1214960|1314960|1414960|1614960)\d{3}$/],
    ['se', /^\+467017406[1-8]\d$/],
  ])('of %s come from what its plan keeps for fiction', (id, range) => {
    const random = seededRandom(2);
    const drawn = Array.from({ length: 200 }, () => drawNumber(country(id), random, () => false));
    for (const e164 of drawn) expect(e164).toMatch(range);
  });

  it('of the United States come from many area codes', () => {
    const random = seededRandom(2);
    const areas = Array.from({ length: 200 }, () =>
      drawNumber(country('us'), random, () => false)?.slice(2, 5),
    );
    expect(new Set(areas).size).toBeGreaterThan(15);
  });

  it('never repeat one that is taken, down to the last of a country', () => {
    const random = seededRandom(3);
    const taken = new Set<string>();
    for (let next = drawNumber(country('se'), random, has); next !== null; ) {
      expect(taken.has(next)).toBe(false);
      taken.add(next);
      next = drawNumber(country('se'), random, has);
    }
    expect(taken.size).toBe(80);

    function has(e164: string) {
      return taken.has(e164);
    }
  });
});
