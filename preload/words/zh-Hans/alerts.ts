// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: '其他选择',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`剩余 ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: '目前没有库存。',
  tellWhenBack: '到货时提醒我',
  price: '最高价格',
  set: '届时会提醒您，不会自动购买。',
  list: '提醒',
  waits: (most, locale) => (most === null ? '等待到货' : `等待价格不高于 ${formatMoney(most, locale)}`),
  back: (price, locale) => (price === null ? '已到货' : `已到货，${formatMoney(price, locale)}`),
  stop: '停止提醒',
  stopFor: (order) => `停止提醒：${isolateIfRtl(order)}`,
};
