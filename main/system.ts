/** The real clock and timers: the one place that reads them. */
import type { Clock, Timers } from './ports.ts';

export const clock: Clock = { now: () => Date.now() };

export const timers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
