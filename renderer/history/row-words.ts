/** Times, amounts and headings of many rows. Making an Intl format takes far longer than using it: each is made once. */
import { daysBefore, type Money, startOfDay } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';
import { formatLocalTime, formatMoney, remember } from '../../preload/words/index.ts';
import { formatTime } from '../state/index.ts';

/** By the rules of the language (BCP 47): CLDR writes dates as they stand within a sentence. */
export function asHeading(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale).segment(text);
  return first === undefined
    ? text
    : first.segment.toLocaleUpperCase(locale) + text.slice(first.segment.length);
}

export interface RowWords {
  /** The hour and minute, as the locale writes them. */
  time(ms: number): string;
  money(money: Money): string;
  /** The heading of a day. */
  day(dayMs: number, todayMs: number): string;
}

export function createRowWords(words: DayWords, locale: string): RowWords {
  return {
    time: (ms) => formatTime(ms, locale),
    // Prices recur, and headings are drawn again with each row that comes or goes.
    money: remember((money) => formatMoney(money, locale)),
    day: remember((dayMs, todayMs) => dayTitle(dayMs, todayMs, words, locale)),
  };
}

// The names of days in History.

export type DayWords = Pick<Texts['views']['history'], 'today' | 'yesterday'>;

/** "Today", "Yesterday", else the date with its weekday, beginning as a heading does. */
export function dayTitle(dayMs: number, nowMs: number, words: DayWords, locale: string): string {
  if (dayMs === startOfDay(nowMs)) return words.today;
  if (dayMs === daysBefore(nowMs, 1)) return words.yesterday;
  const sameYear = new Date(dayMs).getFullYear() === new Date(nowMs).getFullYear();
  const date = formatLocalTime(dayMs, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return asHeading(date, locale);
}
