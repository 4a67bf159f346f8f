/** Filters of the history: the periods, and the names in its menus. */
import { daysBefore, type HistorySearch, type Named } from '../../preload/model/index.ts';
import { spokenCountryName } from '../../preload/words/index.ts';

export const periods = ['today', 'week', 'month'] as const;

export type Period = (typeof periods)[number];

/** Null lets all through. */
export interface HistoryFilter extends Pick<HistorySearch, 'service' | 'country' | 'outcome'> {
  readonly period: Period | null;
}

export const noFilter: HistoryFilter = { service: null, country: null, outcome: null, period: null };

export const isFiltering = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((value) => value !== null);

const dayCounts: Readonly<Record<Period, number>> = { today: 1, week: 7, month: 30 };

/** The local midnight that begins the period: today counts as its last day. */
export const periodStartMs = (period: Period, nowMs: number): number =>
  daysBefore(nowMs, dayCounts[period] - 1);

/** Countries in the language of the locale; in its order. */
export function choiceNames(
  choices: readonly Named[],
  part: 'service' | 'country',
  locale: string,
): readonly Named[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return choices
    .map((named) => (part === 'country' ? { ...named, name: spokenCountryName(named, locale) } : named))
    .sort((a, b) => compare(a.name, b.name));
}
