/** Keeps one account under its requests per second, and lets a person's click pass every waiting poll. */
import type { Clock, Timers } from '../ports.ts';

export type Priority = 'user' | 'poll';

export interface Limiter {
  /** Resolves when the request may leave; rejects with the signal's reason when it is aborted while waiting. */
  admit(priority: Priority, signal: AbortSignal): Promise<void>;
  /** No request leaves before this instant: the service said so (429 with Retry-After). */
  holdUntil(atMs: number): void;
  heldUntilMs(): number;
}

interface Waiting {
  readonly admit: () => void;
}

const windowMs = 1_000;

/** At most `perSecond` admissions in any window of one second. */
export function createLimiter(perSecond: number, ports: { clock: Clock; timers: Timers }): Limiter {
  const queues: Record<Priority, Set<Waiting>> = { user: new Set(), poll: new Set() };
  let admittedAtMs: number[] = [];
  let heldUntilMs = 0;
  let cancelTimer: (() => void) | null = null;

  function next(): Waiting | undefined {
    for (const queue of [queues.user, queues.poll]) {
      for (const waiting of queue) {
        queue.delete(waiting);
        return waiting;
      }
    }
    return undefined;
  }

  function freeAtMs(nowMs: number): number {
    // A clock set back must not leave old admissions in the future, where they would block.
    admittedAtMs = admittedAtMs.filter((atMs) => atMs <= nowMs && nowMs - atMs < windowMs);
    const [oldestMs] = admittedAtMs;
    const windowFreeAtMs =
      admittedAtMs.length < perSecond || oldestMs === undefined ? nowMs : oldestMs + windowMs;
    return Math.max(windowFreeAtMs, heldUntilMs);
  }

  function pump(): void {
    cancelTimer?.();
    cancelTimer = null;
    while (queues.user.size + queues.poll.size > 0) {
      const nowMs = ports.clock.now();
      const atMs = freeAtMs(nowMs);
      if (atMs > nowMs) {
        cancelTimer = ports.timers.after(atMs - nowMs, pump);
        return;
      }
      admittedAtMs.push(nowMs);
      next()?.admit();
    }
  }

  return {
    admit(priority, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const abort = () => {
          queues[priority].delete(waiting);
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
        pump();
      });
    },
    holdUntil(atMs) {
      heldUntilMs = Math.max(heldUntilMs, atMs);
    },
    heldUntilMs: () => heldUntilMs,
  };
}
