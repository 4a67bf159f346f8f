/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: '番号をレンタルしますか？',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）用です。`;
    const cost = price === null ? '価格は不明です。' : `価格は${formatMoney(price, locale)}です。`;
    return `${wanted}${cost}Rentium Trayのウインドウでクリックが確認できなかったため、お尋ねしています。`;
  },
  order: 'レンタル',
  repeatTitle: 'もう1つレンタルしますか？',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `${formatAgo(Math.max(agoMs, 1000), locale, 'long')}に${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）用の番号を注文しています。`;
    return price === null ? before : `${before}もう1つの価格は${formatMoney(price, locale)}です。`;
  },
  repeat: 'もう1つレンタル',
  limitsTitle: '上限を緩めますか？',
  openNumbers: '同時に使う番号の上限',
  limit: (label, next, now) => `${label}：${now}から${next}へ`,
  limits: '上限を緩める',
};
