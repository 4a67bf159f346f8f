/**
 * The odds that a number of an operator gets its SMS, and which operator is worth its price: pure data. A number without
 * an SMS is refunded, so better odds save time rather than money.
 */
import { isSameServiceAndCountry, type Named, type Operator, type Order } from './offer.ts';
import { operatorOf, type Rental, wasWatchedToTheEnd } from './rental.ts';
import type { Money } from './units.ts';

/** The numbers of one operator that ended with a known fate, and those of them that got an SMS. */
export interface OwnRecord {
  readonly count: number;
  readonly deliveredCount: number;
}

/** The person's own record with each operator for a service and a country, by the operator's id. */
export type OwnRecords = Readonly<Record<string, OwnRecord>>;

/** The rate that the service names counts as much as this many numbers of one's own. */
const serviceWeight = 20;
/** Fewer numbers of one's own say nothing where the service names no rate. */
const minOwnCount = 5;

type Lived = Pick<Rental, 'state' | 'reservationId' | 'sms' | 'payment' | 'timeline' | 'isRefused'>;

/** True when it is known if an SMS came. Where watching was stopped nobody looked, unless a refund or the person tells. */
export const hasKnownFate = (rental: Lived): boolean =>
  rental.state.kind === 'ended' &&
  rental.reservationId !== null &&
  (rental.sms.length > 0 ||
    rental.isRefused === true ||
    rental.payment.kind === 'refunded' ||
    wasWatchedToTheEnd(rental));

/** A number or a code that the site refused was of no use. */
export const isDelivered = ({ sms, isRefused }: Pick<Rental, 'sms' | 'isRefused'>): boolean =>
  sms.length > 0 && isRefused !== true;

/** The person's own record with each operator for the service and country of `order`, by the operator's id. */
export function ownRecords(
  rentals: readonly Rental[],
  order: Pick<Order, 'service' | 'country'>,
): ReadonlyMap<string, OwnRecord> {
  const records = new Map<string, OwnRecord>();
  for (const rental of rentals) {
    const operator = operatorOf(rental) ?? rental.order.operator;
    if (!isSameServiceAndCountry(rental.order, order) || !hasKnownFate(rental)) continue;
    const { count, deliveredCount } = records.get(operator.id) ?? { count: 0, deliveredCount: 0 };
    const delivered = isDelivered(rental) ? 1 : 0;
    records.set(operator.id, { count: count + 1, deliveredCount: deliveredCount + delivered });
  }
  return records;
}

/** The share of numbers, 0..1, that is expected to get an SMS; null where too little is known. */
export function expectedRate(serviceRate: number | null, own: OwnRecord | undefined): number | null {
  const { count, deliveredCount } = own ?? { count: 0, deliveredCount: 0 };
  if (serviceRate !== null) return (serviceRate * serviceWeight + deliveredCount) / (serviceWeight + count);
  // One hit and one miss more keep a few lucky numbers from being certainty.
  return count < minOwnCount ? null : (deliveredCount + 1) / (count + 2);
}

type Offered = Pick<Operator, 'id' | 'price' | 'stock'>;

/** An operator that can be compared with others: it has numbers, a price and known odds. */
interface Rated<T> {
  readonly operator: T;
  readonly price: Money;
  readonly rate: number;
}

function rate<T extends Offered>(operators: readonly T[], rateOf: (operator: T) => number | null) {
  return operators.flatMap((operator): Rated<T>[] => {
    const { price, stock } = operator;
    const known = rateOf(operator);
    if (price === null || stock?.count === 0 || known === null || known <= 0) return [];
    return [{ operator, price, rate: known }];
  });
}

const hasOneCurrency = (rated: readonly Rated<unknown>[]): boolean =>
  new Set(rated.map(({ price }) => price.currency)).size === 1;

/**
 * The operator with the lowest price for each delivered code: its price divided by its odds. Null where fewer than two
 * can be compared.
 */
export function bestValue<T extends Offered>(
  operators: readonly T[],
  rateOf: (operator: T) => number | null,
): T | null {
  const rated = rate(operators, rateOf);
  if (rated.length < 2 || !hasOneCurrency(rated)) return null;
  const perCode = (entry: Rated<T>) => entry.price.amountMinor / entry.rate;
  return rated.reduce((best, entry) => {
    const difference = perCode(entry) - perCode(best);
    return difference < 0 || (difference === 0 && entry.rate > best.rate) ? entry : best;
  }).operator;
}

/** The operator with the best odds, and of several the cheapest; null where none are known. */
export function bestOdds<T extends Offered>(
  operators: readonly T[],
  rateOf: (operator: T) => number | null,
): T | null {
  const [best] = rate(operators, rateOf).sort(
    (a, b) => b.rate - a.rate || a.price.amountMinor - b.price.amountMinor,
  );
  return best?.operator ?? null;
}

export interface BetterOperator<T> {
  readonly operator: T;
  /** Its expected share of delivered numbers, 0..1. */
  readonly rate: number;
  /** The price beyond that of the chosen operator; below zero where it costs less. */
  readonly more: Money;
}

/** Odds that differ by less are alike: they are estimates. */
const worthTheChange = 0.05;
/** Odds that are worth naming beside an operator whose own are not known. */
const goodRate = 0.7;
/** Whoever chose a price does not want to be offered a multiple of it. */
const maxTimesThePrice = 2;

/**
 * The operator with clearly better odds than the chosen one, at no more than twice its price: the one with the best odds,
 * and of several the cheapest. Null where there is none, or where the chosen one has no price to compare with.
 */
export function betterOperator<T extends Offered>(
  operators: readonly T[],
  chosenId: string,
  rateOf: (operator: T) => number | null,
): BetterOperator<T> | null {
  const chosen = operators.find(({ id }) => id === chosenId);
  const chosenPrice = chosen?.price ?? null;
  if (chosen === undefined || chosenPrice === null) return null;
  const chosenRate = rateOf(chosen);
  const least = chosenRate === null ? goodRate : chosenRate + worthTheChange;
  const [best] = rate(operators, rateOf)
    .filter(
      (entry) =>
        entry.operator.id !== chosenId &&
        entry.rate >= least &&
        entry.price.currency === chosenPrice.currency &&
        entry.price.amountMinor <= chosenPrice.amountMinor * maxTimesThePrice,
    )
    .sort((a, b) => b.rate - a.rate || a.price.amountMinor - b.price.amountMinor);
  if (best === undefined) return null;
  const amountMinor = best.price.amountMinor - chosenPrice.amountMinor;
  return { operator: best.operator, rate: best.rate, more: { ...best.price, amountMinor } };
}

// The outlook of a number that waits for its first SMS.

export interface Outlook {
  /** Since when the number waits. */
  readonly sinceMs: number;
  /** Nine of ten of the first SMS that come have come so long after that. */
  readonly usualMs: number;
  /** From then on an SMS is less likely than not to come at all. Never before `usualMs`. */
  readonly unlikelyAfterMs: number;
  /** For the same service and country, where one is known that delivers more often; else null. */
  readonly better: { readonly operator: Named; readonly rate: number; readonly price: Money | null } | null;
}

/** `usual`: nothing is late yet. `unlikely`: an SMS is not to be expected any more. Null where nothing is known. */
export function outlookAt(outlook: Outlook | undefined, nowMs: number): 'usual' | 'late' | 'unlikely' | null {
  if (outlook === undefined) return null;
  const waitedMs = nowMs - outlook.sinceMs;
  if (waitedMs >= outlook.unlikelyAfterMs) return 'unlikely';
  return waitedMs >= outlook.usualMs ? 'late' : 'usual';
}
