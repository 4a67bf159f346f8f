import type { Cancel, Timers } from '../ports.ts';
import type { LiveWorld } from './live-world.ts';

/** Lets the world catch up whenever something falls due, for receivers of webhooks, who do not ask. */
export interface Ticker {
  /** Sets the timer for the next event. Call it again whenever the world has changed. */
  update(): void;
  stop(): void;
}

export function createTicker(
  live: Pick<LiveWorld, 'nextEventAtMs' | 'nowMs' | 'catchUp'>,
  timers: Timers,
): Ticker {
  let armed: { readonly atMs: number; readonly cancel: Cancel } | null = null;
  let isStopped = false;

  function update(): void {
    const atMs = isStopped ? null : live.nextEventAtMs();
    if (armed !== null && armed.atMs === atMs) return;
    armed?.cancel();
    // A timer may be early by a fraction: a millisecond later the event is certainly due.
    armed = atMs === null ? null : { atMs, cancel: timers.after(Math.max(0, atMs - live.nowMs()) + 1, tick) };
  }
  function tick(): void {
    armed = null;
    live.catchUp();
    update();
  }

  return {
    update,
    stop() {
      isStopped = true;
      update();
    },
  };
}
