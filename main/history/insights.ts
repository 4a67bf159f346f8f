/**
 * Facts about the person's own numbers: cost, number of codes, time to the code. Pure data. A number is paid for only
 * if an SMS comes (ARCHITECTURE.md, The API, Assumed), so a number that was refunded, or still may be, costs nothing here.
 */
import { bisectRight } from 'd3-array';
import {
  type DaySpending,
  daysBefore,
  type HistoryFigures,
  type MonthFacts,
} from '../../preload/model/index.ts';
import { deliveryBy, medianSecondsToCode } from './delivery.ts';
import type { Summary } from './summary.ts';

type Costs = Pick<Summary, 'payment' | 'createdAtMs'>;

const paidMinor = ({ payment }: Costs, currency: string | null): number | null =>
  payment.kind === 'charged' && payment.amount.currency === currency ? payment.amount.amountMinor : null;

/** The currencies that something was paid in, the wallet's first, then by how often. The wallet's alone where nothing was. */
export function currenciesPaid(
  summaries: readonly Costs[],
  walletCurrency: string | null,
): readonly (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const { payment } of summaries) {
    if (payment.kind !== 'charged') continue;
    counts.set(payment.amount.currency, (counts.get(payment.amount.currency) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.has(walletCurrency)) counts.set(walletCurrency, Number.POSITIVE_INFINITY);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

// Local calendar days, by the midnight that begins each: 23 or 25 hours long where the clocks change.

/** The last `count` days, oldest first; the last is that of `nowMs`. */
export const lastDays = (nowMs: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => daysBefore(nowMs, count - 1 - index));

/** The first day of the month of `ms`. */
export function startOfMonth(ms: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}

/** Amount paid on each of the last `dayCount` local days, oldest first. A number counts on the day of its order. */
export function spendingByDay(
  summaries: readonly Costs[],
  currency: string | null,
  nowMs: number,
  dayCount: number,
): readonly DaySpending[] {
  const days = lastDays(nowMs, dayCount).map((dayMs) => ({ dayMs, amountMinor: 0, paidCount: 0 }));
  const starts = days.map(({ dayMs }) => dayMs);
  const endMs = daysBefore(nowMs, -1);
  for (const summary of summaries) {
    const amountMinor = paidMinor(summary, currency);
    const day = summary.createdAtMs < endMs ? days[bisectRight(starts, summary.createdAtMs) - 1] : undefined;
    if (amountMinor === null || day === undefined) continue;
    day.amountMinor += amountMinor;
    day.paidCount += 1;
  }
  return days;
}

/** The numbers ordered since the first of the month. */
export function monthFacts(
  summaries: readonly Summary[],
  currency: string | null,
  nowMs: number,
): MonthFacts {
  const sinceMs = startOfMonth(nowMs);
  const ofMonth = summaries.filter(({ createdAtMs }) => createdAtMs >= sinceMs);
  return {
    spentMinor: ofMonth.reduce((sum, summary) => sum + (paidMinor(summary, currency) ?? 0), 0),
    codeCount: ofMonth.reduce((sum, { codeCount }) => sum + codeCount, 0),
    medianSeconds: medianSecondsToCode(ofMonth),
  };
}

const figureDays = 30;

/** `currencyAt` is a place among the currencies; one that is gone gives way to the first. */
export function figuresOf(
  summaries: readonly Summary[],
  asked: {
    readonly currencyAt: number;
    readonly walletCurrency: string | null;
    readonly locale: string;
    readonly nowMs: number;
  },
): HistoryFigures {
  const { walletCurrency, locale, nowMs } = asked;
  const currencies = currenciesPaid(summaries, walletCurrency);
  const currency = currencies[asked.currencyAt] ?? currencies[0] ?? null;
  return {
    currencies,
    currency,
    month: monthFacts(summaries, currency, nowMs),
    days: spendingByDay(summaries, currency, nowMs, figureDays),
    byOperator: deliveryBy(summaries, 'operator', locale),
    byService: deliveryBy(summaries, 'service', locale),
  };
}
