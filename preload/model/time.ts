/** Spans in milliseconds, and the days of this computer's calendar. */

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
/** Twenty-four hours. A calendar day is longer or shorter where the clocks change: see `daysBefore`. */
export const dayMs = 24 * hourMs;

/** The local midnight that begins the day `count` days before the day of `ms`; a negative count goes forward. */
export function daysBefore(ms: number, count: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - count).getTime();
}

/** The local midnight that begins the day of `ms`. */
export const startOfDay = (ms: number): number => daysBefore(ms, 0);
