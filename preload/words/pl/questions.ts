/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Wynająć numer?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Dla ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Cena nie jest znana.' : `Koszt: ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} W oknie Rentium Tray nie było kliknięcia, stąd to pytanie.`;
  },
  order: 'Wynajmij',
  repeatTitle: 'Wynająć kolejny?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Numer dla ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) zamówiono ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Kolejny kosztuje ${formatMoney(price, locale)}.`;
  },
  repeat: 'Wynajmij kolejny',
  limitsTitle: 'Złagodzić limity?',
  openNumbers: 'Najwięcej otwartych numerów',
  limit: (label, next, now) => `${label}: ${next} zamiast ${now}`,
  limits: 'Złagodź limity',
};
