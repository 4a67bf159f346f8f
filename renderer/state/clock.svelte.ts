/** The time as views draw it. It ticks only while something on the page counts down and the page is visible. */
import { startOfDay } from '../../preload/model/index.ts';
import { formatLocalTime } from '../../preload/words/index.ts';

export interface ClockPort {
  nowMs(): number;
  /** Calls `tick` each `intervalMs` until the returned function is called. */
  every(intervalMs: number, tick: () => void): () => void;
  isVisible(): boolean;
  onVisibilityChange(listener: () => void): void;
}

export interface Clock {
  /** Reactive: grows once a second while the clock is held. */
  readonly nowMs: number;
  /** Keeps the clock ticking until the returned function is called. */
  hold(): () => void;
}

const tickMs = 1000;

export function createClock(port: ClockPort): Clock {
  let nowMs = $state(port.nowMs());
  let holders = 0;
  let stop: (() => void) | null = null;

  const settle = () => {
    const wanted = holders > 0 && port.isVisible();
    if (wanted && stop === null) {
      nowMs = port.nowMs();
      stop = port.every(tickMs, () => {
        nowMs = port.nowMs();
      });
    } else if (!wanted && stop !== null) {
      stop();
      stop = null;
    }
  };
  port.onVisibilityChange(settle);

  return {
    get nowMs() {
      return nowMs;
    },
    hold() {
      holders += 1;
      settle();
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holders -= 1;
        settle();
      };
    },
  };
}

// Moments as text, in the words of the locale.

/** The hour and minute of a moment, as the locale writes them. */
export const formatTime = (ms: number, locale: string): string =>
  formatLocalTime(ms, locale, { hour: 'numeric', minute: '2-digit' });

/** The time of a moment, with its date where that is not the day of `dayOfMs`. */
export function formatMoment(
  ms: number,
  dayOfMs: number,
  locale: string,
  precision: 'minutes' | 'seconds' = 'minutes',
): string {
  const isSameDay = startOfDay(ms) === startOfDay(dayOfMs);
  return formatLocalTime(ms, locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(precision === 'seconds' ? { second: '2-digit' } : {}),
    ...(isSameDay ? {} : { day: 'numeric', month: 'short' }),
  });
}
