/** The cost of numbers over a stretch of time, from the ledger: pure data. */
import { type Money, startOfDay } from '../../../preload/model/index.ts';
import { inWalletCurrency } from '../buying/currency.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { answeredAtMs } from '../ledger/entry.ts';
import { amountOf, refundSeenAtMs } from './payment.ts';

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
const highestMinorIn = ({ priceShown, price, charge }: KeptRental, currency: string | null): number =>
  Math.max(0, ...[priceShown, price, charge].map((money) => minorIn(money, currency) ?? 0));

/**
 * The sum of the numbers ordered since the last midnight of this computer that are paid, held or perhaps paid (the order
 * is under way or unresolved), in minor units of `currency`. A number that was seen to be refunded costs nothing. Only
 * what the ledger knows counts: no amount that is unknown or of another currency, and nothing that the person deleted or
 * dismissed.
 */
export function spentTodayMinor(
  rentals: readonly KeptRental[],
  currency: string | null,
  nowMs: number,
): number {
  const midnightMs = startOfDay(nowMs);
  return rentals
    .filter((rental) => rental.createdAtMs >= midnightMs && !isRefunded(rental))
    .reduce((sum, rental) => sum + highestMinorIn(rental, currency), 0);
}

const isRefunded = (rental: KeptRental): boolean =>
  rental.sms.length === 0 && refundSeenAtMs(rental) !== null;

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
    sum += isLater ? amountMinor : -amountMinor;
  }
  return sum;
}
