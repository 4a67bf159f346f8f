import type { Random } from '../random.ts';
import type { FullFault } from './fault.ts';

type Kind<K extends FullFault['kind']> = Extract<FullFault, { kind: K }>;
export type Latency = Kind<'latency'>;
type ClockSkew = Kind<'clock-skew'>;
/** Faults that replace the answer, so that a request meets one at most. */
export type Exclusive = Exclude<FullFault, Latency | ClockSkew>;

/** A fault that is set, and its progress. `timesLeft` null means without end. */
export interface ActiveFault {
  readonly fault: FullFault;
  readonly timesLeft: number | null;
  /** The end of a rate-limit storm (epoch ms); null before it has begun, and for other kinds. */
  readonly endsAtMs: number | null;
}

/** The faults that one request meets. Delays and skews add up; of the others only the first counts. */
export interface Encounter {
  readonly latencies: readonly Latency[];
  readonly skewMs: number;
  readonly exclusive: Exclusive | null;
  /** The end of the storm that it met (epoch ms). */
  readonly stormEndsAtMs: number | null;
}

export const activate = (fault: FullFault): ActiveFault => ({
  fault,
  timesLeft: fault.times ?? null,
  endsAtMs: null,
});

/** The fault as it could be set again. */
export const settingOf = ({ fault, timesLeft }: ActiveFault): FullFault =>
  timesLeft === null ? fault : { ...fault, times: timesLeft };

/** Keeps the faults that may still be met. */
export const dropEnded = (faults: readonly ActiveFault[], nowMs: number): readonly ActiveFault[] =>
  faults.filter(({ timesLeft, endsAtMs }) => timesLeft !== 0 && (endsAtMs === null || nowMs < endsAtMs));

/** Decides which faults a request meets, and which are left after it. */
export function meet(
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
