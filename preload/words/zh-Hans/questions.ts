/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: '租用号码？',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `用于 ${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）。`;
    const cost = price === null ? '价格未知。' : `价格为 ${formatMoney(price, locale)}。`;
    return `${wanted}${cost}Rentium Tray 未在其窗口中检测到点击，因此向您确认。`;
  },
  order: '租用',
  repeatTitle: '再租用一个？',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `您${formatAgo(Math.max(agoMs, 1000), locale, 'long')}已为 ${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）订购了一个号码。`;
    return price === null ? before : `${before}再租一个需要 ${formatMoney(price, locale)}。`;
  },
  repeat: '再租一个',
  limitsTitle: '放宽限制？',
  openNumbers: '未结束号码上限',
  limit: (label, next, now) => `${label}：由 ${now} 改为 ${next}`,
  limits: '放宽限制',
};
