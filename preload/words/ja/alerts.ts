// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'その他の候補',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`残り${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: '現在、在庫がありません。',
  tellWhenBack: '入荷したら通知',
  price: '上限価格',
  set: '入荷をお知らせします。購入はしません。',
  list: '入荷通知',
  waits: (most, locale) =>
    most === null ? '入荷を待っています' : `${formatMoney(most, locale)}以下の入荷を待っています`,
  back: (price, locale) => (price === null ? '入荷しました' : `${formatMoney(price, locale)}で入荷しました`),
  stop: '通知を解除',
  stopFor: (order) => `通知を解除：${isolateIfRtl(order)}`,
};
