/** Moments as text, in the words of the locale. */
import { startOfDay } from '../../preload/model/index.ts';

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
