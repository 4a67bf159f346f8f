// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Diğer teklifler',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'} kaldı`]),
    ].join(' · '),
  soldOut: 'Şu anda kalmadı.',
  tellWhenBack: 'Gelince haber ver',
  price: 'En yüksek fiyat',
  set: 'Size haber verilir. Hiçbir şey satın alınmaz.',
  list: 'Uyarılar',
  waits: (most, locale) =>
    most === null ? 'Yeniden gelmesi bekleniyor' : `En fazla ${formatMoney(most, locale)} bekleniyor`,
  back: (price, locale) => (price === null ? 'Yeniden var' : `Yeniden var: ${formatMoney(price, locale)}`),
  stop: 'Uyarıyı kaldır',
  stopFor: (order) => `Uyarıyı kaldır: ${isolateIfRtl(order)}`,
};
