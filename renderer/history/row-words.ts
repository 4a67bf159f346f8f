/** Times, amounts and headings of many rows. Making an Intl format takes far longer than using it: each is made once. */
import { daysBefore, type Money, type Payment, startOfDay } from '../../preload/model/index.ts';
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
  /** The text about money, without what is not known: an amount, or the state of a refund in its place. */
  payment(payment: Payment): { readonly cost: string; readonly refund: string | null };
  /** The heading of a day. */
  day(dayMs: number, todayMs: number): string;
}

export function createRowWords(
  words: Pick<Texts['views']['history'], keyof DayWords | 'refundAwaited' | 'refunded'>,
  locale: string,
): RowWords {
  // Prices recur, and headings are drawn again with each row that comes or goes.
  const money = remember((amount: Money) => formatMoney(amount, locale));
  return {
    time: (ms) => formatTime(ms, locale),
    payment(payment) {
      switch (payment.kind) {
        case 'held':
        case 'charged':
          return { cost: money(payment.amount), refund: null };
        case 'refund-awaited':
          return { cost: '', refund: words.refundAwaited };
        case 'refunded':
          return { cost: '', refund: words.refunded };
        case 'unknown':
          return { cost: '', refund: null };
      }
    },
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
