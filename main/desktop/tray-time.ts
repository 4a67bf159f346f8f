/** What of the tray passing time alone changes: pure. */
import type { AppState } from '../../preload/model.ts';
import { isOpen, longestBlipMs } from './tray-status.ts';

const minuteMs = 60_000;

/** Whole minutes, as milliseconds: a menu that counted seconds would have to be made anew each second. */
export const minutesLeftMs = (expiresAtMs: number, nowMs: number): number =>
  Math.max(0, Math.ceil((expiresAtMs - nowMs) / minuteMs) * minuteMs);

/** How long the tray stays as it is while the state does; null: for good. */
export function unchangedForMs({ rentals, connection }: AppState, nowMs: number): number | null {
  const delays = rentals.flatMap((rental) => {
    if (!isOpen(rental) || rental.expiresAtMs === null || rental.expiresAtMs <= nowMs) return [];
    const leftMs = rental.expiresAtMs - nowMs;
    return [leftMs - (minutesLeftMs(rental.expiresAtMs, nowMs) - minuteMs)];
  });
  if (connection.kind === 'failing') {
    const blipMs = connection.sinceMs + longestBlipMs - nowMs;
    if (blipMs > 0) delays.push(blipMs);
  }
  return delays.length === 0 ? null : Math.min(...delays);
}
