/** Reads the past after the start and moves there what is over: between other work, for neither is waited for. */
import { dayMs, endedMoreThanDaysAgo, hourMs } from '../../../preload/model/index.ts';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerFile } from './ledger-file.ts';

/** Long enough for a click or an answer of the network to come between two files. */
const pauseMs = 20;
/** The window opens first, also where that takes a while. Who asks about the past before does not wait for this. */
const firstMs = 5_000;
/** An SMS is on its way to the person in the moment in which its number is over. */
const tidyDelayMs = 3_000;

export interface Housekeeping {
  /** Begins to read the past. */
  start(): void;
  /** Call it after each change of the ledger. */
  update(): void;
  stop(): void;
}

export function createHousekeeping(ports: {
  readonly file: Pick<LedgerFile, 'isTidyDue' | 'tidy'>;
  readonly ledger: Pick<Ledger, 'past' | 'readMore'>;
  readonly timers: Timers;
  /** Called after each part of the past that was read. */
  readonly onPart: () => void;
  /** Called when all of the past has been read. */
  readonly onRead: () => void;
}): Housekeeping {
  const { file, ledger, timers, onPart, onRead } = ports;
  let cancelReading: Cancel = () => {};
  let cancelTidying: Cancel | null = null;

  function read(): void {
    ledger.readMore();
    onPart();
    if (ledger.past.isWhole()) onRead();
    else cancelReading = timers.after(pauseMs, read);
  }

  function tidy(): void {
    cancelTidying = null;
    file.tidy();
  }

  return {
    start() {
      cancelReading = timers.after(firstMs, read);
    },
    update() {
      if (cancelTidying === null && file.isTidyDue()) cancelTidying = timers.after(tidyDelayMs, tidy);
    },
    stop() {
      cancelReading();
      cancelTidying?.();
    },
  };
}

// Ended numbers are kept as long as the person wants. What is open, stopped or unresolved stays however old it is: money
// may hang on it. A refund is looked for during one day, and no shorter time can be set.

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
