import type { Clock, Timers } from '../../../main/core/ports.ts';

/** A time that several processes share and that runs `scale` times as fast as the computer's since `sinceMs`. */
export interface FastTime {
  readonly scale: number;
  /** Epoch ms, of the computer. */
  readonly sinceMs: number;
}

export function createFastTime({ scale, sinceMs }: FastTime): { clock: Clock; timers: Timers } {
  return {
    clock: { now: () => Math.round(sinceMs + (Date.now() - sinceMs) * scale) },
    timers: {
      after(delayMs, run) {
        const timer = setTimeout(run, Math.min(delayMs / scale, 2 ** 31 - 1));
        return () => clearTimeout(timer);
      },
    },
  };
}
