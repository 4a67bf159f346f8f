/** Narrows the history by what a person picks from a menu. */
import { daysBefore, type Named, type Rental } from '../../preload/model/index.ts';
import { spokenCountryName } from '../../preload/words/index.ts';
import { isLate } from '../ui/timeline.ts';

// Local calendar days, by the midnight that begins each: 23 or 25 hours long where the clocks change.

/** The last `count` days, oldest first; the last is that of `nowMs`. */
export const lastDays = (nowMs: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => daysBefore(nowMs, count - 1 - index));

/** The first day of the month of `ms`. */
export function startOfMonth(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}

export const periods = ['today', 'week', 'month'] as const;

export type Period = (typeof periods)[number];

/** Null lets all through. Services and countries go by their ids. */
export interface HistoryFilter {
  readonly service: string | null;
  readonly country: string | null;
  readonly outcome: Outcome | null;
  readonly period: Period | null;
}

export const noFilter: HistoryFilter = { service: null, country: null, outcome: null, period: null };

export const isFiltering = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((value) => value !== null);

const dayCounts: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30 };

/** The local midnight that begins the period: today counts as its last day. */
export const periodStartMs = (period: Period, nowMs: number): number =>
  daysBefore(nowMs, dayCounts[period] - 1);

export function filterHistory(
  rentals: readonly Rental[],
  filter: HistoryFilter,
  nowMs: number,
): readonly Rental[] {
  if (!isFiltering(filter)) return rentals;
  const { service, country, outcome, period } = filter;
  const sinceMs = period === null ? Number.NEGATIVE_INFINITY : periodStartMs(period, nowMs);
  return rentals.filter(
    (rental) =>
      (service === null || rental.order.service.id === service) &&
      (country === null || rental.order.country.id === country) &&
      rental.createdAtMs >= sinceMs &&
      (outcome === null || hasOutcome(rental, outcome)),
  );
}

/**
 * Each service or country that occurs, once, by the name it had last, countries in the language of the locale; in its
 * order.
 */
export function choicesOf(
  rentals: readonly Rental[],
  part: 'service' | 'country',
  locale: string,
): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const { order } of rentals) {
    const named = order[part];
    if (byId.has(named.id)) continue;
    const name = part === 'country' ? spokenCountryName(named, locale) : named.name;
    byId.set(named.id, { id: named.id, name });
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...byId.values()].sort((a, b) => compare(a.name, b.name));
}

// What came of a number that ended.

export const outcomes = ['code', 'no-sms', 'refunded', 'late'] as const;

export type Outcome = (typeof outcomes)[number];

type Ended = Pick<Rental, 'sms' | 'payment' | 'state' | 'expiresAtMs'>;

/** More than one may be true of a number: a late SMS may hold a code, and no SMS mostly means a refund. */
export function hasOutcome(rental: Ended, outcome: Outcome): boolean {
  switch (outcome) {
    case 'code':
      return rental.sms.some(({ code }) => code !== null);
    case 'no-sms':
      return rental.sms.length === 0;
    case 'refunded':
      return rental.payment.kind === 'refunded';
    case 'late':
      return rental.sms.some((sms) => isLate(sms, rental));
  }
}
