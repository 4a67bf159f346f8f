/**
 * Decides if the wall clock may be believed for what cannot be undone. A computer whose battery is empty starts years off
 * until a time server sets it right: then it agrees neither with the service nor with the last time seen.
 */
import { dayMs } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { Entry } from './entry.ts';

export interface ClockTrust {
  /** The service said what time it is. */
  hear(serverMs: number): void;
  holds(): boolean;
  /** The most likely time: by the service, else by this computer where it holds, else from the last run on. */
  now(): number;
  /** Nothing bears out what time it is: `now` may be days behind. */
  isDoubted(): boolean;
}

/** Zones are mistaken, and clocks of services are off by hours. */
const maxOffMs = dayMs;
/** Without the service's word: a computer is off for a week, hardly for years. */
const maxAbsenceMs = 7 * dayMs;
/** Clocks that differ by less are both right. */
const usualOffMs = 10 * 60_000;

/**
 * `lastKnownMs` is the latest time of the last run, zero where there was none; `believedMs` is this computer's time without
 * the jumps that nothing explains.
 */
export function createClockTrust(
  clock: Clock,
  lastKnownMs: number,
  believedMs: () => number = clock.now,
): ClockTrust {
  const elapsedMs = () => clock.elapsedMs?.() ?? clock.now();
  const startedMs = elapsedMs();
  const isLikelyAfter = (knownMs: number, nowMs: number): boolean =>
    nowMs - knownMs >= -maxOffMs && nowMs - knownMs <= maxAbsenceMs;
  // In the first run there is nothing that could contradict the clock.
  const wasLikely = lastKnownMs === 0 || isLikelyAfter(lastKnownMs, clock.now());
  const baseMs = wasLikely ? clock.now() : lastKnownMs;
  const knownMs = (): number => baseMs + elapsedMs() - startedMs;
  const isLikely = (nowMs: number): boolean => isLikelyAfter(knownMs(), nowMs);
  const likelyMs = (): number | undefined => [believedMs(), clock.now()].find(isLikely);
  let heard: { readonly serverMs: number; readonly elapsedMs: number } | null = null;
  const serverNowMs = (): number | null =>
    heard === null ? null : heard.serverMs + elapsedMs() - heard.elapsedMs;

  return {
    hear(serverMs) {
      heard = { serverMs, elapsedMs: elapsedMs() };
    },
    holds() {
      const nowMs = clock.now();
      const toldMs = serverNowMs() ?? (isLikely(nowMs) ? believedMs() : Number.NEGATIVE_INFINITY);
      return Math.abs(nowMs - toldMs) <= maxOffMs;
    },
    now() {
      const serverMs = serverNowMs();
      if (serverMs === null) return likelyMs() ?? knownMs();
      return Math.abs(clock.now() - serverMs) <= usualOffMs ? clock.now() : serverMs;
    },
    isDoubted: () => heard === null && likelyMs() === undefined,
  };
}

/**
 * The latest time that the ledger tells of, zero where it tells of none. A wrong clock may have dated an event years off:
 * one day after its order at most is believed, and of an order itself what bears it out.
 */
export function latestKnownMs(entries: readonly Entry[], readAtMs = 0): number {
  const latestMs = entries.reduce((latest, entry) => Math.max(latest, knownMs(entry)), 0);
  return latestMs === 0 ? 0 : Math.max(latestMs, Math.min(readAtMs, latestMs + dayMs));
}

function knownMs({ rental: { timeline, createdAtMs }, countedAtMs = createdAtMs }: Entry): number {
  if (countedAtMs === null) return 0;
  return Math.min(Math.max(countedAtMs, timeline.at(-1)?.atMs ?? 0), countedAtMs + dayMs);
}
