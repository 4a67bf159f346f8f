/** What numbers cost over a stretch of time, from the ledger: pure data. */
import { inWalletCurrency } from '../buying/currency.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { answeredAtMs } from '../ledger/entry.ts';
import { amountOf, refundSeenAtMs } from './payment.ts';

/** In minor units of `currency`; null where the amount is not known or of another currency. */
export function amountMinorIn(rental: KeptRental, currency: string | null): number | null {
  const amount = inWalletCurrency(amountOf(rental), currency);
  return amount?.currency === currency ? amount.amountMinor : null;
}

/**
 * What was ordered since the last midnight of this computer and is paid, held or perhaps paid (its order is under way or
 * unresolved), in minor units of `currency`. What was seen to be refunded costs nothing. It counts what the ledger
 * knows: no amount that is unknown or of another currency, and nothing that the person deleted or dismissed.
 */
export function spentTodayMinor(
  rentals: readonly KeptRental[],
  currency: string | null,
  nowMs: number,
): number {
  const midnightMs = new Date(nowMs).setHours(0, 0, 0, 0);
  return rentals
    .filter((rental) => rental.createdAtMs >= midnightMs && !isRefunded(rental))
    .reduce((sum, rental) => sum + (amountMinorIn(rental, currency) ?? 0), 0);
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
