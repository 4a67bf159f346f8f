// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Inne oferty',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`zostało ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'W tej chwili brak numerów.',
  tellWhenBack: 'Powiadom, gdy wróci',
  price: 'Najwyższa cena',
  set: 'Otrzymasz powiadomienie. Nic nie zostanie kupione.',
  list: 'Alerty',
  waits: (most, locale) =>
    most === null ? 'Czeka na powrót oferty' : `Czeka na cenę do ${formatMoney(most, locale)}`,
  back: (price, locale) =>
    price === null ? 'Znów dostępne' : `Znów dostępne za ${formatMoney(price, locale)}`,
  stop: 'Usuń alert',
  stopFor: (order) => `Usuń alert: ${isolateIfRtl(order)}`,
};
