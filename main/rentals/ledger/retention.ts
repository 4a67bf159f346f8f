/** Ended numbers are kept as long as the person wants. */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import type { KeptRental } from './entry.ts';
import type { Ledger } from './ledger.ts';

const dayMs = 24 * 3_600_000;
const tidyEveryMs = 3_600_000;

export const hasEndedBefore = ({ state }: KeptRental, sinceMs: number): boolean =>
  state.kind === 'ended' && state.atMs < sinceMs;

/**
 * Those that ended more than so many days ago; null keeps all. What is open, stopped or unresolved stays however old it
 * is: money may hang on it. A refund is looked for during one day, and no shorter time can be set.
 */
export function expiredRentals(
  rentals: readonly KeptRental[],
  retentionDays: number | null,
  nowMs: number,
): readonly RentalId[] {
  if (retentionDays === null) return [];
  const keptSinceMs = nowMs - retentionDays * dayMs;
  return rentals.filter((rental) => hasEndedBefore(rental, keptSinceMs)).map(({ id }) => id);
}

export interface Retention {
  /** Deletes now what is too old, and from then on every hour. Call it again when the setting has changed. */
  update(): void;
  stop(): void;
}

export function createRetention(ports: {
  readonly ledger: Pick<Ledger, 'all' | 'removeAll'>;
  readonly retentionDays: () => number | null;
  readonly clock: Clock;
  readonly timers: Timers;
}): Retention {
  const { ledger, retentionDays, clock, timers } = ports;
  let cancel: Cancel = () => {};

  function update(): void {
    cancel();
    cancel = timers.after(tidyEveryMs, update);
    const rentals = ledger.all().map(({ rental }) => rental);
    const expired = expiredRentals(rentals, retentionDays(), clock.now());
    if (expired.length > 0) ledger.removeAll(expired);
  }

  return { update, stop: () => cancel() };
}
