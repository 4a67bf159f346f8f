/**
 * Ended numbers are kept as long as the person wants. What is open, stopped or unresolved stays however old it is: money
 * may hang on it. A refund is looked for during one day, and no shorter time can be set.
 */
import { dayMs, endedMoreThanDaysAgo, hourMs } from '../../../preload/model/index.ts';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import type { Ledger } from './ledger.ts';

const tidyEveryMs = hourMs;

export interface Retention {
  /** Deletes now what is too old, and from then on every hour. Call it again when the setting has changed. */
  update(): void;
  stop(): void;
}

export function createRetention(ports: {
  readonly ledger: Pick<Ledger, 'all' | 'past' | 'removeAll'>;
  readonly retentionDays: () => number | null;
  /** Nothing is deleted on the word of a clock that nothing bears out. */
  readonly isClockTrusted: () => boolean;
  readonly clock: Clock;
  readonly timers: Timers;
}): Retention {
  const { ledger, retentionDays, isClockTrusted, clock, timers } = ports;
  let cancel: Cancel = () => {};

  function update(): void {
    cancel();
    cancel = timers.after(tidyEveryMs, update);
    if (!isClockTrusted()) return;
    const rentals = ledger.all().map(({ rental }) => rental);
    const days = retentionDays();
    if (days === null) return;
    const beforeMs = clock.now() - days * dayMs;
    const expired = [
      ...endedMoreThanDaysAgo(rentals, days, clock.now()),
      ...ledger.past.all().filter(({ endedAtMs }) => endedAtMs < beforeMs),
    ];
    if (expired.length > 0) ledger.removeAll([...new Set(expired.map(({ id }) => id))]);
  }

  return { update, stop: () => cancel() };
}
