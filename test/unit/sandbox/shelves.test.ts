import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  createCatalogue,
  type Offer,
  type Shelf,
} from '../../../main/sandbox/catalogue/catalogue.ts';
import {
  countryList,
  operatorList,
  type Shop,
  serviceList,
} from '../../../main/sandbox/service/catalogue-calls.ts';

const startNowMs = 1_779_225_360_000;
const full = createCatalogue(7);
/** A shop so small that its lists can be checked by hand. */
const catalogue: Catalogue = {
  ...full,
  services: full.services.slice(0, 2),
  countries: full.countries.slice(0, 3),
};
const [whatsapp] = catalogue.services;
const [us] = catalogue.countries;
if (whatsapp === undefined || us === undefined) throw new Error('The catalogue lacks the basics');

const openShop = (change: Partial<Shop> = {}): Shop => ({
  catalogue,
  nowMs: startNowMs,
  currency: 'USD',
  taken: [],
  ...change,
});
const offersOf = (services = catalogue.services, countries = catalogue.countries): readonly Offer[] =>
  services.flatMap((service) =>
    countries.flatMap((country) => catalogue.shelf(service, country, startNowMs).offers),
  );
const stockOf = (offers: readonly Offer[]) => offers.reduce((sum, { stock }) => sum + stock, 0);
const lowestAny = (services = catalogue.services, countries = catalogue.countries) =>
  Math.min(
    ...services.flatMap((service) =>
      countries.map((country) => catalogue.shelf(service, country, startNowMs).anyPriceMinor),
    ),
  );

describe('the list of services', () => {
  it('gives each at its lowest price anywhere, with the numbers of all countries', () => {
    const [first, ...others] = serviceList(openShop());
    expect(others).toHaveLength(1);
    expect(first).toEqual({
      id: 'whatsapp',
      name: 'WhatsApp',
      price: lowestAny([whatsapp]) / 100,
      currency: 'USD',
      available: stockOf(offersOf([whatsapp])),
    });
  });

  it('counts what is left, not what there was', () => {
    const { id } = whatsapp;
    const [some, others] = offersOf([whatsapp], [us]);
    const taken = (offer: Offer | undefined, count: number) => ({
      service: id,
      country: 'us',
      operator: offer?.operator.id ?? '',
      count,
    });
    // More may be taken than there is: stock moves, and what is rented stays rented.
    const shop = openShop({ taken: [taken(some, 5), taken(others, 1_000_000)] });
    const left = stockOf(offersOf([whatsapp])) - 5 - (others?.stock ?? 0);
    expect(serviceList(shop)[0]?.available).toBe(left);
    const inUs = stockOf(offersOf([whatsapp], [us])) - 5 - (others?.stock ?? 0);
    expect(countryList(shop, [whatsapp])[0]?.available).toBe(inUs);
    const [any, first, second] = operatorList(shop, us, [whatsapp]);
    expect([any, first, second].map((each) => each?.available)).toEqual([inUs, (some?.stock ?? 0) - 5, 0]);
  });

  it('writes prices in the units of the currency', () => {
    const [first] = serviceList(openShop({ currency: 'JPY' }));
    expect(first).toMatchObject({ price: lowestAny([whatsapp]), currency: 'JPY' });
  });
});

describe('the list of countries', () => {
  it('gives each for one service', () => {
    const [first, ...others] = countryList(openShop(), [whatsapp]);
    expect(others.map(({ id }) => id)).toEqual(['gb', 'de']);
    expect(first).toEqual({
      id: 'us',
      name: 'United States',
      dial_code: '+1',
      price: lowestAny([whatsapp], [us]) / 100,
      currency: 'USD',
      available: stockOf(offersOf([whatsapp], [us])),
    });
  });

  it('gives each at its lowest price for any service', () => {
    const [first] = countryList(openShop(), catalogue.services);
    expect(first).toMatchObject({
      price: lowestAny(catalogue.services, [us]) / 100,
      available: stockOf(offersOf(catalogue.services, [us])),
    });
  });
});

describe('the list of operators', () => {
  it('begins with "any" and goes on with the carriers at their own prices', () => {
    const [any, ...carriers] = operatorList(openShop(), us, [whatsapp]);
    const offers = offersOf([whatsapp], [us]);
    expect(any).toEqual({
      id: 'any',
      name: 'Any operator',
      country: 'us',
      price: lowestAny([whatsapp], [us]) / 100,
      available: stockOf(offers),
    });
    expect(carriers).toEqual(
      offers.map(({ operator, priceMinor, stock }) => ({
        id: operator.id,
        name: operator.name,
        country: 'us',
        price: priceMinor / 100,
        available: stock,
        success_rate: operator.successRate,
      })),
    );
  });

  it('gives each at its lowest price when no service is named', () => {
    const [, tmobile] = operatorList(openShop(), us, catalogue.services);
    const own = offersOf(catalogue.services, [us]).filter(({ operator }) => operator.id === 'tmobile');
    expect(tmobile).toMatchObject({
      price: Math.min(...own.map(({ priceMinor }) => priceMinor)) / 100,
      available: stockOf(own),
    });
  });
});

describe('every list', () => {
  it('adds up what the shelves hold, at any time and in any order of asking', () => {
    const asked = createCatalogue(7);
    // Mostly minutes, in which some shelves change and others do not; also back, as clocks are set.
    const stepMs = fc.oneof(fc.integer({ min: -90_000, max: 240_000 }), fc.nat(40 * 86_400_000));
    const steps = fc.array(stepMs, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.nat(83), fc.nat(216), (stepsMs, serviceAt, countryAt) => {
        let nowMs = startNowMs;
        const some = asked.services.slice(serviceAt, serviceAt + 2);
        const where = asked.countries.slice(countryAt, countryAt + 3);
        for (const ms of stepsMs) {
          nowMs += ms;
          const totalOf = (shelves: readonly Shelf[]) => ({
            anyPriceMinor: Math.min(...shelves.map(({ anyPriceMinor }) => anyPriceMinor)),
            stock: stockOf(shelves.flatMap(({ offers }) => offers)),
          });
          expect(asked.overview(some, where, nowMs)).toEqual({
            byService: some.map((service) =>
              totalOf(where.map((country) => asked.shelf(service, country, nowMs))),
            ),
            byCountry: where.map((country) =>
              totalOf(some.map((service) => asked.shelf(service, country, nowMs))),
            ),
          });
        }
      }),
    );
  });

  it('adds up the whole catalogue, of which most prices need not be looked at', () => {
    const asked = createCatalogue(7);
    for (const nowMs of [startNowMs, startNowMs + 7 * 60_000, startNowMs + 40 * 86_400_000]) {
      const { byService, byCountry } = asked.overview(asked.services, asked.countries, nowMs);
      const shelves = asked.services.map((service) =>
        asked.countries.map((country) => asked.shelf(service, country, nowMs)),
      );
      const lowest = (some: readonly (Shelf | undefined)[]) =>
        Math.min(...some.map((shelf) => shelf?.anyPriceMinor ?? Number.POSITIVE_INFINITY));
      expect(byService.map(({ anyPriceMinor }) => anyPriceMinor)).toEqual(shelves.map(lowest));
      expect(byCountry.map(({ anyPriceMinor }) => anyPriceMinor)).toEqual(
        asked.countries.map((_country, at) => lowest(shelves.map((row) => row[at]))),
      );
      expect(byService.map(({ stock }) => stock)).toEqual(
        shelves.map((row) => stockOf(row.flatMap(({ offers }) => offers))),
      );
    }
  });

  it('shows the market of the time it is asked at', () => {
    const later = startNowMs + 6 * 60 * 60_000;
    expect(serviceList(openShop({ nowMs: later }))).not.toEqual(serviceList(openShop()));
  });
});
