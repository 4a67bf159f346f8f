/** Delivery rates of SMS, by operator or by service: pure data. */
import { group, median } from 'd3-array';
import type { DeliveryGroup, Interval, OwnRecord, OwnRecords } from '../../preload/model/index.ts';
import { spokenOrder } from '../../preload/words/index.ts';
import type { Summary } from './summary.ts';

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
