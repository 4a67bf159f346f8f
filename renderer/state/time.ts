/** Moments as text, in the words of the locale. */

/** Local midnight of the day that `ms` falls on. */
export function startOfDay(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** The hour and minute of a moment, as the locale writes them. */
export const formatTime = (ms: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(ms);

/** The time of a moment, with its date where that is not the day of `dayOfMs`. */
export function formatMoment(
  ms: number,
  dayOfMs: number,
  locale: string,
  precision: 'minutes' | 'seconds' = 'minutes',
): string {
  const isSameDay = startOfDay(ms) === startOfDay(dayOfMs);
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(precision === 'seconds' ? { second: '2-digit' } : {}),
    ...(isSameDay ? {} : { day: 'numeric', month: 'short' }),
  }).format(ms);
}
