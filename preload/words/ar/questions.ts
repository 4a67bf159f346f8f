/** The questions of a system box before money may be spent. */
import { isolate } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'استئجار رقم؟',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `لخدمة ${isolate(service.name)} في ${isolate(country.name)}.`;
    const cost = price === null ? 'السعر غير معروف.' : `تكلفته ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} لم يرَ Rentium Tray أي نقرة في نافذته، ولذلك يسأل.`;
  },
  order: 'استئجار',
  repeatTitle: 'استئجار رقم آخر؟',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `طُلب رقم لخدمة ${isolate(service.name)} (${isolate(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} يكلّف رقم آخر ${formatMoney(price, locale)}.`;
  },
  repeat: 'استئجار رقم آخر',
  limitsTitle: 'هل تريد توسيع حدودك؟',
  openNumbers: 'أقصى عدد للأرقام المفتوحة',
  limit: (label, next, now) => `${label}: ${next} بدلًا من ${now}`,
  limits: 'توسيع الحدود',
};
