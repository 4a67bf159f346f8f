import type { Timers } from '../../core/index.ts';

/** Waits that end early when the client gives up or the service stops; each says whether its time has passed. */
export interface Pauses {
  /** `Infinity` waits without a timer. */
  pause(delayMs: number, signal: AbortSignal): Promise<boolean>;
  /** Ends every wait there is; later ones are not touched. */
  endAll(): void;
}

export function createPauses(timers: Timers): Pauses {
  const running = new Set<() => void>();
  return {
    pause(delayMs, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve(false);
        const end = (isPassed: boolean) => {
          cancelTimer();
          signal.removeEventListener('abort', endEarly);
          running.delete(endEarly);
          resolve(isPassed);
        };
        const endEarly = () => end(false);
        const cancelTimer = Number.isFinite(delayMs) ? timers.after(delayMs, () => end(true)) : () => {};
        signal.addEventListener('abort', endEarly, { once: true });
        running.add(endEarly);
      });
    },
    endAll() {
      for (const endEarly of [...running]) endEarly();
    },
  };
}
