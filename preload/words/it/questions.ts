/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Noleggiare un numero?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Per ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Il prezzo non è noto.' : `Costa ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray non ha visto alcun clic nella sua finestra, perciò chiede conferma.`;
  },
  order: 'Noleggia',
  repeatTitle: 'Noleggiarne un altro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Un numero per ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) è stato ordinato ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Un altro costa ${formatMoney(price, locale)}.`;
  },
  repeat: 'Noleggia un altro',
  limitsTitle: 'Allentare i limiti?',
  openNumbers: 'Massimo di numeri aperti',
  limit: (label, next, now) => `${label}: ${next} invece di ${now}`,
  limits: 'Allenta limiti',
};
