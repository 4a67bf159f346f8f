/** Times and amounts of many rows: to make an Intl format takes far longer than to use it, so that each is made once. */
import { formatMoney } from '../../preload/format.ts';
import type { Money } from '../../preload/model.ts';
import { type DayWords, dayTitle } from './history.ts';

export interface RowWords {
  /** The hour and minute, as the locale writes them. */
  time(ms: number): string;
  money(money: Money): string;
  /** The heading of a day. */
  day(dayMs: number, todayMs: number): string;
}

export function createRowWords(words: DayWords, locale: string): RowWords {
  const times = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  /** Prices recur, and headings are drawn again with each row that comes or goes. */
  const known = new Map<string, string>();
  const remember = (key: string, make: () => string): string => {
    const text = known.get(key) ?? make();
    known.set(key, text);
    return text;
  };
  return {
    time: (ms) => times.format(ms),
    money: (money) => remember(`${money.amountMinor} ${money.currency}`, () => formatMoney(money, locale)),
    day: (dayMs, todayMs) =>
      remember(`${dayMs} of ${todayMs}`, () => dayTitle(dayMs, todayMs, words, locale)),
  };
}
