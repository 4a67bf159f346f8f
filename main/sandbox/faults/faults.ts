import * as v from 'valibot';
import { type Handler, isApiPath, pathOf } from '../handler.ts';
import type { Clock, Timers } from '../ports.ts';
import type { Random } from '../random.ts';
import { type ActiveFault, activate, dropEnded, meet, settingOf } from './active-faults.ts';
import { disturb } from './disturb.ts';
import { type Fault, type FullFault, faultSchema } from './fault.ts';

/** Waits that end early when the client gives up or the service stops. */
export interface Pauses {
  /** Resolves to true when the time has passed, false when it ended early. `Infinity` waits without a timer. */
  pause(delayMs: number, signal: AbortSignal): Promise<boolean>;
  /** Ends all current waits; later ones are not affected. */
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

export interface Faults {
  /** Replaces all faults. Requests that have already met one go on with it. */
  set(faults: readonly Fault[]): void;
  /** The faults as they could be set again: `times` counts down, and faults that are over are gone. */
  list(): readonly FullFault[];
  /** Puts the faults in front of a service, under /v1 only. */
  wrap(next: Handler): Handler;
  /** Removes all faults and ends every wait: those calls are hung up on. */
  stop(): void;
}

/** Lets things go wrong between client and service, the same way each time for the same `random`. */
export function createFaults(ports: {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
}): Faults {
  const { clock, random } = ports;
  const pauses = createPauses(ports.timers);
  let active: readonly ActiveFault[] = [];

  return {
    set(faults) {
      active = faults.map((fault) => activate(v.parse(faultSchema, fault)));
    },
    list() {
      active = dropEnded(active, clock.now());
      return active.map(settingOf);
    },
    wrap: (next) => (request, connection) => {
      if (active.length === 0) return next(request, connection);
      const path = pathOf(request.url);
      if (!isApiPath(path)) return next(request, connection);
      const target = { method: request.method, path };
      const { encounter, left } = meet(active, target, { nowMs: clock.now(), random });
      active = left;
      return disturb(encounter, next, { request, connection }, { clock, pauses, random });
    },
    stop() {
      active = [];
      pauses.endAll();
    },
  };
}
