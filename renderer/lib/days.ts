/** Local calendar days, by the midnight that begins each: 23 or 25 hours long where the clocks change. */

/** The day so many before that of `ms`. */
export function daysBefore(ms: number, count: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - count).getTime();
}

/** The last `count` days, oldest first; the last is that of `nowMs`. */
export const lastDays = (nowMs: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => daysBefore(nowMs, count - 1 - index));

/** The first day of the month of `ms`. */
export function startOfMonth(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
