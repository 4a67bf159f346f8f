/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Орендувати номер?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Для ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Ціна невідома.' : `Ціна: ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} У вікні Rentium Tray не було клацання, тому він запитує.`;
  },
  order: 'Орендувати',
  repeatTitle: 'Орендувати ще один?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Номер для ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) замовлено ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Ще один коштує ${formatMoney(price, locale)}.`;
  },
  repeat: 'Орендувати ще',
  limitsTitle: 'Послабити обмеження?',
  openNumbers: 'Найбільше відкритих номерів',
  limit: (label, next, now) => `${label}: ${next} замість ${now}`,
  limits: 'Послабити',
};
