import type { CountryFacts } from './countries.ts';
import { type Operator, qualityOf } from './operators.ts';
import type { ServiceFacts } from './services.ts';

// Chance that needs no sequence: the same key and number always give the same, in any order of asking.

/**
 * Mixes a key and a whole number into 32 bits (a multiplicative step, then the last step of MurmurHash3). They are signed:
 * such whole numbers cost no memory.
 */
export function mix(key: number, part: number): number {
  let value = key ^ Math.imul(part + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Uniform in 0 ≤ x < 1. */
const fractionOf = (key: number, part: number): number => (mix(key, part) >>> 0) / 2 ** 32;

/**
 * Wanders between −1 and 1 as `at` grows, without jumps: a new direction is drawn at each whole number (value noise).
 */
export function drift(key: number, at: number): number {
  const knot = Math.floor(at);
  return driftAt(key, knot, smoothStep(at - knot));
}

/** As `drift`, for many keys at one place: `knot` is the whole number below it, `smooth` the smooth step beyond it. */
export function driftAt(key: number, knot: number, smooth: number): number {
  const from = (mix(key, knot) >>> 0) / 2 ** 32;
  if (smooth === 0) return 2 * from - 1;
  const to = (mix(key, knot + 1) >>> 0) / 2 ** 32;
  return 2 * (from + (to - from) * smooth) - 1;
}

/** From 0 to 1 with level ends, for 0 ≤ x ≤ 1. */
export const smoothStep = (x: number): number => x * x * (3 - 2 * x);

/** The offer of one operator of a country for one service. `stock` counts numbers before any is taken. */
export interface Offer {
  readonly service: ServiceFacts;
  readonly country: CountryFacts;
  readonly operator: Operator;
  readonly priceMinor: number;
  readonly stock: number;
}

/** All offers for one service in one country, one per carrier. The price of `any` lies below all of theirs. */
export interface Shelf {
  readonly anyPriceMinor: number;
  readonly offers: readonly Offer[];
}

/** The place of a shelf in the catalogue. */
export interface ShelfPlace {
  readonly service: ServiceFacts;
  readonly country: CountryFacts;
  readonly operators: readonly Operator[];
  /** 32 bits that decide all that is left to chance. */
  readonly key: number;
  /** Its distance from what most people ask for: 0 for the first service in the first country. */
  readonly rank: number;
}

export const minuteMs = 60_000;
const priceStepMinutes = 15;
/** The largest share by which a price differs from its middle. */
const priceSwing = 0.08;
const minPriceMinor = 3;
const stockSwing = 0.35;
const minStock = 3;
/** Prices turn every two hours, stock every quarter of an hour. */
const priceLegMinutes = 120;
const stockLegMinutes = 15;
export const stockLegsAt = (minute: number): number => minute / stockLegMinutes;

/** The part of a minute by which a shelf is ahead of the clock, so that not all shelves change at once. */
export const minutesAheadOf = (key: number): number => priceStepMinutes * fractionOf(key, 1);

/** The minute in which a shelf last changed: a whole number that grows with time. Its content follows from it. */
export function minuteOf(minutesAhead: number, rank: number, nowMs: number): number {
  // Whole numbers of 32 bits, which last until the year 6053, divide much faster than others.
  const minute = Math.floor(nowMs / minuteMs + minutesAhead) | 0;
  return minute - (minute % minutesBetweenChanges(rank));
}

/** Offers that few people buy change seldom. Each of these divides a price step. */
export const minutesBetweenChanges = (rank: number): number => (rank < 30 ? 1 : rank < 90 ? 5 : 15);

/** The content of a shelf in a minute that `minuteOf` gave. */
export function shelfAt({ service, country, operators, key, rank }: ShelfPlace, minute: number): Shelf {
  const anyPrice = middlePriceOf(service, country, key);
  const anyPriceMinor = anyPriceAt(anyPrice, key, minute);
  const soldOut = soldOutAt(key, rank, operators.length, minute);
  const offers = operators.map((operator, at): Offer => {
    const offerKey = offerKeyOf(key, at);
    const priceMinor = Math.max(
      anyPriceMinor + 1,
      priceAt(anyPrice * markup(operator, offerKey), offerKey, minute),
    );
    const isSoldOut = soldOut === 'all' || soldOut === at;
    const stock = isSoldOut
      ? 0
      : stockOf(middleStockOf(rank, offerKey), drift(stockKeyOf(offerKey), stockLegsAt(minute)));
    return { service, country, operator, priceMinor, stock };
  });
  return { anyPriceMinor, offers };
}

export const offerKeyOf = (key: number, at: number): number => mix(key, 10 + at);
export const stockKeyOf = (offerKey: number): number => mix(offerKey, 2);

/** The middle of the prices of `any`, in minor units but not whole. */
export function middlePriceOf(service: ServiceFacts, country: CountryFacts, key: number): number {
  const level = country.priceLevel * (0.85 + 0.3 * fractionOf(key, 0));
  return Math.max(minPriceMinor, service.basePriceMinor * level);
}

export const anyPriceAt = (middle: number, key: number, minute: number): number =>
  leastPrice(priceAt(middle, key, minute));

export const leastPrice = (priceMinor: number): number => Math.max(minPriceMinor, priceMinor);

/** Operators that deliver more often ask for more. */
const markup = (operator: Operator, offerKey: number): number =>
  1.04 + 0.2 * qualityOf(operator) + 0.12 * fractionOf(offerKey, 0);

const priceAt = (middle: number, key: number, minute: number): number =>
  turnedPrice(middle, drift(key, priceLegsAt(minute)));

export const priceLegsAt = (minute: number): number =>
  (minute - (minute % priceStepMinutes)) / priceLegMinutes;

/** Prices that may be as low as another, by their middles. */
export const mayBeAsLow = (middle: number, otherMiddle: number): boolean =>
  middle * (1 - priceSwing) <= otherMiddle * (1 + priceSwing) + 1;

/** `turned` is the drift of the price, from −1 to 1. */
export const turnedPrice = (middle: number, turned: number): number =>
  Math.round(middle * (1 + priceSwing * turned));

/** Most offers hold some dozens of numbers and a few hold many: the square leans to the small side. */
export function middleStockOf(rank: number, offerKey: number): number {
  const demand = 1 / (1 + rank / 60);
  return 5 + demand * (25 + 500 * fractionOf(offerKey, 1) ** 2);
}

/** `turned` is the drift of the stock, from −1 to 1. */
export const stockOf = (middle: number, turned: number): number =>
  Math.max(minStock, Math.round(middle * (1 + stockSwing * turned)));

/** Something sold out is there again after this time, or it is another's turn. */
const spellMinutes = 15;
/** The share of spells in which one operator has sold out grows with the rank of the shelf, up to this one. */
const maxSoldOutShare = 0.2;
const maxSoldOutRank = 200;
/** From this rank on, all operators of a shelf may have sold out together. */
const emptyShelvesRank = 150;
const emptyShare = 0.02;

/**
 * The operator of a shelf (its place in the list) that has no numbers in a minute, `all` of them, or null for none.
 * Popular shelves are kept best: the first service in the first country never sells out.
 */
export function soldOutAt(
  key: number,
  rank: number,
  operatorCount: number,
  minute: number,
): number | 'all' | null {
  return soldOutIn(spellKeyOf(key), spellAt(minute), rank, operatorCount);
}

export const spellKeyOf = (key: number): number => mix(key, 2);
export const spellAt = (minute: number): number => Math.floor(minute / spellMinutes);

/** As `soldOutAt`, with the key and the spell worked out. */
export function soldOutIn(
  spellKey: number,
  spellNumber: number,
  rank: number,
  operatorCount: number,
): number | 'all' | null {
  const spell = mix(spellKey, spellNumber);
  const lot = fractionOf(spell, 0);
  if (rank >= emptyShelvesRank && lot >= 1 - emptyShare) return 'all';
  if (lot >= maxSoldOutShare * Math.min(1, rank / maxSoldOutRank)) return null;
  return Math.floor(fractionOf(spell, 1) * operatorCount);
}
