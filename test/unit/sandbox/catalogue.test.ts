import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../main/sandbox/catalogue/catalogue.ts';
import { countries } from '../../../main/sandbox/catalogue/countries.ts';
import { carriers } from '../../../main/sandbox/catalogue/operators.ts';
import { services } from '../../../main/sandbox/catalogue/services.ts';

const catalogue = createCatalogue(1);
const everyOperatorList = catalogue.countries.map((country) => ({
  country,
  operators: catalogue.operators(country),
}));

describe('the catalogue', () => {
  it('is that of a whole service, the popular things first', () => {
    expect(countries.length).toBeGreaterThanOrEqual(190);
    expect(services.length).toBeGreaterThanOrEqual(70);
    expect(services[0]).toMatchObject({ id: 'whatsapp', name: 'WhatsApp' });
    expect(countries[0]).toMatchObject({ id: 'us', name: 'United States', dialCode: '+1' });
  });

  it('lists the countries that are not asked for most by name', () => {
    const all = countries.map(({ name }) => name);
    const others = all.slice(all.indexOf('Afghanistan'));
    expect(others.length).toBeGreaterThan(all.length * 0.8);
    expect(others).toEqual(others.toSorted(new Intl.Collator('en').compare));
  });

  it('names each thing once, in lower case', () => {
    for (const list of [services, countries]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(list.map(({ name }) => name)).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/);
    }
  });

  it('dials each country as the world does', () => {
    for (const { id, dialCode } of countries) {
      const code = id.toUpperCase();
      if (!isSupportedCountry(code)) throw new Error(`No country ${id}`);
      expect(dialCode, id).toBe(`+${getCountryCallingCode(code)}`);
    }
  });

  it('finds services and countries by id, and nothing by another', () => {
    for (const service of services) expect(catalogue.service(service.id)).toBe(service);
    for (const country of countries) expect(catalogue.country(country.id)).toBe(country);
    expect(catalogue.service('nope')).toBeNull();
    expect(catalogue.country('US')).toBeNull();
  });

  it('binds the codes of few services to their domain', () => {
    const domains = services.flatMap(({ domain }) => domain ?? []);
    expect(domains).toContain('apple.com');
    expect(domains.length).toBeLessThan(services.length / 8);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
  });
});

describe('the carriers', () => {
  it('are two to four in each country, with ids of their own', () => {
    for (const { country, operators } of everyOperatorList) {
      expect(operators.length, country.id).toBeGreaterThanOrEqual(2);
      expect(operators.length, country.id).toBeLessThanOrEqual(4);
      expect(new Set(operators.map(({ id }) => id)).size, country.id).toBe(operators.length);
      for (const { id } of operators) {
        expect(id).toMatch(/^[a-z0-9]+$/);
        expect(id).not.toBe('any');
      }
    }
  });

  it('are real ones nearly everywhere, and belong to a country that is on sale', () => {
    expect(Object.keys(carriers).length).toBeGreaterThan(countries.length * 0.9);
    for (const id of Object.keys(carriers)) expect(catalogue.country(id), id).not.toBeNull();
  });

  it('have the ids that the API gives them', () => {
    const idsOf = (countryId: string) =>
      everyOperatorList.find(({ country }) => country.id === countryId)?.operators.map(({ id }) => id);
    expect(idsOf('us')).toEqual(['tmobile', 'att', 'verizon', 'uscellular']);
    expect(idsOf('tr')).toEqual(['turkcell', 'turktelekom', 'vodafone']);
    expect(idsOf('nr')).toEqual(['naurumobile', 'naurutelecom']);
  });

  it('deliver clearly more or less often than one another', () => {
    for (const { country, operators } of everyOperatorList) {
      const rates = operators.map(({ successRate }) => successRate).sort((a, b) => a - b);
      for (const [at, rate] of rates.entries()) {
        expect(rate, country.id).toBeGreaterThan(60);
        expect(rate, country.id).toBeLessThan(97);
        if (at > 0) expect(rate - (rates[at - 1] ?? 0), country.id).toBeGreaterThan(3);
      }
    }
  });
});
