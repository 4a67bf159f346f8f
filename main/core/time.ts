/** The real clock and timers: the one place that reads them. */
import type { Clock, Timers } from './ports.ts';

export const clock: Clock = { now: () => Date.now(), elapsedMs: () => performance.now() };

/** setTimeout takes a longer delay for none at all. Who asked for it finds that it is early, and asks again. */
const maxTimeoutMs = 2 ** 31 - 1;

export const timers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, maxTimeoutMs));
    return () => clearTimeout(timer);
  },
};
