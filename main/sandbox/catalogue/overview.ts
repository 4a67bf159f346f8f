/**
 * Prices and stock over many shelves at once. A list of all services looks at 18,228 shelves with 55,000 offers in the
 * main process of the application, so all that never changes is worked out once and kept in flat arrays of numbers, as
 * is what each shelf holds until it changes.
 */
import type { CountryFacts } from './countries.ts';
import type { ServiceFacts } from './services.ts';
import {
  drift,
  driftAt,
  leastPrice,
  mayBeAsLow,
  middlePriceOf,
  middleStockOf,
  minuteMs,
  minuteOf,
  minutesAheadOf,
  minutesBetweenChanges,
  mix,
  offerKeyOf,
  priceLegsAt,
  smoothStep,
  soldOutIn,
  spellAt,
  spellKeyOf,
  stockKeyOf,
  stockLegsAt,
  stockOf,
  turnedPrice,
} from './shelf.ts';

/** A service or country with its 32 bits of chance. Its place in the list is its rank. */
export interface Keyed<T> {
  readonly facts: T;
  readonly key: number;
}

/** Sums over some shelves, one each for the services and the countries that were asked for, in the same order. */
export interface Overview {
  readonly byService: readonly Total[];
  readonly byCountry: readonly Total[];
}
export interface Total {
  /** The lowest price of `any`. */
  readonly anyPriceMinor: number;
  /** The numbers of all operators, before any is taken. */
  readonly stock: number;
}

/** From a quarter of an hour before now to one after it. */
const minutesOfAll = 32;

/** Returns a function that adds up the shelves of some services in some countries, named by rank, at a time (epoch ms). */
export function createOverview(
  services: readonly Keyed<ServiceFacts>[],
  countries: readonly (Keyed<CountryFacts> & { readonly operatorCount: number })[],
): (serviceRanks: readonly number[], countryRanks: readonly number[], nowMs: number) => Overview {
  const width = countries.length;
  const count = services.length * width;
  const operatorCounts = Uint8Array.from(countries, ({ operatorCount }) => operatorCount);
  /** The offers of the country with rank r begin here among those of one service. */
  const firstOffers = new Uint32Array(width);
  let offersOfService = 0;
  for (const [rank, { operatorCount }] of countries.entries()) {
    firstOffers[rank] = offersOfService;
    offersOfService += operatorCount;
  }
  const keys = new Int32Array(count);
  const spellKeys = new Int32Array(count);
  const minutesAhead = new Float64Array(count);
  const middlePrices = new Float64Array(count);
  const middleStocks = new Float64Array(services.length * offersOfService);
  const stockKeys = new Int32Array(services.length * offersOfService);
  for (const [serviceRank, service] of services.entries()) {
    for (const [countryRank, country] of countries.entries()) {
      const at = serviceRank * width + countryRank;
      const key = mix(service.key, country.key);
      keys[at] = key;
      spellKeys[at] = spellKeyOf(key);
      minutesAhead[at] = minutesAheadOf(key);
      middlePrices[at] = middlePriceOf(service.facts, country.facts, key);
      const first = serviceRank * offersOfService + (firstOffers[countryRank] ?? 0);
      for (let offer = 0; offer < country.operatorCount; offer += 1) {
        const offerKey = offerKeyOf(key, offer);
        middleStocks[first + offer] = middleStockOf(serviceRank + countryRank, offerKey);
        stockKeys[first + offer] = stockKeyOf(offerKey);
      }
    }
  }

  /** 1 for a shelf that may have the lowest price of its service or of its country, among all. */
  const isLowest = new Uint8Array(count);
  for (let row = 0; row < services.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const middle = middlePrices[row * width + column] ?? 0;
      isLowest[row * width + column] =
        mayBeAsLow(middle, lowestOf(row * width, 1, width)) ||
        mayBeAsLow(middle, lowestOf(column, width, services.length))
          ? 1
          : 0;
    }
  }
  function lowestOf(first: number, step: number, steps: number): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (let nth = 0; nth < steps; nth += 1)
      lowest = Math.min(lowest, middlePrices[first + nth * step] ?? lowest);
    return lowest;
  }

  /** `prices` and `stocks` of a shelf hold from `knownFromMs` until `knownUntilMs`. */
  const knownFromMs = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const knownUntilMs = new Float64Array(count);
  const minutes = new Int32Array(count);
  /** Not a number until it is asked for. */
  const prices = new Float64Array(count);
  const stocks = new Float64Array(count);

  // These values follow from the minute alone. A shelf is ahead by less than a quarter of an hour and holds as long: these are all.
  let firstMinute = Number.NaN;
  const legs = new Int32Array(minutesOfAll);
  const smooths = new Float64Array(minutesOfAll);
  const spells = new Int32Array(minutesOfAll);

  function prepare(nowMs: number): void {
    const first = Math.floor(nowMs / minuteMs) - minutesOfAll / 2 + 1;
    if (first === firstMinute) return;
    firstMinute = first;
    for (let nth = 0; nth < minutesOfAll; nth += 1) {
      const at = stockLegsAt(first + nth);
      legs[nth] = Math.floor(at);
      smooths[nth] = smoothStep(at - Math.floor(at));
      spells[nth] = spellAt(first + nth);
    }
  }

  // Typed arrays have a number at every index below their length: each `?? 0` is for the compiler alone.
  function look(serviceRank: number, countryRank: number, nowMs: number): void {
    const at = serviceRank * width + countryRank;
    const rank = serviceRank + countryRank;
    const ahead = minutesAhead[at] ?? 0;
    const minute = minuteOf(ahead, rank, nowMs);
    const nth = minute - firstMinute;
    const operatorCount = operatorCounts[countryRank] ?? 0;
    const first = serviceRank * offersOfService + (firstOffers[countryRank] ?? 0);
    const soldOut = soldOutIn(spellKeys[at] ?? 0, spells[nth] ?? 0, rank, operatorCount);
    const end = soldOut === 'all' ? first : first + operatorCount;
    const missing = soldOut === null || soldOut === 'all' ? -1 : first + soldOut;
    stocks[at] = stockBetween(first, end, missing, legs[nth] ?? 0, smooths[nth] ?? 0);
    minutes[at] = minute;
    prices[at] = Number.NaN;
    // A millisecond less at both ends: the division in `minuteOf` rounds.
    knownFromMs[at] = (minute - ahead) * minuteMs + 1;
    knownUntilMs[at] = (minute + minutesBetweenChanges(rank) - ahead) * minuteMs - 1;
  }

  function priceOf(at: number): number {
    const turned = drift(keys[at] ?? 0, priceLegsAt(minutes[at] ?? 0));
    return leastPrice(turnedPrice(middlePrices[at] ?? 0, turned));
  }

  /** A function of its own: only small ones are compiled without a heap number for each step. */
  function stockBetween(first: number, end: number, soldOut: number, knot: number, smooth: number): number {
    let stock = 0;
    for (let offer = first; offer < end; offer += 1) {
      if (offer === soldOut) continue;
      stock += stockOf(middleStocks[offer] ?? 0, driftAt(stockKeys[offer] ?? 0, knot, smooth));
    }
    return stock;
  }

  return (serviceRanks, countryRanks, nowMs) => {
    prepare(nowMs);
    const isOfAll = serviceRanks.length === services.length && countryRanks.length === width;
    const countryPrices = new Float64Array(countryRanks.length).fill(Number.POSITIVE_INFINITY);
    const countryStocks = new Float64Array(countryRanks.length);
    const byService = serviceRanks.map((serviceRank): Total => {
      let lowest = Number.POSITIVE_INFINITY;
      let sum = 0;
      for (let column = 0; column < countryRanks.length; column += 1) {
        const countryRank = countryRanks[column] ?? 0;
        const at = serviceRank * width + countryRank;
        if (nowMs < (knownFromMs[at] ?? 0) || nowMs >= (knownUntilMs[at] ?? 0)) {
          look(serviceRank, countryRank, nowMs);
        }
        if (isOfAll && isLowest[at] === 0) {
          // Its price is not the one that is told.
          sum += stocks[at] ?? 0;
          countryStocks[column] = (countryStocks[column] ?? 0) + (stocks[at] ?? 0);
          continue;
        }
        if (Number.isNaN(prices[at])) prices[at] = priceOf(at);
        const price = prices[at] ?? 0;
        const stock = stocks[at] ?? 0;
        if (price < lowest) lowest = price;
        sum += stock;
        if (price < (countryPrices[column] ?? 0)) countryPrices[column] = price;
        countryStocks[column] = (countryStocks[column] ?? 0) + stock;
      }
      return { anyPriceMinor: lowest, stock: sum };
    });
    const byCountry = countryRanks.map((_rank, column) => ({
      anyPriceMinor: countryPrices[column] ?? 0,
      stock: countryStocks[column] ?? 0,
    }));
    return { byService, byCountry };
  };
}
