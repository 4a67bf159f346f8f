/** Insights: plots of the person's own history, and what each says in words. */
import { formatMoney, formatNumber, formatPercent } from '../../format.ts';
import type { Money } from '../../model.ts';
import { plural } from '../plural.ts';

const numbers = (count: number, locale: string) =>
  plural(locale, count, { one: '1 number', other: `${formatNumber(count, locale)} numbers` });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights = {
  emptyTitle: 'No figures yet',
  emptyText: 'They are drawn from your own numbers, as soon as one of them has ended.',
  spent: 'Spent',
  codes: 'Codes',
  timeToCode: 'Time to code',
  unknown: '–',
  seconds: (value: number, locale: string) => seconds(value, locale),
  currency: 'Currency',
  unnamedCurrency: 'Not named',
  showTable: 'Show as table',
  showPlot: 'Show as plot',
  showAll: (count: number, locale: string) => `Show all ${formatNumber(count, locale)}`,
  showFewer: 'Show fewer',
  spending: {
    title: 'Spending per day',
    summary: (total: Money, paidDays: number, most: Money, mostDay: string, locale: string) =>
      plural(locale, paidDays, {
        one: `${formatMoney(total, locale)} in the last 30 days, all of it on ${mostDay}.`,
        other: `${formatMoney(total, locale)} in the last 30 days, on ${formatNumber(paidDays, locale)} of them. The most on one day was ${formatMoney(most, locale)}, on ${mostDay}.`,
      }),
    nothing: 'Nothing was paid in the last 30 days. A number without SMS costs nothing.',
    value: (day: string, amount: Money, count: number, locale: string) =>
      count === 0
        ? `${day}: nothing paid`
        : `${day}: ${formatMoney(amount, locale)} for ${numbers(count, locale)}`,
    day: 'Day',
    amount: 'Paid',
    count: 'Numbers',
    onlyPaidDays: 'Days on which nothing was paid are left out.',
  },
  by: { label: 'By', operator: 'Operator', service: 'Service' },
  delivery: {
    operators: 'Delivery by operator',
    services: 'Delivery by service',
    summary: (name: string, share: number, count: number, locale: string) =>
      `${name} delivered most often: ${formatPercent(share, locale)} of ${numbers(count, locale)}. The thin line shows where the true share lies, with 95% confidence.`,
    tooFew:
      'There are too few numbers for shares: the counts are shown. The thin line shows where the true share lies, with 95% confidence.',
    share: (share: number, locale: string) => formatPercent(share, locale),
    ofCount: (delivered: number, count: number, locale: string) =>
      `${formatNumber(delivered, locale)} of ${formatNumber(count, locale)}`,
    interval: (low: number, high: number, locale: string) =>
      `${formatPercent(low, locale)} to ${formatPercent(high, locale)}`,
    name: 'Name',
    delivered: 'Delivered',
    confidence: '95% interval',
  },
  speed: {
    operators: 'Time to code by operator',
    services: 'Time to code by service',
    summary: (name: string, value: number, count: number, locale: string) =>
      `${name} was fastest: half of its ${formatNumber(count, locale)} codes came within ${seconds(value, locale, 'long')}.`,
    tooFew: 'There are too few codes for a median: the counts are shown.',
    codeCount: (count: number, locale: string) =>
      plural(locale, count, { one: '1 code', other: `${formatNumber(count, locale)} codes` }),
    median: 'Median',
    codes: 'Codes',
  },
};
