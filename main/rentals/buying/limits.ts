/** The person's own limits, and the question about an order that may be a slip: pure data. */
import {
  addMinor,
  dayMs,
  isSameServiceAndCountry,
  type Money,
  type Order,
  type OrderLimit,
  type Problem,
  type Settings,
  servicePriceLimit,
} from '../../../preload/model/index.ts';
import type { Entry, PurchaseRecord } from '../ledger/entry.ts';
import { purchaseOf, seemsUnspent, spentTodayMinor } from '../money/spending.ts';

/** A number that names no end counts no longer than a day after the last thing that happened to it. */
const maxUnknownLifeMs = dayMs;

/** The same service and country ordered again within this time may be a slip. */
const repeatWindowMs = 120_000;

/** The time that limits go by. Clocks are set and may be wrong, and no limit must end by that. */
export interface LimitTime {
  /** The day of this instant is today. */
  readonly todayAtMs: number;
  /** The earliest time that it may be: a number is over only where it has ended by then. */
  readonly earliestMs: number;
}

/** All that was ordered from one server. */
export interface Ordered {
  readonly entries: readonly Entry[];
  /** Numbers that the person removed from the list: they were bought all the same. */
  readonly removed: readonly PurchaseRecord[];
}

/**
 * The first limit that an order at `service` would break, or null. `price` is the higher of the price shown and the
 * price asked (price.ts). Limits are amounts of the price's own currency; a price that is not known cannot be held against a limit,
 * so such an order is refused where there is one.
 */
export function checkLimits(
  { service, price }: Pick<Order, 'service'> & { readonly price: Money | null },
  { entries, removed }: Ordered,
  limits: Settings['limits'],
  { todayAtMs, earliestMs }: LimitTime,
): Problem | null {
  const open = entries.filter((entry) => !seemsUnspent(entry.rental) && mayBeOpen(entry, earliestMs));
  if (open.length >= limits.maxOpenReservations) {
    return refusal({ limit: 'open-reservations', most: limits.maxOpenReservations });
  }
  const { maxPriceMinor, dailySpendingMinor } = limits;
  const servicePriceMinor = servicePriceLimit(limits, service.id);
  if (maxPriceMinor === null && servicePriceMinor === null && dailySpendingMinor === null) return null;
  if (price === null) return { kind: 'price-unknown' };
  const { amountMinor, currency } = price;
  const money = (minor: number): Money => ({ amountMinor: minor, currency });
  if (servicePriceMinor !== null && amountMinor > servicePriceMinor) {
    return refusal({ limit: 'service-price', service, most: money(servicePriceMinor), price });
  }
  if (maxPriceMinor !== null && amountMinor > maxPriceMinor) {
    return refusal({ limit: 'price', most: money(maxPriceMinor), price });
  }
  const kept = entries.flatMap((entry) => purchaseOf(entry) ?? []);
  const known = new Set(entries.map(({ rental }) => rental.id));
  const purchases = [...kept, ...removed.filter(({ id }) => !known.has(id))];
  const spentMinor = spentTodayMinor(purchases, currency, todayAtMs);
  if (dailySpendingMinor !== null && addMinor(spentMinor, amountMinor) > dailySpendingMinor) {
    const most = money(dailySpendingMinor);
    return refusal({ limit: 'daily-spending', most, spent: money(spentMinor), price });
  }
  return null;
}

const refusal = (limit: OrderLimit): Problem => ({ kind: 'order-limit', ...limit });

/** False only for a number that is over: an order without a known outcome may have bought one, a stopped one is still ours. */
function mayBeOpen({ rental: { state, expiresAtMs, createdAtMs, timeline } }: Entry, nowMs: number): boolean {
  if (state.kind === 'ended') return false;
  if (expiresAtMs !== null) return expiresAtMs > nowMs;
  return nowMs - (timeline.at(-1)?.atMs ?? createdAtMs) < maxUnknownLifeMs;
}

/** The time when the same service and country were ordered shortly before, whatever the outcome; else null. */
export function orderedBefore(order: Order, entries: readonly Entry[], nowMs: number): number | null {
  const [orderedAtMs = null] = entries
    .filter(({ rental }) => isSameServiceAndCountry(rental.order, order))
    .map(({ rental }) => rental.createdAtMs)
    // A clock set back a little leaves fresh orders in the future; one set back far must not make us ask for ever.
    .filter((atMs) => Math.abs(nowMs - atMs) < repeatWindowMs)
    .sort((a, b) => b - a);
  return orderedAtMs;
}
