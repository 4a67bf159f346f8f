/** Delivery rates of SMS, by operator or by service. Pure data. */
import { group } from 'd3-array';
import {
  hasKnownFate,
  isDelivered,
  type Named,
  operatorOf,
  type Rental,
} from '../../../preload/model/index.ts';
import { spokenOrder } from '../../../preload/words/index.ts';
import { medianSecondsToCode, secondsToCode } from './insights.ts';

/** Two-sided 95 % of the normal distribution. */
const z = 1.959964;

export interface Interval {
  /** Both lie in 0..1. */
  readonly low: number;
  readonly high: number;
}

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

/** With fewer, a share says more than is known: then the counts stand alone. */
export const minForShare = 5;

export interface DeliveryGroup {
  readonly id: string;
  readonly name: string;
  /** Of a group by service, the service; else null. */
  readonly service: Named | null;
  /** Of a group by operator, its country, for the same operator works in several; else null. */
  readonly country: Named | null;
  /** Numbers that ended with a known fate, and those of them that got an SMS. */
  readonly count: number;
  readonly deliveredCount: number;
  readonly interval: Interval;
  /** Numbers that got a code, and the median time to it; null where none did. */
  readonly codeCount: number;
  readonly medianSeconds: number | null;
}

export type Dimension = 'operator' | 'service';

/** Null where it is of no group: its operator is not known. */
function keyOf(rental: Rental, dimension: Dimension): string | null {
  if (dimension === 'service') return rental.order.service.id;
  const operator = operatorOf(rental);
  return operator === null ? null : `${rental.order.country.id} ${operator.id}`;
}

/** The most used first, by their names in the language of `locale` (BCP 47). */
export function deliveryBy(
  rentals: readonly Rental[],
  dimension: Dimension,
  locale: string,
): readonly DeliveryGroup[] {
  const groups = group(rentals.filter(hasKnownFate), (rental) => keyOf(rental, dimension));
  return [...groups]
    .flatMap(([id, members]) => {
      const [first] = members;
      return id === null || first === undefined ? [] : [groupOf(id, first, members, dimension, locale)];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function groupOf(
  id: string,
  first: Rental,
  members: readonly Rental[],
  dimension: Dimension,
  locale: string,
): DeliveryGroup {
  const order = { ...first.order, operator: operatorOf(first) ?? first.order.operator };
  const deliveredCount = members.filter(isDelivered).length;
  return {
    id,
    name: spokenOrder(order, locale)[dimension].name,
    service: dimension === 'service' ? order.service : null,
    country: dimension === 'operator' ? order.country : null,
    count: members.length,
    deliveredCount,
    interval: wilsonInterval(deliveredCount, members.length),
    codeCount: members.filter((rental) => secondsToCode(rental) !== null).length,
    medianSeconds: medianSecondsToCode(members),
  };
}
