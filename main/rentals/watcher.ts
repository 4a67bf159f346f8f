/** One scheduler for all open rentals: reads each when it is due, keeps what arrived, and announces it once. */
import type { ApiProblem, RentalId, ReservationId, Sms } from '../../preload/model.ts';
import type { Session } from '../account/account.ts';
import type { Cancel, Chance, Clock, Timers } from '../ports.ts';
import type { ReceivedSms } from '../rentium/contract.ts';
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
  readonly session: () => Pick<Session, 'server' | 'client'> | null;
  /** Called for each SMS at most once over all restarts, after it was saved. */
  readonly announce: (rental: KeptRental, sms: Sms) => void;
  readonly onAnnounceFailed: (error: unknown) => void;
  /** Every read reports here: null after a good one. */
  readonly onRead: (id: RentalId, problem: ApiProblem | null) => void;
  readonly onEnded: (rental: KeptRental) => void;
}

export interface Watcher {
  /** Looks at the ledger again: call it when rentals or the session changed. */
  update(): void;
  /** Reads one reservation now, if it is ours (a webhook's hint). */
  readSoon(id: ReservationId): void;
  /** Forgets waits and failures and reads everything in a staggered round: after sleep. */
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

  function end(rental: KeptRental, nowMs: number): void {
    const ended: KeptRental = { ...rental, state: { kind: 'ended', atMs: nowMs } };
    ledger.change(rental.id, () => ended);
    ports.onEnded(ended);
  }

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
      if (isOver(rental, nowMs)) end(rental, nowMs);
    }
    schedule();
  }

  async function read(id: RentalId, watch: Watch): Promise<void> {
    const before = ledger.find(id)?.rental;
    const reservationId = before?.reservationId ?? null;
    const session = ports.session();
    if (before === undefined || reservationId === null || session === null) return;
    watch.isReading = true;
    const { signal } = abort;
    const { client } = session;
    const result = await client.listSms(reservationId, { priority: 'poll', signal });
    // Time is up by what we know; the service is asked once more, since clocks are set and rentals are extended.
    const fresh = isOver(before, clock.now())
      ? await client.readReservation(reservationId, { priority: 'poll', signal })
      : null;
    // A stopped watch, or one that woke up in between, has gone on without this answer.
    if (signal.aborted || watches.get(id) !== watch) return;
    watch.isReading = false;
    const current = ledger.find(id)?.rental;
    // What a former session answers, a closed client's failure above all, says nothing about this one.
    if (current === undefined || ports.session()?.client !== client) return update();
    const nowMs = clock.now();
    if (result.ok || result.problem.kind === 'not-found') {
      watch.failures = result.ok ? 0 : watch.failures + 1;
      const expiresAtMs = fresh?.ok ? (fresh.value.expiresAtMs ?? current.expiresAtMs) : current.expiresAtMs;
      const next = keep({ ...current, expiresAtMs }, result.ok ? result.value : [], nowMs);
      watch.dueAtMs = watch.isHinted
        ? nowMs
        : nowMs + nextReadDelayMs(next, watch.failures, nowMs, chance.random());
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
  function keep(rental: KeptRental, received: readonly ReceivedSms[], nowMs: number): KeptRental {
    const incoming = addIncoming(rental, received, nowMs);
    const isEnding = isOver(rental, nowMs);
    const next: KeptRental = isEnding
      ? { ...incoming.rental, state: { kind: 'ended', atMs: nowMs } }
      : incoming.rental;
    const before = ledger.find(rental.id)?.rental;
    if (next.sms === before?.sms && next.expiresAtMs === before.expiresAtMs && !isEnding) return before;
    ledger.change(rental.id, () => next);
    for (const sms of incoming.arrived) announce(next, sms);
    if (isEnding) ports.onEnded(next);
    return next;
  }

  /** One SMS that cannot be announced must not silence the next. */
  function announce(rental: KeptRental, sms: Sms): void {
    try {
      ports.announce(rental, sms);
    } catch (error) {
      ports.onAnnounceFailed(error);
    }
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
