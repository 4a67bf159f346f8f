import type { Random } from '../random.ts';

/** One request of a delivery. `failure` is `time-out`, or the code of the system's error, such as ECONNREFUSED. */
export type Attempt = { readonly atMs: number; readonly durationMs: number } & (
  | { readonly status: number }
  | { readonly failure: string }
);

/** An event on its way to the target. Twice in the list, with the same event id, when it is delivered twice. */
export interface Delivery {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly state: 'pending' | 'delivered' | 'given-up';
}

/** A delivery while it is under way. */
export interface Parcel {
  readonly eventId: string;
  readonly reservationId: string;
  readonly isDuplicate: boolean;
  readonly body: string;
  readonly attempts: Attempt[];
  state: Delivery['state'];
}

/** A copy of the delivery as it is now. */
export const deliveryOf = ({ eventId, reservationId, isDuplicate, attempts, state }: Parcel): Delivery => ({
  eventId,
  reservationId,
  isDuplicate,
  attempts: [...attempts],
  state,
});

export const maxAttempts = 8;
const baseDelayMs = 1_000;
const maxDelayMs = 300_000;
const goneStatus = 410;

/**
 * Draws the wait after the given attempt (the first is 1), in ms: uniform between nothing and a ceiling that doubles
 * with each attempt from one second up to five minutes ("full jitter"), so that receivers are not hit in waves.
 */
export const retryDelayMs = (attempt: number, random: Random): number =>
  random.between(0, Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));

/** Judges the last of `attempts`: only 2xx delivers, and 410 Gone asks never to be called again. */
export function nextStep(attempts: readonly Attempt[]): 'delivered' | 'retry' | 'give-up' {
  const last = attempts.at(-1);
  const status = last !== undefined && 'status' in last ? last.status : null;
  if (status !== null && status >= 200 && status < 300) return 'delivered';
  return status === goneStatus || attempts.length >= maxAttempts ? 'give-up' : 'retry';
}
