/**
 * Decides if the wall clock may be believed for what cannot be undone. A computer whose battery is empty starts years off
 * until a time server sets it right: then it agrees neither with the service nor with the last time seen.
 */
import type { Clock } from '../../core/index.ts';
import type { Entry } from './entry.ts';

export interface ClockTrust {
  /** The service said what time it is. */
  hear(serverMs: number): void;
  holds(): boolean;
}

const dayMs = 24 * 3_600_000;
/** Zones are mistaken, and clocks of services are off by hours. */
const mostOffMs = dayMs;
/** Without the service's word: a computer is off for a week, hardly for years. */
const longestAbsenceMs = 7 * dayMs;

export function createClockTrust(clock: Clock, lastKnownMs: () => number): ClockTrust {
  const apartMs = () => clock.now() - (clock.elapsedMs?.() ?? clock.now());
  let heard: { readonly offMs: number; readonly apartMs: number } | null = null;
  return {
    hear(serverMs) {
      heard = { offMs: clock.now() - serverMs, apartMs: apartMs() };
    },
    holds() {
      // What was set since is off by that much more.
      if (heard !== null) return Math.abs(heard.offMs + apartMs() - heard.apartMs) <= mostOffMs;
      const sinceMs = clock.now() - lastKnownMs();
      return sinceMs >= -mostOffMs && sinceMs <= longestAbsenceMs;
    },
  };
}

/** The latest instant that the ledger tells of. */
export const latestEventMs = (entries: readonly Entry[]): number =>
  entries.reduce(
    (latestMs, { rental: { timeline, createdAtMs } }) =>
      Math.max(latestMs, timeline.at(-1)?.atMs ?? createdAtMs),
    0,
  );
