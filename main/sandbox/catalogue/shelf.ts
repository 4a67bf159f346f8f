import type { CountryFacts } from './countries.ts';
import { drift, fractionOf, mix } from './drift.ts';
import { type Operator, qualityOf } from './operators.ts';
import type { ServiceFacts } from './services.ts';

/** How long a shelf stays as it is: something sold out is there again after this, or it is another's turn. */
const SPELL_MINUTES = 15;
/** The share of spells in which one operator has sold out grows with the rank of the shelf, up to this one. */
const MOST_SPELLS = 0.2;
const RANK_OF_MOST_SPELLS = 200;
/** From here on, all operators of a shelf may have sold out together. */
const RANK_OF_EMPTY_SHELVES = 150;
const EMPTY_SPELLS = 0.02;

/**
 * Which operator of a shelf (its place in the list) has no numbers in a minute, `all` of them, or null for none. What
 * most people ask for is kept best: the first service in the first country never sells out.
 */
export function soldOutAt(
  key: number,
  rank: number,
  operatorCount: number,
  minute: number,
): number | 'all' | null {
  const spell = mix(mix(key, 2), Math.floor(minute / SPELL_MINUTES));
  const lot = fractionOf(spell, 0);
  if (rank >= RANK_OF_EMPTY_SHELVES && lot >= 1 - EMPTY_SPELLS) return 'all';
  if (lot >= MOST_SPELLS * Math.min(1, rank / RANK_OF_MOST_SPELLS)) return null;
  return Math.floor(fractionOf(spell, 1) * operatorCount);
}

/** What one operator of a country offers for one service. `stock` counts numbers before any is taken. */
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

/** Where a shelf stands. */
export interface ShelfPlace {
  readonly service: ServiceFacts;
  readonly country: CountryFacts;
  readonly operators: readonly Operator[];
  /** 32 bits that decide all that is left to chance. */
  readonly key: number;
  /** How far from what most people ask for: 0 for the first service in the first country. */
  readonly rank: number;
}

const MINUTE_MS = 60_000;
const PRICE_STEP_MINUTES = 15;
/** How far a price may lie above or below its middle. */
const PRICE_SWING = 0.08;
const LOWEST_PRICE_MINOR = 3;
const STOCK_SWING = 0.35;
const LOWEST_STOCK = 3;
/** Prices turn every two hours, stock every quarter of an hour. */
const PRICE_LEG_MINUTES = 120;
const STOCK_LEG_MINUTES = 15;

/**
 * The minute in which a shelf last changed: a whole number that grows with time. What is on the shelf follows from it.
 * Each shelf counts from a start of its own, so that not all change at once.
 */
export function minuteOf(key: number, rank: number, nowMs: number): number {
  const minute = Math.floor(nowMs / MINUTE_MS + PRICE_STEP_MINUTES * fractionOf(key, 1));
  return minute - (minute % minutesBetweenChanges(rank));
}

/** Where few buy little moves. All of them divide a price step. */
const minutesBetweenChanges = (rank: number): number => (rank < 30 ? 1 : rank < 90 ? 5 : 15);

/** What is on a shelf in a minute that `minuteOf` gave. */
export function shelfAt({ service, country, operators, key, rank }: ShelfPlace, minute: number): Shelf {
  const level = country.priceLevel * (0.85 + 0.3 * fractionOf(key, 0));
  const anyPrice = Math.max(LOWEST_PRICE_MINOR, service.basePriceMinor * level);
  const anyPriceMinor = Math.max(LOWEST_PRICE_MINOR, priceAt(anyPrice, key, minute));
  const soldOut = soldOutAt(key, rank, operators.length, minute);
  const offers = operators.map((operator, at): Offer => {
    const offerKey = mix(key, 10 + at);
    const priceMinor = Math.max(
      anyPriceMinor + 1,
      priceAt(anyPrice * markup(operator, offerKey), offerKey, minute),
    );
    const isSoldOut = soldOut === 'all' || soldOut === at;
    return { service, country, operator, priceMinor, stock: isSoldOut ? 0 : stockAt(rank, offerKey, minute) };
  });
  return { anyPriceMinor, offers };
}

/** Who delivers more often asks for more. */
const markup = (operator: Operator, offerKey: number): number =>
  1.04 + 0.2 * qualityOf(operator) + 0.12 * fractionOf(offerKey, 0);

function priceAt(middle: number, key: number, minute: number): number {
  const stepMinute = minute - (minute % PRICE_STEP_MINUTES);
  return Math.round(middle * (1 + PRICE_SWING * drift(key, stepMinute / PRICE_LEG_MINUTES)));
}

function stockAt(rank: number, offerKey: number, minute: number): number {
  const demand = 1 / (1 + rank / 60);
  // Most offers hold some dozens of numbers and a few hold many: the square leans to the small side.
  const middle = 5 + demand * (25 + 500 * fractionOf(offerKey, 1) ** 2);
  const moved = middle * (1 + STOCK_SWING * drift(mix(offerKey, 2), minute / STOCK_LEG_MINUTES));
  return Math.max(LOWEST_STOCK, Math.round(moved));
}
