// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Інші пропозиції',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`залишилося ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Зараз номерів немає.',
  tellWhenBack: 'Сповістити про появу',
  price: 'Найвища ціна',
  set: 'Ви отримаєте сповіщення. Нічого не буде куплено.',
  list: 'Очікування',
  waits: (most, locale) =>
    most === null ? 'Чекає на появу' : `Чекає на ціну до ${formatMoney(most, locale)}`,
  back: (price, locale) => (price === null ? 'Знову є' : `Знову є за ${formatMoney(price, locale)}`),
  stop: 'Не чекати',
  stopFor: (order) => `Не чекати: ${isolateIfRtl(order)}`,
};
