/** What of the tray passing time alone changes: pure. */
import type { AppState } from '../../preload/model.ts';
import { minutesLeftMs } from '../../preload/spans.ts';
import { isOpen, longestBlipMs } from './tray-status.ts';

const secondMs = 1000;

/** How long the tray stays as it is while the state does; null: for good. */
export function unchangedForMs({ rentals, connection }: AppState, nowMs: number): number | null {
  const delays = rentals.flatMap((rental) => {
    if (!isOpen(rental) || rental.expiresAtMs === null || rental.expiresAtMs <= nowMs) return [];
    const leftMs = rental.expiresAtMs - nowMs;
    const shownMs = minutesLeftMs(leftMs);
    // Whole minutes: a menu that counted seconds would have to be made anew each second.
    return shownMs === 0 ? [] : [leftMs - (shownMs - secondMs)];
  });
  if (connection.kind === 'failing') {
    const blipMs = connection.sinceMs + longestBlipMs - nowMs;
    if (blipMs > 0) delays.push(blipMs);
  }
  return delays.length === 0 ? null : Math.min(...delays);
}
