/**
 * Prices and stock over many shelves at once. A list of all services looks at 18,228 shelves with 55,000 offers, so
 * everything that does not change is worked out once and kept in flat arrays of numbers, as is the last answer of each
 * shelf until it changes.
 */
import {
  anyPriceAt,
  middlePriceOf,
  middleStockOf,
  minuteOf,
  minutesAheadOf,
  offerKeyOf,
  type ShelfPlace,
  soldOutAt,
  stockAt,
  stockKeyOf,
} from './shelf.ts';

export interface Overview {
  /** The lowest price of `any`. */
  readonly anyPriceMinor: number;
  /** The numbers of all operators, before any is taken. */
  readonly stock: number;
}

/** Returns a function that adds up some shelves, named by their index in `places`, at a time (epoch ms). */
export function createOverview(
  places: readonly ShelfPlace[],
): (indexes: Iterable<number>, nowMs: number) => Overview {
  const count = places.length;
  const keys = Uint32Array.from(places, ({ key }) => key);
  const ranks = Uint16Array.from(places, ({ rank }) => rank);
  const minutesAhead = Float64Array.from(places, ({ key }) => minutesAheadOf(key));
  const middlePrices = Float64Array.from(places, ({ service, country, key }) =>
    middlePriceOf(service, country, key),
  );
  /** Offers of shelf `at` lie from `starts[at]` up to `starts[at + 1]`. */
  const starts = new Uint32Array(count + 1);
  for (const [at, { operators }] of places.entries()) starts[at + 1] = (starts[at] ?? 0) + operators.length;
  const middleStocks = new Float64Array(starts[count] ?? 0);
  const stockKeys = new Uint32Array(starts[count] ?? 0);
  for (const [at, { key, rank, operators }] of places.entries()) {
    const start = starts[at] ?? 0;
    for (let offer = 0; offer < operators.length; offer += 1) {
      const offerKey = offerKeyOf(key, offer);
      middleStocks[start + offer] = middleStockOf(rank, offerKey);
      stockKeys[start + offer] = stockKeyOf(offerKey);
    }
  }

  const seenMinutes = new Float64Array(count).fill(Number.NaN);
  const seenPrices = new Float64Array(count);
  const seenStocks = new Float64Array(count);

  // Typed arrays have a number at every index below their length: the zeros are for the type alone.
  function look(at: number, minute: number): void {
    const key = keys[at] ?? 0;
    const start = starts[at] ?? 0;
    const operatorCount = (starts[at + 1] ?? 0) - start;
    const soldOut = soldOutAt(key, ranks[at] ?? 0, operatorCount, minute);
    let stock = 0;
    for (let offer = 0; soldOut !== 'all' && offer < operatorCount; offer += 1) {
      if (offer === soldOut) continue;
      stock += stockAt(middleStocks[start + offer] ?? 0, stockKeys[start + offer] ?? 0, minute);
    }
    seenMinutes[at] = minute;
    seenPrices[at] = anyPriceAt(middlePrices[at] ?? 0, key, minute);
    seenStocks[at] = stock;
  }

  return (indexes, nowMs) => {
    let anyPriceMinor = Number.POSITIVE_INFINITY;
    let stock = 0;
    for (const at of indexes) {
      const minute = minuteOf(minutesAhead[at] ?? 0, ranks[at] ?? 0, nowMs);
      if (seenMinutes[at] !== minute) look(at, minute);
      anyPriceMinor = Math.min(anyPriceMinor, seenPrices[at] ?? 0);
      stock += seenStocks[at] ?? 0;
    }
    return { anyPriceMinor, stock };
  };
}
