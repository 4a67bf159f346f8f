/** How History names its days. */
import type { Texts } from '../../preload/texts/index.ts';
import { asHeading } from './heading.ts';
import { startOfDay } from './time.ts';

export type DayWords = Pick<Texts['views']['history'], 'today' | 'yesterday'>;

/** "Today", "Yesterday", else the date with its weekday, beginning as a heading does. */
export function dayTitle(dayMs: number, nowMs: number, words: DayWords, locale: string): string {
  const today = new Date(startOfDay(nowMs));
  if (dayMs === today.getTime()) return words.today;
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (dayMs === yesterday.getTime()) return words.yesterday;
  const sameYear = new Date(dayMs).getFullYear() === today.getFullYear();
  const date = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(dayMs);
  return asHeading(date, locale);
}
