/** The cost of a rental and the place of that money, from what the ledger keeps: pure data. */
import { type Money, type Payment, wasWatchedToTheEnd } from '../../../preload/model/index.ts';
import type { KeptRental } from '../ledger/entry.ts';

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
