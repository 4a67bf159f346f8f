import type { Clock, Timers } from '../../main/core/ports.ts';

/** Lets everything that is ready to run do so: promises settle, immediate callbacks fire. Waits for no time. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface FakeTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Passes `ms`, running each timer at its own instant, in order, and letting its consequences settle. */
  advance(ms: number): Promise<void>;
  /** Moves the clock without running a timer, as sleep or a person at the clock does. */
  jump(ms: number): void;
  /** How many timers wait: none may be left when something was stopped. */
  pending(): number;
}

/** A day passes in a millisecond. */
export function createFakeTime(startMs = Date.UTC(2026, 4, 19, 12)): FakeTime {
  // As in a computer: timers run by the steady clock, which no one sets.
  let elapsedMs = 0;
  let jumpedMs = 0;
  const waiting = new Set<{ readonly atMs: number; readonly run: () => void }>();
  return {
    clock: { now: () => startMs + elapsedMs + jumpedMs, elapsedMs: () => elapsedMs },
    timers: {
      after(delayMs, run) {
        const timer = { atMs: elapsedMs + Math.max(0, delayMs), run };
        waiting.add(timer);
        return () => waiting.delete(timer);
      },
    },
    async advance(ms) {
      const endMs = elapsedMs + ms;
      await settle();
      for (;;) {
        const [next] = [...waiting].filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs);
        if (next === undefined) break;
        waiting.delete(next);
        elapsedMs = Math.max(elapsedMs, next.atMs);
        next.run();
        await settle();
      }
      elapsedMs = endMs;
    },
    jump(ms) {
      jumpedMs += ms;
    },
    pending: () => waiting.size,
  };
}
