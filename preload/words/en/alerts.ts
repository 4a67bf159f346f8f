/** Offers beside one that cannot be had, and alerts for it. */
import type { Money, Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';

export const alerts = {
  others: 'Other offers',
  other: (name: string, price: Money | null, stockLeft: Stock, locale: string) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'} left`]),
    ].join(' · '),
  soldOut: 'None left at the moment.',
  tellWhenBack: 'Tell me when back',
  price: 'Highest price',
  set: 'You will be told. Nothing is bought.',
  list: 'Alerts',
  waits: (most: Money | null, locale: string) =>
    most === null ? 'Waiting until it is back' : `Waiting for ${formatMoney(most, locale)} or less`,
  back: (price: Money | null, locale: string) =>
    price === null ? 'Back' : `Back for ${formatMoney(price, locale)}`,
  stop: 'Stop alert',
  stopFor: (order: string) => `Stop alert for ${isolateIfRtl(order)}`,
};
