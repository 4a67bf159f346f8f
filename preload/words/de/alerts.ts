// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Andere Angebote',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`noch ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Zurzeit ist keine übrig.',
  tellWhenBack: 'Sagen, wenn wieder da',
  price: 'Höchster Preis',
  set: 'Sie werden benachrichtigt. Gekauft wird nichts.',
  list: 'Benachrichtigungen',
  waits: (most, locale) =>
    most === null ? 'Wartet, bis es wieder da ist' : `Wartet auf ${formatMoney(most, locale)} oder weniger`,
  back: (price, locale) => (price === null ? 'Wieder da' : `Wieder da für ${formatMoney(price, locale)}`),
  stop: 'Nicht mehr warten',
  stopFor: (order) => `Nicht mehr warten auf ${isolateIfRtl(order)}`,
};
