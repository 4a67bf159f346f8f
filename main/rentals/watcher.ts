/** One scheduler for all open rentals: reads each when it is due, keeps what arrived, and announces it once. */
import type { ApiProblem, RentalId, ReservationId, Sms } from '../../preload/model.ts';
import type { Cancel, Chance, Clock, Timers } from '../ports.ts';
import type { RentiumClient } from '../rentium/client.ts';
import type { Entry, KeptRental } from './entry.ts';
import { addIncoming } from './incoming.ts';
import type { Ledger } from './ledger.ts';
import { isOver, lastReadAtMs, nextReadDelayMs } from './schedule.ts';

export interface WatcherPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  /** The service that is worked with now; null while there is none. Only its own rentals are read. */
  readonly session: () => { readonly server: string; readonly client: RentiumClient } | null;
  /** Called for each SMS exactly once over all restarts, after it is on disk. */
  readonly announce: (rental: KeptRental, sms: Sms) => void;
  /** Every read reports here: null after a good one. */
  readonly onRead: (id: RentalId, problem: ApiProblem | null) => void;
  readonly onEnded: (rental: KeptRental) => void;
}

export interface Watcher {
  /** Looks at the ledger again: call it when rentals or the session changed. */
  update(): void;
  /** Reads one reservation now, if it is ours (a webhook's hint). */
  readSoon(id: ReservationId): void;
  /** Forgets waits and failures and reads everything in a staggered round: after sleep, or when the network is back. */
  wake(): void;
  stop(): void;
}

interface Watch {
  dueAtMs: number;
  failures: number;
  isReading: boolean;
  /** A hint came while a read was under way, which may have left too early to see it. */
  isHinted: boolean;
}

const staggerMs = 150;

export function createWatcher(ports: WatcherPorts): Watcher {
  const { ledger, clock, timers, chance } = ports;
  const watches = new Map<RentalId, Watch>();
  let cancelTimer: Cancel | null = null;
  let abort = new AbortController();
  let isStopped = false;

  const openEntries = (): readonly Entry[] => {
    const server = ports.session()?.server;
    return ledger
      .all()
      .filter(
        ({ rental, server: of }) =>
          rental.state.kind === 'open' && rental.reservationId !== null && of === server,
      );
  };

  /** Not read, but they end like the others. */
  const stoppedRentals = (): readonly KeptRental[] =>
    ledger.all().flatMap(({ rental }) => (rental.state.kind === 'stopped' ? [rental] : []));

  function update(): void {
    if (isStopped) return;
    const open = new Set(openEntries().map((entry) => entry.rental.id));
    for (const id of watches.keys()) if (!open.has(id)) watches.delete(id);
    for (const id of open) {
      if (!watches.has(id)) {
        watches.set(id, { dueAtMs: clock.now(), failures: 0, isReading: false, isHinted: false });
      }
    }
    schedule();
  }

  /** One timer, for the watch that is due first. */
  function schedule(): void {
    cancelTimer?.();
    cancelTimer = null;
    const due = [
      ...[...watches.values()].filter((watch) => !watch.isReading).map((watch) => watch.dueAtMs),
      ...stoppedRentals().map(lastReadAtMs),
    ];
    if (due.length === 0) return;
    cancelTimer = timers.after(Math.max(0, Math.min(...due) - clock.now()), readDue);
  }

  function readDue(): void {
    const nowMs = clock.now();
    for (const [id, watch] of watches) {
      if (!watch.isReading && watch.dueAtMs <= nowMs) void read(id, watch);
    }
    for (const rental of stoppedRentals()) {
      if (isOver(rental, nowMs))
        ledger.change(rental.id, (over) => ({ ...over, state: { kind: 'ended', atMs: nowMs } }));
    }
    schedule();
  }

  /** Never rejects: the client answers problems as values, and everything after it is synchronous. */
  async function read(id: RentalId, watch: Watch): Promise<void> {
    const entry = ledger.find(id);
    const session = ports.session();
    if (entry?.rental.reservationId == null || session === null) return;
    watch.isReading = true;
    const { signal } = abort;
    const result = await session.client.listSms(entry.rental.reservationId, { priority: 'poll', signal });
    // What a former session answered is of no matter any more, nor what a stopped watch did.
    if (signal.aborted || watches.get(id) !== watch) return;
    watch.isReading = false;
    const current = ledger.find(id)?.rental;
    if (current === undefined) return;
    const nowMs = clock.now();
    if (result.ok) {
      watch.failures = 0;
      const next = keep(current, addIncoming(current, result.value, nowMs), nowMs);
      watch.dueAtMs = watch.isHinted ? nowMs : nowMs + nextReadDelayMs(next, 0, nowMs, chance.random());
      watch.isHinted = false;
    } else {
      watch.failures += 1;
      watch.dueAtMs = nowMs + retryDelayMs(result.problem, current, watch.failures, nowMs);
    }
    ports.onRead(id, result.ok ? null : result.problem);
    update();
  }

  function retryDelayMs(problem: ApiProblem, rental: KeptRental, failures: number, nowMs: number): number {
    const delayMs = nextReadDelayMs(rental, failures, nowMs, chance.random());
    return problem.kind === 'rate-limited' ? Math.max(delayMs, problem.retryAtMs - nowMs) : delayMs;
  }

  /** On disk first, then told: a crash between the two shows the SMS in the list and tells nobody twice. */
  function keep(before: KeptRental, incoming: ReturnType<typeof addIncoming>, nowMs: number): KeptRental {
    const isEnding = isOver(before, nowMs);
    const next: KeptRental = isEnding
      ? { ...incoming.rental, state: { kind: 'ended', atMs: nowMs } }
      : incoming.rental;
    if (next === before) return before;
    ledger.change(before.id, () => next);
    for (const sms of incoming.arrived) ports.announce(next, sms);
    if (isEnding) ports.onEnded(next);
    return next;
  }

  return {
    update,
    readSoon(reservationId) {
      const entry = openEntries().find(({ rental }) => rental.reservationId === reservationId);
      const watch = entry && watches.get(entry.rental.id);
      if (watch === undefined) return;
      watch.isHinted = watch.isReading;
      watch.dueAtMs = clock.now();
      schedule();
    },
    wake() {
      // Requests that were under way when the machine slept may hang on dead connections.
      abort.abort();
      abort = new AbortController();
      let dueAtMs = clock.now();
      for (const watch of watches.values()) {
        Object.assign(watch, { dueAtMs, failures: 0, isReading: false });
        dueAtMs += staggerMs;
      }
      schedule();
    },
    stop() {
      isStopped = true;
      abort.abort();
      cancelTimer?.();
      watches.clear();
    },
  };
}
