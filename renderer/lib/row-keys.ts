/** Which row of the history a key moves to. */
import type { HistoryRows } from './history-rows.ts';

/** The rental nearest to `index`, looked for in the direction of `step` first; null where there is none. */
export function nearestRental(rows: HistoryRows, index: number, step: 1 | -1): number | null {
  const start = Math.min(Math.max(index, 0), rows.length - 1);
  for (const direction of [step, -step]) {
    for (let at = start; at >= 0 && at < rows.length; at += direction) if (!rows.isDay(at)) return at;
  }
  return null;
}

/** Null for a key that moves nowhere, or where there is nothing further. */
export function rowAfterKey(
  key: string,
  rows: HistoryRows,
  index: number,
  pageLength: number,
): number | null {
  const next = targetOf(key, rows, index, pageLength);
  return next === index ? null : next;
}

function targetOf(key: string, rows: HistoryRows, index: number, pageLength: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return nearestRental(rows, index + 1, 1);
    case 'ArrowUp':
      return nearestRental(rows, index - 1, -1);
    case 'PageDown':
      return nearestRental(rows, index + pageLength, 1);
    case 'PageUp':
      return nearestRental(rows, index - pageLength, -1);
    case 'Home':
      return nearestRental(rows, 0, 1);
    case 'End':
      return nearestRental(rows, rows.length - 1, -1);
    default:
      return null;
  }
}
