/** Narrows the history by what a person typed and picked, and puts it under its days: pure data. */
import {
  type HistoryChoices,
  type HistoryDay,
  type HistorySearch,
  type Named,
  type Outcome,
  startOfDay,
} from '../../../preload/model/index.ts';
import { spokenOrder } from '../../../preload/words/index.ts';
import { foldText, type Summary } from './summary.ts';

// Finds numbers by what a person types: pure data.

interface Word {
  readonly word: string;
  readonly isNumber: boolean;
}

const wordsOf = (typed: string): readonly Word[] =>
  foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, isNumber: /^\d+$/.test(word) }));

/** The names of a country and an operator in the reader's language, folded; remembered, for few recur in thousands. */
function createSpoken(locale: string): (summary: Summary) => string {
  const known = new WeakMap<Summary['order'], string>();
  return ({ order }) => {
    const before = known.get(order);
    if (before !== undefined) return before;
    const { country, operator } = spokenOrder(order, locale);
    const spoken = foldText(`${country.name} ${operator.name}`);
    known.set(order, spoken);
    return spoken;
  };
}

const maxLocales = 4;
const spokenIn = new Map<string, (summary: Summary) => string>();

function spokenFor(locale: string): (summary: Summary) => string {
  const known = spokenIn.get(locale) ?? createSpoken(locale);
  if (!spokenIn.has(locale) && spokenIn.size >= maxLocales) spokenIn.clear();
  spokenIn.set(locale, known);
  return known;
}

/**
 * Those that contain every word of `typed` in service, country, operator, number, sender, text or code. Digits are also
 * looked for in the number without its gaps: `2025550` finds +1 202 555 0143. Countries, and any operator, are found by
 * their names in the language of `locale` (BCP 47) as well.
 */
function searchHistory(summaries: readonly Summary[], typed: string, locale: string): readonly Summary[] {
  const words = wordsOf(typed);
  if (words.length === 0) return summaries;
  const spoken = spokenFor(locale);
  return summaries.filter((summary) => {
    const { text, digits } = summary;
    for (const { word, isNumber } of words) {
      const isFound =
        text.includes(word) || (isNumber && digits.includes(word)) || spoken(summary).includes(word);
      if (!isFound) return false;
    }
    return true;
  });
}

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
