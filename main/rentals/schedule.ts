/** When a rental is read next: pure data. A fresh number is read often, since most codes come within seconds. */
import type { KeptRental } from './entry.ts';

/** A code can arrive at or just after expiry: one read at expiry, a last one this much later (api-contract.md). */
export const lateReadDelayMs = 60_000;
/** Without an expiry a number is watched for a day. */
const longestWatchMs = 24 * 3_600_000;

/** Slower with age. The first matching row counts. */
const intervals = [
  { untilAgeMs: 90_000, intervalMs: 1_500 },
  { untilAgeMs: 300_000, intervalMs: 3_000 },
  { untilAgeMs: 1_200_000, intervalMs: 6_000 },
  { untilAgeMs: Number.POSITIVE_INFINITY, intervalMs: 30_000 },
];
const firstBackoffMs = 2_000;
const longestBackoffMs = 30_000;
/** Polls of several numbers must not march in step. */
const jitterShare = 0.15;

/** The instant after which one good read ends the watch. */
export const lastReadAtMs = (rental: KeptRental): number =>
  rental.expiresAtMs === null ? rental.createdAtMs + longestWatchMs : rental.expiresAtMs + lateReadDelayMs;

/** After a good read at `nowMs`: is the watch over? */
export const isOver = (rental: KeptRental, nowMs: number): boolean => nowMs >= lastReadAtMs(rental);

/**
 * How long to wait before the next read. `failures` counts reads that failed in a row; `random` is uniform in [0, 1).
 * A failing read backs off to at most 30 s and is never given up: what is paid for is read.
 */
export function nextReadDelayMs(rental: KeptRental, failures: number, nowMs: number, random: number): number {
  const jitter = 1 + jitterShare * (2 * random - 1);
  if (failures > 0) return Math.min(firstBackoffMs * 2 ** (failures - 1), longestBackoffMs) * jitter;
  if (rental.expiresAtMs !== null && nowMs >= rental.expiresAtMs) {
    return Math.max(rental.expiresAtMs + lateReadDelayMs - nowMs, 0);
  }
  const ageMs = nowMs - rental.createdAtMs;
  const row = intervals.find(({ untilAgeMs }) => ageMs < untilAgeMs);
  const intervalMs = (row?.intervalMs ?? longestBackoffMs) * jitter;
  return rental.expiresAtMs === null ? intervalMs : Math.min(intervalMs, rental.expiresAtMs - nowMs);
}
