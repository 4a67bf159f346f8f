import * as v from 'valibot';
import { type Handler, isApiPath, pathOf } from '../handler.ts';
import type { Clock, Timers } from '../ports.ts';
import type { Random } from '../random.ts';
import { createPauses } from './answers.ts';
import { disturb } from './disturb.ts';
import {
  type Encounter,
  type Exclusive,
  type Fault,
  type FullFault,
  faultSchema,
  type Latency,
} from './fault.ts';

/** A fault that is set, and its progress. `timesLeft` null means without end. */
interface ActiveFault {
  readonly fault: FullFault;
  readonly timesLeft: number | null;
  /** The end of a rate-limit storm (epoch ms); null before it has begun, and for other kinds. */
  readonly endsAtMs: number | null;
}

const activate = (fault: FullFault): ActiveFault => ({
  fault,
  timesLeft: fault.times ?? null,
  endsAtMs: null,
});

/** The fault as it could be set again. */
const settingOf = ({ fault, timesLeft }: ActiveFault): FullFault =>
  timesLeft === null ? fault : { ...fault, times: timesLeft };

/** Keeps the faults that may still be met. */
const dropEnded = (faults: readonly ActiveFault[], nowMs: number): readonly ActiveFault[] =>
  faults.filter(({ timesLeft, endsAtMs }) => timesLeft !== 0 && (endsAtMs === null || nowMs < endsAtMs));

/** Decides which faults a request meets, and which are left after it. */
function meet(
  faults: readonly ActiveFault[],
  request: { readonly method: string; readonly path: string },
  { nowMs, random }: { readonly nowMs: number; readonly random: Random },
): { readonly encounter: Encounter; readonly left: readonly ActiveFault[] } {
  const latencies: Latency[] = [];
  let skewMs = 0;
  let exclusive: Exclusive | null = null;
  let stormEndsAtMs: number | null = null;

  const after: ActiveFault[] = [];
  for (const active of dropEnded(faults, nowMs)) {
    const { fault } = active;
    const isExclusive = fault.kind !== 'latency' && fault.kind !== 'clock-skew';
    const isMet =
      !(isExclusive && exclusive !== null) &&
      isAimedAt(fault, request) &&
      (fault.share === 1 || random.chance(fault.share));
    const next = isMet ? use(active, nowMs) : active;
    after.push(next);
    if (!isMet) continue;
    if (fault.kind === 'latency') latencies.push(fault);
    else if (fault.kind === 'clock-skew') skewMs += fault.skew_ms;
    else {
      exclusive = fault;
      stormEndsAtMs = next.endsAtMs;
    }
  }
  return { encounter: { latencies, skewMs, exclusive, stormEndsAtMs }, left: dropEnded(after, nowMs) };
}

const isAimedAt = (fault: FullFault, { method, path }: { method: string; path: string }): boolean =>
  (fault.method === undefined || fault.method === method) && path.startsWith(fault.path ?? '');

function use(active: ActiveFault, nowMs: number): ActiveFault {
  const { fault, timesLeft, endsAtMs } = active;
  const stormEndsAtMs = fault.kind === 'rate-limit-storm' ? nowMs + fault.duration_ms : null;
  return {
    fault,
    timesLeft: timesLeft === null ? null : timesLeft - 1,
    endsAtMs: endsAtMs ?? stormEndsAtMs,
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
