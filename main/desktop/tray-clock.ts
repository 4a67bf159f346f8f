/** Shows the tray anew when the state changes, and when time alone changes what it says. */
import type { AppState } from '../../preload/model.ts';
import type { Cancel, Clock, Timers } from '../ports.ts';
import { unchangedForMs } from './tray-time.ts';

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
