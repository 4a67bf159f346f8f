/** Narrows the history by what a person typed and picked, and puts it under its days: pure data. */
import {
  type HistoryChoices,
  type HistoryDay,
  type HistorySearch,
  type Named,
  type Outcome,
  startOfDay,
} from '../../preload/model/index.ts';
import { searchHistory } from './search.ts';
import type { Summary } from './summary.ts';

/** In the order in which they came. */
export function narrowHistory(summaries: readonly Summary[], search: HistorySearch): readonly Summary[] {
  const { typed, service, country, outcome, sinceMs, locale } = search;
  const isFiltering = service !== null || country !== null || outcome !== null || sinceMs !== null;
  const filtered = isFiltering
    ? summaries.filter(
        (summary) =>
          (service === null || summary.order.service.id === service) &&
          (country === null || summary.order.country.id === country) &&
          (sinceMs === null || summary.createdAtMs >= sinceMs) &&
          (outcome === null || hasOutcome(summary, outcome)),
      )
    : summaries;
  return searchHistory(filtered, typed, locale);
}

/** More than one may be true of a number: a late SMS may hold a code, and no SMS mostly means a refund. */
function hasOutcome(summary: Summary, outcome: Outcome): boolean {
  switch (outcome) {
    case 'code':
      return summary.codeCount > 0;
    case 'no-sms':
      return summary.smsCount === 0;
    case 'refunded':
      return summary.payment.kind === 'refunded';
    case 'late':
      return summary.hasLateSms;
  }
}

/** The days on which these were ordered; they are newest first. */
export function daysOf(summaries: readonly Pick<Summary, 'createdAtMs'>[]): readonly HistoryDay[] {
  const days: { dayMs: number; count: number }[] = [];
  let day = { dayMs: Number.POSITIVE_INFINITY, count: 0 };
  for (const { createdAtMs } of summaries) {
    if (createdAtMs < day.dayMs) {
      day = { dayMs: startOfDay(createdAtMs), count: 0 };
      days.push(day);
    }
    day.count += 1;
  }
  return days;
}

/** Each service and country that occurs, once, by the name it had last. */
export function choicesOf(newestFirst: readonly Pick<Summary, 'order'>[]): HistoryChoices {
  const services = new Map<string, Named>();
  const countries = new Map<string, Named>();
  for (const { order } of newestFirst) {
    if (!services.has(order.service.id)) services.set(order.service.id, order.service);
    if (!countries.has(order.country.id)) countries.set(order.country.id, order.country);
  }
  return { services: [...services.values()], countries: [...countries.values()] };
}
