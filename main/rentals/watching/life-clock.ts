/**
 * Tells the time for the life of a number. The wall clock may be set, and be wrong for a while; the steady one may stand
 * still in sleep. So a jump of the wall clock is not believed by itself: only with a resume, or with the service's word.
 */
import type { Clock } from '../../core/index.ts';

export interface LifeClock {
  /** By how much the wall clock has jumped since the last call; zero where it only went on. Call it often. */
  takeJumpMs(): number;
  /** Epoch milliseconds as if no jump had been that is not believed. */
  now(): number;
  /** The wall clock is right as it is: after sleep, or when the service has said so. */
  believe(): void;
  /** An end as the service has it now and had it before: where it moved as the clock did, the service has the same time. */
  hear(endsAtMs: number | null, endedAtMs: number | null): void;
}

/** Ends are compared to this, and timers are late by less. */
export const leastJumpMs = 10_000;
/** Computers correct their clocks by less all the time. Whatever was planned by the clock may be due by more. */
const leastSetMs = 1_000;

export function createLifeClock(clock: Clock): LifeClock {
  const elapsedMs = () => clock.elapsedMs?.() ?? clock.now();
  let apartMs = clock.now() - elapsedMs();
  let doubtMs = 0;
  return {
    takeJumpMs() {
      const nowApartMs = clock.now() - elapsedMs();
      const movedMs = nowApartMs - apartMs;
      apartMs = nowApartMs;
      if (Math.abs(movedMs) < leastSetMs) return 0;
      doubtMs += movedMs;
      return movedMs;
    },
    now: () => clock.now() - doubtMs,
    believe() {
      apartMs = clock.now() - elapsedMs();
      doubtMs = 0;
    },
    hear(endsAtMs, endedAtMs) {
      if (doubtMs === 0 || endsAtMs === null || endedAtMs === null) return;
      if (Math.abs(endsAtMs - endedAtMs - doubtMs) < leastJumpMs) doubtMs = 0;
    },
  };
}
