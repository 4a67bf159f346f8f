/** History: the list of numbers that ended. */
import type { Money } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import { plural } from '../intl.ts';

export const history = {
  views: { list: 'List', insights: 'Insights' },
  viewSwitch: 'History as',
  search: 'Search',
  more: 'Export and delete',
  emptyTitle: 'Nothing here yet',
  emptyText: 'Numbers move here when their time is over.',
  noMatchTitle: 'Nothing matches',
  noMatch: (query: string) => `Nothing matches “${isolateIfRtl(query)}”`,
  noMatchText: 'Search looks in services, countries, operators, numbers, senders, texts and codes.',
  noMatchFiltered: 'No entry fits the search and all the filters.',
  showAll: 'Show all',
  today: 'Today',
  yesterday: 'Yesterday',
  entries: (count: number, locale: string) =>
    plural(locale, count, { one: '1 entry', other: `${formatNumber(count, locale)} entries` }),
  found: (count: number, total: number, locale: string) =>
    `${formatNumber(count, locale)} of ${formatNumber(total, locale)}`,
  filters: {
    service: 'Service',
    country: 'Country',
    outcome: 'Outcome',
    period: 'Period',
    anyService: 'Any service',
    anyCountry: 'Any country',
    anyOutcome: 'Any outcome',
    anyPeriod: 'Any time',
    outcomes: { code: 'Code', 'no-sms': 'No SMS', refunded: 'Refunded', late: 'Late SMS' },
    periods: { today: 'Today', week: 'Last 7 days', month: 'Last 30 days' },
    group: 'Filters',
    clear: 'Clear filters',
  },
  noNumber: 'No number',
  noSms: 'No SMS',
  noCode: 'No code',
  late: 'Late',
  lateText: 'arrived after the end',
  refunded: 'Refunded',
  refundAwaited: 'Refund due',
  rowActions: (service: string) => `More for ${isolateIfRtl(service)}`,
  rentAgain: 'Rent again',
  remove: 'Delete',
  removeTitle: 'Delete this entry?',
  removeText: 'The number and its SMS are removed from this computer. This cannot be undone.',
  removed: 'Entry deleted',
  exportCsv: 'Export as CSV',
  exportJson: 'Export as JSON',
  exported: (file: string) => `Saved as ${file}`,
  removeAll: 'Delete all',
  removeAllTitle: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'Delete the only entry?',
      other: `Delete all ${formatNumber(count, locale)} entries?`,
    }),
  removeAllText:
    'The whole history is removed from this computer, whatever the search and the filters show. This cannot be undone.',
  removedAll: (count: number, locale: string) =>
    plural(locale, count, {
      one: '1 entry deleted',
      other: `${formatNumber(count, locale)} entries deleted`,
    }),
  keptFor: (days: number, locale: string) =>
    plural(locale, days, { one: 'Kept for 1 day.', other: `Kept for ${formatNumber(days, locale)} days.` }),
  keptForGood: 'Kept until you delete them.',
  changeRetention: 'Change in Settings',
};

// Insights: plots of the person's own history, and what each says in words.

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
      `${isolateIfRtl(name)} delivered most often: ${formatPercent(share, locale)} of ${numbers(count, locale)}. Thin line: 95% confidence.`,
    tooFew: 'There are too few numbers for shares: the counts are shown. Thin line: 95% confidence.',
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
      `${isolateIfRtl(name)} was fastest: half of its ${formatNumber(count, locale)} codes came within ${seconds(value, locale, 'long')}.`,
    tooFew: 'There are too few codes for a median: the counts are shown.',
    codeCount: (count: number, locale: string) =>
      plural(locale, count, { one: '1 code', other: `${formatNumber(count, locale)} codes` }),
    median: 'Median',
    codes: 'Codes',
  },
};
