/** In which order the application ends, and how long that may take: as policy, which main/desktop/life/lifecycle.electron.ts applies. */
import type { Cancel, Log, Timers } from '../../core/index.ts';

const maxStopMs = 8_000;
/** The API client waits this long for the answer to an order. A number that is paid for must not be lost. */
const maxOrderMs = 50_000;
/** An installer that has not ended the application by then will not do so. */
const maxLastStepMs = 60_000;
/** A session whose end another program prevented goes on, and so does the application. */
const sessionEndMs = 120_000;

export interface QuitSequence {
  /** Asked by whoever is about to quit. False: wait, the application stops first and quits then by itself. */
  mayQuit(): boolean;
  /** The session ends: nothing may hold it up, so what is in memory alone goes to disk now, and nothing is waited for. */
  endSession(): void;
  /** Stops in order, then runs `last` in the place of quitting. */
  quitWith(last: () => void): void;
}

export interface QuitPorts {
  readonly application: {
    stop(): Promise<void>;
    flush(): void;
    isOrdering(): boolean;
  };
  /** From now on nothing is shown any more. */
  readonly onStopping: () => void;
  /** Everything is safe. */
  readonly onStopped: () => void;
  readonly quit: () => void;
  readonly timers: Timers;
  readonly log: Log;
}

export function createQuitSequence(ports: QuitPorts): QuitSequence {
  const { application, timers, log } = ports;
  let phase: 'running' | 'stopping' | 'stopped' = 'running';
  let isSessionEnding = false;
  let last = ports.quit;
  let cancelLimit: Cancel = () => {};

  function end(): void {
    if (phase === 'stopped') return;
    phase = 'stopped';
    cancelLimit();
    application.flush();
    ports.onStopped();
    if (last !== ports.quit) timers.after(maxLastStepMs, ports.quit);
    last();
  }

  function stop(): void {
    if (phase !== 'running') return;
    phase = 'stopping';
    ports.onStopping();
    cancelLimit = timers.after(application.isOrdering() ? maxOrderMs : maxStopMs, () => {
      log.warn('stop-overdue');
      end();
    });
    application
      .stop()
      .catch((error: unknown) => log.error('stop-failed', { error }))
      .finally(end);
  }

  return {
    mayQuit() {
      if (phase === 'stopped' || isSessionEnding) return true;
      stop();
      return false;
    },
    endSession() {
      application.flush();
      if (phase === 'stopping') return end();
      isSessionEnding = true;
      ports.onStopped();
      timers.after(sessionEndMs, () => {
        isSessionEnding = false;
      });
    },
    quitWith(step) {
      if (phase === 'running') last = step;
      stop();
    },
  };
}
