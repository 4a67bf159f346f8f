import type { Clock, Timers } from '../../main/core/ports.ts';
import { settle } from './fake-time.ts';

export interface VirtualTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Runs timers in order, each at its own instant, until `isOver` says so or none is left. */
  run(isOver: () => boolean): Promise<void>;
}

interface Timer {
  readonly atMs: number;
  readonly run: () => void;
}

/** Like fake time, for days of it: the few timers that wait at once are kept in order. */
export function createVirtualTime(startMs = 0): VirtualTime {
  let nowMs = startMs;
  const waiting: Timer[] = [];
  return {
    clock: { now: () => nowMs },
    timers: {
      after(delayMs, run) {
        const timer = { atMs: nowMs + Math.max(0, delayMs), run };
        // Most are the next to run, and stand last.
        let place = waiting.length;
        while (place > 0 && (waiting[place - 1]?.atMs ?? 0) <= timer.atMs) place -= 1;
        waiting.splice(place, 0, timer);
        return () => {
          const found = waiting.indexOf(timer);
          if (found >= 0) waiting.splice(found, 1);
        };
      },
    },
    async run(isOver) {
      while (!isOver()) {
        const next = waiting.pop();
        if (next === undefined) return;
        nowMs = Math.max(nowMs, next.atMs);
        next.run();
        await settle();
      }
    },
  };
}
