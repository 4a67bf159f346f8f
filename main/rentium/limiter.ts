/** Keeps one account under its requests per second. A person's click passes every waiting poll, and finds room. */
import type { Clock, Timers } from '../core/index.ts';

// The share of the polls in an account's requests, kept in one place: how many may leave in a second, and when the next
// one may. It grows additively and is halved by a refusal, as congestion is avoided (RFC 5681, 3.1).

/**
 * The instant from which one more may leave where at most `perSecond` may in any second: pure data. Below one, or
 * between whole numbers, the window is longer than a second, so that the rate is exact. `leftAtMs` ascends.
 */
export function roomAtMs(leftAtMs: readonly number[], perSecond: number, nowMs: number): number {
  const count = Math.max(1, Math.ceil(perSecond));
  const oldestMs = leftAtMs.at(-count);
  return oldestMs === undefined ? nowMs : Math.max(nowMs, oldestMs + (1_000 * count) / perSecond);
}

/** Longer than any window that is asked about. */
const rememberedMs = 10_000;

/** The departures that still count at `nowMs`. A clock set back must not leave any in the future, where they would block. */
export const stillCounting = (leftAtMs: readonly number[], nowMs: number): number[] =>
  leftAtMs.filter((atMs) => atMs <= nowMs && nowMs - atMs < rememberedMs);

/** An instant before which nothing leaves; zero while there is none. */
export interface Hold {
  set(untilMs: number): void;
  untilMs(): number;
  end(): void;
}

/** A clock that is set back ends it: nobody knows how much of it is left. */
export function createHold(clock: Clock): Hold {
  const none = { sinceMs: 0, untilMs: 0 };
  let hold = none;
  return {
    set(untilMs) {
      hold = { sinceMs: clock.now(), untilMs };
    },
    untilMs: () => (clock.now() < hold.sinceMs ? 0 : hold.untilMs),
    end() {
      hold = none;
    },
  };
}

export interface PollShare {
  /** The time from which one more poll may leave. While one waits for it already, ask again then. */
  nextAtMs(): number;
  /** As of now. */
  perSecond(): number;
  /** A poll asks to leave, leaves, or gives up. */
  noteAsked(): void;
  noteLeft(): void;
  noteGivenUp(): void;
  /** The time at which the poll that waits longest may leave. */
  roomAtMs(): number;
  /** The account has no room for anything before `atMs`. */
  noteFull(atMs: number): void;
  /** The service answered 429; nothing leaves before `retryAtMs`. */
  noteRefused(retryAtMs: number): void;
}

const growthPerMs = 0.5 / 10_000;
const minPerSecond = 0.5;
/** Requests that were under way together are refused together: that is one refusal. */
const sameRefusalMs = 1_000;
/** Of the even distance: close enough to be in time, and no burst. */
const minDistanceShare = 0.25;

/** `mostPerSecond` is where it starts and what it grows back to; it may change at any time. */
export function createPollShare(ports: { clock: Clock; mostPerSecond: () => number }): PollShare {
  const { clock, mostPerSecond } = ports;
  let base = Number.POSITIVE_INFINITY;
  let growsFromMs = 0;
  let refusedAtMs = Number.NEGATIVE_INFINITY;
  let leftAtMs: readonly number[] = [];
  let waiting = 0;
  const full = createHold(clock);

  const perSecond = (): number =>
    Math.min(base + growthPerMs * Math.max(0, clock.now() - growsFromMs), mostPerSecond());

  function roomFrom(nowMs: number): number {
    leftAtMs = stillCounting(leftAtMs, nowMs);
    const [rate, lastMs] = [perSecond(), leftAtMs.at(-1)];
    const distanceMs = (minDistanceShare * 1_000) / rate;
    return Math.max(roomAtMs(leftAtMs, rate, nowMs), lastMs === undefined ? nowMs : lastMs + distanceMs);
  }

  return {
    nextAtMs() {
      const nowMs = clock.now();
      if (waiting > 0) return nowMs + 1_000 / perSecond();
      return Math.max(roomFrom(nowMs), full.untilMs());
    },
    perSecond,
    noteAsked() {
      waiting += 1;
    },
    noteLeft() {
      waiting -= 1;
      leftAtMs = [...leftAtMs, clock.now()];
    },
    noteGivenUp() {
      waiting -= 1;
    },
    roomAtMs: () => roomFrom(clock.now()),
    noteFull: full.set,
    noteRefused(retryAtMs) {
      const nowMs = clock.now();
      if (Math.abs(nowMs - refusedAtMs) >= sameRefusalMs) {
        base = Math.max(perSecond() / 2, Math.min(minPerSecond, mostPerSecond()));
        refusedAtMs = nowMs;
      }
      growsFromMs = Math.max(nowMs, retryAtMs);
    },
  };
}

export type Priority = 'user' | 'poll';

export interface Limiter {
  /** Resolves when the request may leave; rejects with the signal's reason when it is aborted while waiting. */
  admit(priority: Priority, signal: AbortSignal): Promise<void>;
  /** No request leaves before this instant: the service said so (429 with Retry-After). */
  holdUntil(atMs: number): void;
  heldUntilMs(): number;
}

export interface LimiterPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Without it, polls may take all but what is kept for clicks. */
  readonly polls?: PollShare;
}

interface Waiting {
  readonly admit: () => void;
}

/** Of the account's requests per second, these are never taken by polls. */
export const keptForClicks = 2;

/** At most `perSecond` admissions in any window of one second. */
export function createLimiter(perSecond: number, ports: LimiterPorts): Limiter {
  const polls =
    ports.polls ??
    createPollShare({ clock: ports.clock, mostPerSecond: () => Math.max(1, perSecond - keptForClicks) });
  const queues: Record<Priority, Set<Waiting>> = { user: new Set(), poll: new Set() };
  let leftAtMs: number[] = [];
  const hold = createHold(ports.clock);
  let cancelTimer: (() => void) | null = null;

  function freeAtMs(priority: Priority, nowMs: number): number {
    const roomMs = Math.max(roomAtMs(leftAtMs, perSecond, nowMs), hold.untilMs());
    return priority === 'user' ? roomMs : Math.max(roomMs, polls.roomAtMs());
  }

  function pump(): void {
    cancelTimer?.();
    cancelTimer = null;
    for (;;) {
      const priority = queues.user.size > 0 ? 'user' : 'poll';
      const [waiting] = queues[priority];
      if (waiting === undefined) return;
      const nowMs = ports.clock.now();
      leftAtMs = stillCounting(leftAtMs, nowMs);
      const atMs = freeAtMs(priority, nowMs);
      if (atMs > nowMs) {
        cancelTimer = ports.timers.after(atMs - nowMs, pump);
        return;
      }
      queues[priority].delete(waiting);
      leftAtMs.push(nowMs);
      if (priority === 'poll') polls.noteLeft();
      polls.noteFull(roomAtMs(leftAtMs, perSecond, nowMs));
      waiting.admit();
    }
  }

  return {
    admit(priority, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const abort = () => {
          queues[priority].delete(waiting);
          if (priority === 'poll') polls.noteGivenUp();
          reject(signal.reason);
        };
        const waiting: Waiting = {
          admit: () => {
            signal.removeEventListener('abort', abort);
            resolve();
          },
        };
        signal.addEventListener('abort', abort, { once: true });
        queues[priority].add(waiting);
        if (priority === 'poll') polls.noteAsked();
        pump();
      });
    },
    holdUntil(atMs) {
      hold.set(Math.max(hold.untilMs(), atMs));
      polls.noteRefused(atMs);
    },
    heldUntilMs: hold.untilMs,
  };
}
