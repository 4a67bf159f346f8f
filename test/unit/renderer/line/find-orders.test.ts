import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '../../../../preload/model/index.ts';
import { findOrders, servicesMeant } from '../../../../renderer/line/find-orders.ts';
import { findNumbers, findPlaces } from '../../../../renderer/line/find-places.ts';
import type { Choice } from '../../../../renderer/state/choices.svelte.ts';
import { countryNames, createRankedSearch, serviceNames } from '../../../../renderer/ui/catalogue-search.ts';
import { allCountries, allServices } from '../../../gallery/catalogue.ts';
import { codeOf, named, order, rentalIdOf, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const toChoice = (offer: (typeof allServices)[number]): Choice => ({
  dialCode: null,
  deliveryRate: null,
  ...offer,
});
const services = createRankedSearch(allServices.map(toChoice), serviceNames);
const choices = allCountries.map(toChoice);
const countries = (locale: string) => ({
  search: createRankedSearch(choices, countryNames(locale)),
  choices,
});

function find(
  typed: string,
  locale = 'en',
  liked: readonly (typeof order)[] = [],
  ownCountry: Named | null = null,
) {
  const [first] = findOrders(typed, { services, countriesOf: () => countries(locale), liked, ownCountry });
  return first === undefined ? null : `${first.service.id} ${first.country?.id}`;
}

describe('an order out of a few words', () => {
  it.each([
    ['wa us', 'whatsapp us'],
    ['us wa', 'whatsapp us'],
    ['whats app united states', 'whatsapp us'],
    ['telegram holland', 'telegram nl'],
    ['tg +44', 'telegram gb'],
    ['gmail germny', 'google de'],
    ['united kingdom instagram', 'instagram gb'],
    ['cash app usa', 'cashapp us'],
  ])('is found for “%s”', (typed, found) => {
    expect(find(typed)).toBe(found);
  });

  it.each([
    ['de', 'wa vereinigte staaten', 'whatsapp us'],
    ['es', 'wa alemania', 'whatsapp de'],
    ['ar', 'wa ألمانيا', 'whatsapp de'],
  ])('names countries in %s', (locale, typed, found) => {
    expect(find(typed, locale)).toBe(found);
  });

  it('is in no country that has the letters somewhere within, beside one that begins with them', () => {
    const found = findOrders('telegram ger', {
      services,
      countriesOf: () => countries('en'),
      liked: [],
      ownCountry: null,
    });
    expect(found.map(({ country }) => country?.id)).toContain('de');
    expect(found.map(({ country }) => country?.id)).not.toContain('ng');
  });

  it('is where the person rented the service before, where no country is named', () => {
    expect(find('wa', 'en', [{ ...order, country: named('br', 'Brazil') }])).toBe('whatsapp br');
  });

  it('is in the country that the person set, where no country is named and none was rented in before', () => {
    const brazil = named('br', 'Brazil');
    expect(find('wa', 'en', [], brazil)).toBe('whatsapp br');
    expect(find('wa de', 'en', [], brazil)).toBe('whatsapp de');
    expect(find('wa', 'en', [order], brazil)).toBe('whatsapp us');
    expect(find('wa', 'en', [], named('zz', 'Nowhere'))).toBe(find('wa'));
  });

  it('names the service while its countries are not known', () => {
    const [first] = findOrders('wa us', { services, countriesOf: () => null, liked: [], ownCountry: null });
    expect(first).toMatchObject({ service: { id: 'whatsapp' }, country: null });
    expect(servicesMeant('wa us', services)[0]?.id).toBe('whatsapp');
  });

  it('is never found twice, and never throws, whatever is typed', { timeout: 20_000 }, () => {
    const ports = {
      services,
      countriesOf: () => countries('en'),
      liked: [order],
      ownCountry: named('br', 'Brazil'),
    };
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), (typed) => {
        const keys = findOrders(typed, ports).map(({ service, country }) => `${service.id} ${country?.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 30 },
    );
  });
});

describe('other things', () => {
  const places = [{ name: 'Theme', otherWords: 'dark night' }, { name: 'Language' }];
  const waiting = shownRentalOf({ id: rentalIdOf('waiting') });
  const withCode = shownRentalOf({
    id: rentalIdOf('code'),
    order: { ...order, service: named('google', 'Google') },
    sms: [shownSmsOf({ code: codeOf('849201') })],
  });

  it('are found by every typed word, and by what else they are called', () => {
    expect(findPlaces('dark', places, 3).map(({ name }) => name)).toEqual(['Theme']);
    expect(findPlaces('theme night', places, 3)).toHaveLength(1);
    expect(findPlaces('theme language', places, 3)).toEqual([]);
    expect(findPlaces(' ', places, 3)).toEqual([]);
  });

  it.each([
    ['goo', ['code']],
    ['849', ['code']],
    ['202 555', ['waiting', 'code']],
    ['us', ['waiting', 'code']],
    ['qqq', []],
    ['', []],
  ])('numbers are found for “%s”', (typed, ids) => {
    expect(findNumbers(typed, [waiting, withCode], 5, 'en').map(({ id }) => id)).toEqual(ids);
  });
});
