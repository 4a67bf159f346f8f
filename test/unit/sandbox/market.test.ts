import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, type Shelf } from '../../../main/sandbox/catalogue/catalogue.ts';

const startMs = 1_779_225_360_000;
const minuteMs = 60_000;
const dayMinutes = 24 * 60;
const catalogue = createCatalogue(7);

const shelfOf = (serviceId: string, countryId: string, nowMs = startMs, of = catalogue): Shelf => {
  const [service, country] = [of.service(serviceId), of.country(countryId)];
  if (service === null || country === null) throw new Error(`No shelf ${serviceId}/${countryId}`);
  return of.shelf(service, country, nowMs);
};

/** A shelf in each minute of a day. */
const dayOf = (serviceId: string, countryId: string): readonly Shelf[] =>
  Array.from({ length: dayMinutes }, (_, at) => shelfOf(serviceId, countryId, startMs + at * minuteMs));

const everyShelf = (of: Catalogue, nowMs = startMs): readonly Shelf[] =>
  of.services.flatMap((service) => of.countries.map((country) => of.shelf(service, country, nowMs)));

const anyService = fc.constantFrom(...catalogue.services);
const anyCountry = fc.constantFrom(...catalogue.countries);
const anyTime = fc.integer({ min: 0, max: 4_000_000_000_000 });
const stockOf = ({ offers }: Shelf): number => offers.reduce((sum, { stock }) => sum + stock, 0);
const changes = (values: readonly number[]): number =>
  values.filter((value, at) => at > 0 && value !== values[at - 1]).length;

describe('the shelves', () => {
  it('hold every service everywhere, one offer per carrier, dearer than "any", at whole minor units', () => {
    fc.assert(
      fc.property(anyService, anyCountry, anyTime, (service, country, nowMs) => {
        const { offers, anyPriceMinor } = catalogue.shelf(service, country, nowMs);
        expect(offers.map(({ operator }) => operator)).toEqual(catalogue.operators(country));
        expect(Number.isInteger(anyPriceMinor) && anyPriceMinor > 0).toBe(true);
        for (const offer of offers) {
          expect(offer).toMatchObject({ service, country });
          expect(Number.isInteger(offer.priceMinor) && offer.priceMinor > anyPriceMinor).toBe(true);
          expect(Number.isInteger(offer.stock) && offer.stock >= 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sell WhatsApp in the United States for a small part of a new wallet, from every carrier, whatever the seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { anyPriceMinor, offers } = shelfOf('whatsapp', 'us', startMs, createCatalogue(seed));
      expect(anyPriceMinor).toBeLessThan(100);
      for (const { stock } of offers) expect(stock).toBeGreaterThanOrEqual(3);
    }
  });

  it('differ in price between countries, services and carriers', () => {
    const prices = (shelves: readonly Shelf[]) =>
      new Set(shelves.map(({ anyPriceMinor }) => anyPriceMinor)).size;
    expect(prices(catalogue.countries.map(({ id }) => shelfOf('whatsapp', id)))).toBeGreaterThan(30);
    expect(prices(catalogue.services.map(({ id }) => shelfOf(id, 'us')))).toBeGreaterThan(25);
    const { offers } = shelfOf('whatsapp', 'us');
    expect(new Set(offers.map(({ priceMinor }) => priceMinor)).size).toBeGreaterThan(2);
  });
});

describe('the market', () => {
  it('moves prices by small steps at most every quarter of an hour, within 8 % of their middle', () => {
    const day = dayOf('wechat', 'jp');
    for (const prices of [
      day.map(({ anyPriceMinor }) => anyPriceMinor),
      ...(day[0]?.offers ?? []).map((_, at) => day.map(({ offers }) => offers[at]?.priceMinor ?? 0)),
    ]) {
      expect(changes(prices)).toBeGreaterThan(20);
      expect(changes(prices)).toBeLessThanOrEqual(dayMinutes / 15);
      // Rounding may add half a unit at each end.
      expect(Math.max(...prices) - 0.5).toBeLessThanOrEqual(((Math.min(...prices) + 0.5) * 1.08) / 0.92);
      for (const [at, price] of prices.entries()) {
        expect(Math.abs(price - (prices[at - 1] ?? price))).toBeLessThan(price * 0.05);
      }
    }
  });

  it('lets the stock of what is asked for most breathe by the minute', () => {
    const stocks = dayOf('whatsapp', 'us').map(stockOf);
    expect(changes(stocks)).toBeGreaterThan(dayMinutes * 0.7);
    expect(Math.max(...stocks)).toBeLessThan(Math.min(...stocks) * 3);
  });

  it('does not change all prices at once', () => {
    const minutes = Array.from({ length: 16 }, (_, at) =>
      catalogue.countries.map(({ id }) => shelfOf('wechat', id, startMs + at * minuteMs).anyPriceMinor),
    );
    for (const [at, prices] of minutes.entries()) {
      const before = minutes[at - 1] ?? prices;
      expect(prices.filter((price, shelf) => price !== before[shelf]).length).toBeLessThan(prices.length / 5);
    }
    expect(minutes.at(-1)).not.toEqual(minutes[0]);
  });

  it('lets single carriers sell out now and then, and come back', () => {
    const day = dayOf('bolt', 'be');
    const soldOut = day.flatMap(({ offers }) => offers.filter(({ stock }) => stock === 0));
    expect(soldOut.length).toBeGreaterThan(0);
    expect(soldOut.length).toBeLessThan(dayMinutes / 4);
  });

  it('keeps at least three numbers of all carriers together where many ask', () => {
    const hours = Array.from({ length: 24 }, (_, at) => startMs + at * 60 * minuteMs);
    const scarce = hours.flatMap((nowMs) =>
      catalogue.services.slice(0, 40).flatMap((service) =>
        catalogue.countries
          .slice(0, 40)
          .filter((country) => stockOf(catalogue.shelf(service, country, nowMs)) < 3)
          .map((country) => `${service.id}/${country.id}`),
      ),
    );
    expect(scarce).toEqual([]);
  });

  it('empties some shelves where few ask, for a while', () => {
    const empty = everyShelf(catalogue).filter((shelf) => stockOf(shelf) === 0);
    expect(empty.length).toBeGreaterThan(20);
    expect(empty.length).toBeLessThan(everyShelf(catalogue).length / 50);
  });
});

describe('a seed', () => {
  it('gives the same market whoever looked at it before, and when', () => {
    const other = createCatalogue(7);
    everyShelf(other, startMs + 90 * minuteMs);
    everyShelf(other, startMs - 30 * minuteMs);
    expect(everyShelf(other)).toEqual(everyShelf(catalogue));
  });

  it('gives another market than another seed', () => {
    const other = createCatalogue(8);
    const prices = (of: Catalogue) => everyShelf(of).map(({ anyPriceMinor }) => anyPriceMinor);
    const mine = prices(catalogue);
    const same = prices(other).filter((price, at) => price === mine[at]).length;
    expect(same).toBeLessThan(mine.length / 2);
    const rates = (of: Catalogue) => of.countries.map((country) => of.operators(country));
    expect(rates(other)).not.toEqual(rates(catalogue));
  });
});
