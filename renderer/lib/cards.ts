/** Which rentals stand as cards on Numbers, and what a card says of a rental in its present state. */
import type { Rental, Sms } from '../../preload/model.ts';

/** All that has not ended, in the order of the snapshot (newest first). */
export const cardRentals = (rentals: readonly Rental[]): Rental[] =>
  rentals.filter((rental) => rental.state.kind !== 'ended');

/** `late`: the time is over, main looks once more. Null: nothing is watched. */
export type Watch = 'waiting' | 'waiting-more' | 'late' | null;

export function watchOf(rental: Rental, nowMs: number): Watch {
  if (rental.state.kind !== 'open') return null;
  if (rental.expiresAtMs !== null && rental.expiresAtMs <= nowMs) return 'late';
  return rental.sms.length === 0 ? 'waiting' : 'waiting-more';
}

/** Newest first, as a person looks for them; the snapshot has them oldest first. */
export const newestFirst = (sms: readonly Sms[]): Sms[] => [...sms].reverse();

/** The newest SMS that carries a code. */
export const latestCode = (sms: readonly Sms[]): Sms | null =>
  sms.findLast((message) => message.code !== null) ?? null;

/** The part of the reservation's life that is left, 0..1; null when its end is unknown. */
export function shareLeft(rental: Pick<Rental, 'createdAtMs' | 'expiresAtMs'>, nowMs: number): number | null {
  if (rental.expiresAtMs === null) return null;
  const wholeMs = rental.expiresAtMs - rental.createdAtMs;
  if (wholeMs <= 0) return 0;
  return Math.min(1, Math.max(0, (rental.expiresAtMs - nowMs) / wholeMs));
}
