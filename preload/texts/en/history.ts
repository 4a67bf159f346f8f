/** History: the list of numbers that ended. */
import { formatNumber } from '../../format.ts';
import { plural } from '../plural.ts';

export const history = {
  views: { list: 'List', insights: 'Insights' },
  viewSwitch: 'History as',
  search: 'Search',
  more: 'Export and delete',
  emptyTitle: 'Nothing here yet',
  emptyText: 'Numbers move here when their time is over.',
  noMatchTitle: 'Nothing matches',
  noMatch: (query: string) => `Nothing matches “${query}”`,
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
  rowActions: (service: string) => `More for ${service}`,
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
