/** Shows the tray anew when the state changes, and when time alone changes what it says. */
import type { AppState } from '../../../preload/model/index.ts';
import { minutesLeftMs } from '../../../preload/words/index.ts';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import { isOpen, maxBlipMs } from './status.ts';

// What of the tray passing time alone changes: pure.

const secondMs = 1000;

/** Time until the tray changes although the state does not; null: never. */
export function unchangedForMs({ rentals, connection }: AppState, nowMs: number): number | null {
  const delays = rentals.flatMap((rental) => {
    if (!isOpen(rental) || rental.expiresAtMs === null || rental.expiresAtMs <= nowMs) return [];
    const leftMs = rental.expiresAtMs - nowMs;
    const shownMs = minutesLeftMs(leftMs);
    // Whole minutes: a menu that counted seconds would have to be made anew each second.
    return shownMs === 0 ? [] : [leftMs - (shownMs - secondMs)];
  });
  if (connection.kind === 'failing') {
    const blipMs = connection.sinceMs + maxBlipMs - nowMs;
    if (blipMs > 0) delays.push(blipMs);
  }
  return delays.length === 0 ? null : Math.min(...delays);
}

export interface TrayClock {
  show(state: AppState): void;
  /** From here on nothing is shown any more. */
  stop(): void;
}

export function createTrayClock(
  clock: Clock,
  timers: Timers,
  apply: (state: AppState, nowMs: number) => void,
): TrayClock {
  let cancel: Cancel = () => {};
  let isStopped = false;

  function show(state: AppState): void {
    if (isStopped) return;
    cancel();
    const nowMs = clock.now();
    apply(state, nowMs);
    const delayMs = unchangedForMs(state, nowMs);
    cancel = delayMs === null ? () => {} : timers.after(delayMs, () => show(state));
  }

  return {
    show,
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
