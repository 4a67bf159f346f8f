/** Keeps one account under its requests per second. A person's click passes every waiting poll, and finds room. */
import type { Clock, Timers } from '../core/index.ts';
import { createHold, createPollShare, type PollShare, roomAtMs, stillCounting } from './poll-share.ts';

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
