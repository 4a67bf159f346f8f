/**
 * Facts about the person's own numbers: cost, number of codes, time to the code. Pure data. A number is paid for only
 * if an SMS comes (ARCHITECTURE.md, The API, Assumed), so a number that was refunded, or still may be, costs nothing here.
 */
import { bisectRight, group, median } from 'd3-array';
import {
  type DaySpending,
  type DeliveryGroup,
  daysBefore,
  type HistoryFigures,
  type Interval,
  type MonthFacts,
  type OwnRecord,
  type OwnRecords,
} from '../../../preload/model/index.ts';
import { spokenOrder } from '../../../preload/words/index.ts';
import type { Summary } from './summary.ts';

// Delivery rates of SMS, by operator or by service: pure data.

/** The person's own record with each operator for a service and a country: of the numbers whose fate is known. */
export function recordsOf(summaries: readonly Summary[], serviceId: string, countryId: string): OwnRecords {
  const records = new Map<string, OwnRecord>();
  for (const { order, operator, isFateKnown, isDelivered } of summaries) {
    if (!isFateKnown || order.service.id !== serviceId || order.country.id !== countryId) continue;
    const { id } = operator ?? order.operator;
    const { count, deliveredCount } = records.get(id) ?? { count: 0, deliveredCount: 0 };
    records.set(id, { count: count + 1, deliveredCount: deliveredCount + (isDelivered ? 1 : 0) });
  }
  return Object.fromEntries(records);
}

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

/**
 * Interval that holds the true share with 95 % confidence when `hits` of `count` trials (at least one) were hits: the score
 * interval of E. B. Wilson (1927). It stays within 0..1 and is honest about few trials.
 */
export function wilsonInterval(hits: number, count: number): Interval {
  const share = hits / count;
  const shrink = 1 + z ** 2 / count;
  const centre = (share + z ** 2 / (2 * count)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

export type Dimension = 'operator' | 'service';

/** Null where it is of no group: its operator is not known. */
function keyOf({ order, operator }: Summary, dimension: Dimension): string | null {
  if (dimension === 'service') return order.service.id;
  return operator === null ? null : `${order.country.id} ${operator.id}`;
}

/** Null where no code came. */
export const medianSecondsToCode = (summaries: readonly Pick<Summary, 'secondsToCode'>[]): number | null =>
  median(summaries, ({ secondsToCode }) => secondsToCode) ?? null;

/** The most used first, by their names in the language of `locale` (BCP 47). */
export function deliveryBy(
  summaries: readonly Summary[],
  dimension: Dimension,
  locale: string,
): readonly DeliveryGroup[] {
  const known = summaries.filter(({ isFateKnown }) => isFateKnown);
  const groups = group(known, (summary) => keyOf(summary, dimension));
  return [...groups]
    .flatMap(([id, members]) => {
      const [first] = members;
      return id === null || first === undefined ? [] : [groupOf(id, first, members, dimension, locale)];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function groupOf(
  id: string,
  first: Summary,
  members: readonly Summary[],
  dimension: Dimension,
  locale: string,
): DeliveryGroup {
  const order = { ...first.order, operator: first.operator ?? first.order.operator };
  const deliveredCount = members.filter(({ isDelivered }) => isDelivered).length;
  return {
    id,
    name: spokenOrder(order, locale)[dimension].name,
    service: dimension === 'service' ? order.service : null,
    country: dimension === 'operator' ? order.country : null,
    count: members.length,
    deliveredCount,
    interval: wilsonInterval(deliveredCount, members.length),
    codeCount: members.filter(({ secondsToCode }) => secondsToCode !== null).length,
    medianSeconds: medianSecondsToCode(members),
  };
}

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
