import type { CountryFacts } from './countries.ts';
import { drift, fractionOf, mix } from './drift.ts';
import { type Operator, qualityOf } from './operators.ts';
import type { ServiceFacts } from './services.ts';

/** How long a shelf stays as it is: something sold out is there again after this, or it is another's turn. */
const spellMinutes = 15;
/** The share of spells in which one operator has sold out grows with the rank of the shelf, up to this one. */
const maxSoldOutShare = 0.2;
const maxSoldOutRank = 200;
/** From here on, all operators of a shelf may have sold out together. */
const emptyShelvesRank = 150;
const emptyShare = 0.02;

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
  const spell = mix(mix(key, 2), Math.floor(minute / spellMinutes));
  const lot = fractionOf(spell, 0);
  if (rank >= emptyShelvesRank && lot >= 1 - emptyShare) return 'all';
  if (lot >= maxSoldOutShare * Math.min(1, rank / maxSoldOutRank)) return null;
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

const minuteMs = 60_000;
const priceStepMinutes = 15;
/** How far a price may lie above or below its middle. */
const priceSwing = 0.08;
const minPriceMinor = 3;
const stockSwing = 0.35;
const minStock = 3;
/** Prices turn every two hours, stock every quarter of an hour. */
const priceLegMinutes = 120;
const stockLegMinutes = 15;

/**
 * The minute in which a shelf last changed: a whole number that grows with time. What is on the shelf follows from it.
 * Each shelf counts from a start of its own, so that not all change at once.
 */
export function minuteOf(key: number, rank: number, nowMs: number): number {
  const minute = Math.floor(nowMs / minuteMs + priceStepMinutes * fractionOf(key, 1));
  return minute - (minute % minutesBetweenChanges(rank));
}

/** Where few buy little moves. All of them divide a price step. */
const minutesBetweenChanges = (rank: number): number => (rank < 30 ? 1 : rank < 90 ? 5 : 15);

/** What is on a shelf in a minute that `minuteOf` gave. */
export function shelfAt({ service, country, operators, key, rank }: ShelfPlace, minute: number): Shelf {
  const level = country.priceLevel * (0.85 + 0.3 * fractionOf(key, 0));
  const anyPrice = Math.max(minPriceMinor, service.basePriceMinor * level);
  const anyPriceMinor = Math.max(minPriceMinor, priceAt(anyPrice, key, minute));
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
  const stepMinute = minute - (minute % priceStepMinutes);
  return Math.round(middle * (1 + priceSwing * drift(key, stepMinute / priceLegMinutes)));
}

function stockAt(rank: number, offerKey: number, minute: number): number {
  const demand = 1 / (1 + rank / 60);
  // Most offers hold some dozens of numbers and a few hold many: the square leans to the small side.
  const middle = 5 + demand * (25 + 500 * fractionOf(offerKey, 1) ** 2);
  const moved = middle * (1 + stockSwing * drift(mix(offerKey, 2), minute / stockLegMinutes));
  return Math.max(minStock, Math.round(moved));
}
