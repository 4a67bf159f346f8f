/** The cost of numbers over a stretch of time, from the ledger: pure data. */
import {
  addMinor,
  boundMinor,
  dayMs,
  type Money,
  type Payment,
  startOfDay,
  wasWatchedToTheEnd,
} from '../../../preload/model/index.ts';
import { judgeUnresolved, minorDigits } from '../../../preload/words/index.ts';
import { answeredAtMs, type Entry, type KeptRental, type PurchaseRecord } from '../ledger/entry.ts';

// A price that names no currency is in the currency of the wallet it is paid from: pure.

/**
 * Returns the same amount, in the wallet's currency where it names none: the service's lists of operators name none.
 * Amounts without a currency count hundredths, so the minor units of yen or dinar are counted anew.
 */
export function inWalletCurrency<T extends Money | null>(price: T, walletCurrency: string | null): T | Money {
  if (price === null || price.currency !== null || walletCurrency === null) return price;
  const factor = 10 ** (minorDigits(walletCurrency) - minorDigits(null));
  return { amountMinor: boundMinor(Math.round(price.amountMinor * factor)), currency: walletCurrency };
}

// The cost of a rental and the place of that money, from what the ledger keeps: pure data.

/** The cost of a number: as the service answered, else as the balance showed, else as the service asked; null if unknown. */
export const amountOf = ({ price, charge, priceShown }: KeptRental): Money | null =>
  price ?? charge ?? priceShown;

export const refundSeenAtMs = ({ timeline }: KeptRental): number | null =>
  timeline.find(({ kind }) => kind === 'refund-seen')?.atMs ?? null;

/**
 * A number is paid for only if an SMS comes, and refunded at its end otherwise. One that nobody watched
 * at its end may have had an SMS, so nothing is said of it until a refund is seen.
 */
export function paymentOf(rental: KeptRental): Payment {
  const amount = amountOf(rental);
  if (rental.reservationId === null || amount === null) return { kind: 'unknown' };
  if (rental.sms.length > 0) return { kind: 'charged', amount };
  const refundedAtMs = refundSeenAtMs(rental);
  if (refundedAtMs !== null) return { kind: 'refunded', amount, atMs: refundedAtMs };
  if (rental.state.kind !== 'ended') return { kind: 'held', amount };
  if (!wasWatchedToTheEnd(rental)) return { kind: 'unknown' };
  return { kind: 'refund-awaited', amount, sinceMs: rental.expiresAtMs ?? rental.state.atMs };
}

/** The cost of a number in minor units of `currency`; null where it is not known or of another currency. */
export const amountMinorIn = (rental: KeptRental, currency: string | null): number | null =>
  minorIn(amountOf(rental), currency);

function minorIn(money: Money | null, currency: string | null): number | null {
  const amount = inWalletCurrency(money, currency);
  return amount?.currency === currency ? amount.amountMinor : null;
}

/**
 * The most that a number may have cost: the highest of the price shown, the price answered and what the balance lost. A
 * limit must hold though the service answers an order with a lower price than it asked. Zero where nothing is known.
 */
const highestMinorIn = ({ priceShown, price, charge }: PurchaseRecord, currency: string | null): number =>
  Math.max(0, ...[priceShown, price, charge].map((money) => minorIn(money, currency) ?? 0));

/** The purchase that counts for the limit of a day; null where the number was seen to be refunded, or seems not to have been bought. */
export function purchaseOf({ rental, server, countedAtMs }: Entry): PurchaseRecord | null {
  const isRefunded = rental.sms.length === 0 && refundSeenAtMs(rental) !== null;
  if (isRefunded || seemsUnspent(rental)) return null;
  const { id, order, createdAtMs, priceShown, price, charge } = rental;
  return {
    id,
    server,
    service: order.service.id,
    createdAtMs,
    ...(countedAtMs === undefined ? {} : { countedAtMs }),
    priceShown,
    price,
    charge,
  };
}

/** An order without a known outcome whose balance did not fall: nothing was bought, as far as anybody can tell. */
export function seemsUnspent({ state, priceShown }: KeptRental): boolean {
  if (state.kind !== 'unresolved') return false;
  const { balanceBefore, balanceAfter, spentElsewhereMinor } = state;
  return judgeUnresolved(balanceBefore, balanceAfter, priceShown, spentElsewhereMinor) === 'seems-unspent';
}

/**
 * True when a purchase counts for the day of `nowMs`, which begins at midnight of this computer's zone. One of a time that
 * nobody knows does, and so does one of a time to come: its clock was ahead.
 */
export const isOfToday = (
  { createdAtMs, countedAtMs = createdAtMs }: Pick<PurchaseRecord, 'createdAtMs' | 'countedAtMs'>,
  nowMs: number,
): boolean => countedAtMs === null || countedAtMs >= startOfDay(nowMs);

/** A clock that differs by more from the known time did not date what was ordered. */
const furthestBackMs = 7 * dayMs;

/** The same, of today if it is of a day that nobody knew, or of one that cannot have been. */
export function withDay<T extends Pick<PurchaseRecord, 'countedAtMs'>>(
  purchase: T,
  createdAtMs: number,
  nowMs: number,
): T {
  const { countedAtMs = createdAtMs } = purchase;
  const isKnown = countedAtMs !== null && countedAtMs <= nowMs + dayMs;
  if (isKnown) return purchase;
  const wasRight = createdAtMs <= nowMs && createdAtMs > nowMs - furthestBackMs;
  return { ...purchase, countedAtMs: wasRight ? createdAtMs : nowMs };
}

/**
 * The sum of what was ordered today that is paid, held or perhaps paid (the order is under way or unresolved), in minor
 * units of `currency`. No amount counts that is unknown or of another currency.
 */
export const spentTodayMinor = (
  purchases: readonly PurchaseRecord[],
  currency: string | null,
  nowMs: number,
): number =>
  purchases
    .filter((purchase) => isOfToday(purchase, nowMs))
    .reduce((sum, purchase) => addMinor(sum, highestMinorIn(purchase, currency)), 0);

/**
 * By how much the balance of `sinceMs` fell for numbers, in minor units: what was ordered after it, less the refunds seen
 * after it. Null where one of them is not known.
 */
export function spentSinceMinor(
  rentals: readonly KeptRental[],
  currency: string | null,
  sinceMs: number,
): number | null {
  let sum = 0;
  for (const rental of rentals) {
    const isLater = (answeredAtMs(rental) ?? Number.POSITIVE_INFINITY) > sinceMs;
    const isRefundedLater = (refundSeenAtMs(rental) ?? Number.NEGATIVE_INFINITY) > sinceMs;
    if (isLater === isRefundedLater) continue; // Neither moved the balance since, or both, which is nothing.
    const amountMinor = rental.reservationId === null ? null : amountMinorIn(rental, currency);
    if (amountMinor === null) return null;
    sum = addMinor(sum, isLater ? amountMinor : -amountMinor);
  }
  return sum;
}
