/**
 * Judges an order before it leaves: its price, the person's limits, and a repeat that may be a slip. Pure data. An order leaves
 * at the price its button named or at a lower one, never at another.
 */
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
import { inWalletCurrency, purchaseOf, seemsUnspent, spentTodayMinor } from '../money/spending.ts';

export interface PriceQuestion {
  /** The price the person saw when they clicked, as the page or the tray says; null where none was shown. */
  readonly shown: Money | null;
  /** The price of now, as main itself read it from the service; null where the service names none. */
  readonly asked: Money | null;
  /** A price that names no currency is in this one; null while the wallet has not been read. */
  readonly walletCurrency: string | null;
}

export type PriceVerdict =
  | {
      readonly kind: 'agreed';
      /** The price the service asks. It is never above the price shown, and of the same currency. */
      readonly price: Money | null;
      /** The higher of the price shown and the price asked: it is what must stay within the person's limits. */
      readonly highest: Money | null;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Compares the price that was agreed to with what the service asks now. The price shown comes from outside main, so it
 * can only forbid an order and never make one cheaper: what is paid and counted is at least what the service asks.
 */
export function judgePrice(question: PriceQuestion): PriceVerdict {
  const shown = known(inWalletCurrency(question.shown, question.walletCurrency));
  const asked = known(inWalletCurrency(question.asked, question.walletCurrency));
  if (question.shown === null) return { kind: 'agreed', price: asked, highest: asked };
  if (shown === null || asked === null || shown.currency !== asked.currency) {
    return { kind: 'refused', problem: { kind: 'price-unknown' } };
  }
  return asked.amountMinor > shown.amountMinor
    ? { kind: 'refused', problem: { kind: 'price-rose', expected: shown, now: asked } }
    : { kind: 'agreed', price: asked, highest: shown };
}

/** Nobody pays a price below zero to a customer: it is a fault or a lie, and so not known. */
const known = (price: Money | null): Money | null => (price === null || price.amountMinor < 0 ? null : price);

// The person's own limits, and the question about an order that may be a slip.

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
 * price asked (`judgePrice`). Limits are amounts of the price's own currency; a price that is not known cannot be held against a limit,
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
