/** The periods in the menus of the history. */
import { daysBefore, type HistorySearch } from '../../preload/model/index.ts';

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
