import type { Clock } from '../core/index.ts';

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
