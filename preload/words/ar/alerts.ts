// Offers beside one that cannot be had, and alerts for it.
import { isolate } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'عروض أخرى',
  other: (name, price, stockLeft, locale) =>
    [
      isolate(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`المتبقي ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'لا أرقام متبقية الآن.',
  tellWhenBack: 'أعلمني عند توفره',
  price: 'أعلى سعر',
  set: 'سيصلك إشعار. لن يُشترى شيء.',
  list: 'التنبيهات',
  waits: (most, locale) =>
    most === null ? 'في انتظار توفره' : `في انتظار ${formatMoney(most, locale)} أو أقل`,
  back: (price, locale) => (price === null ? 'متاح مجددًا' : `متاح مجددًا مقابل ${formatMoney(price, locale)}`),
  stop: 'إيقاف التنبيه',
  stopFor: (order) => `إيقاف التنبيه عن ${isolate(order)}`,
};
