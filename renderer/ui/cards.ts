/** Chooses the rentals that are cards on Numbers, and the content of a card. */
import { latestCodeSms, type Rental, type Sms } from '../../preload/model/index.ts';

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

/** The SMS of a card in the order in which they matter: the latest code first, however much came after it. */
export function byImportance(sms: readonly Sms[]): Sms[] {
  const first = latestCodeSms(sms);
  const others = newestFirst(sms).filter((message) => message !== first);
  return first === null ? others : [first, ...others];
}

export interface TimeLeft {
  readonly leftMs: number;
  /** The part of the reservation's life that is left, 0..1. */
  readonly share: number;
  /** So little that each second counts. */
  readonly isShort: boolean;
}

const shortMs = 2 * 60_000;

/** Null when its end is unknown. */
export function timeLeft(
  { createdAtMs, expiresAtMs }: Pick<Rental, 'createdAtMs' | 'expiresAtMs'>,
  nowMs: number,
): TimeLeft | null {
  if (expiresAtMs === null) return null;
  const leftMs = Math.max(0, expiresAtMs - nowMs);
  const wholeMs = expiresAtMs - createdAtMs;
  const share = wholeMs <= 0 ? 0 : Math.min(1, leftMs / wholeMs);
  return { leftMs, share, isShort: leftMs < shortMs };
}
