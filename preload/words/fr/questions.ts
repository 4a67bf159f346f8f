/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Louer un numéro ?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Pour ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'Son prix est inconnu.' : `Il coûte ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray n’a vu aucun clic dans sa fenêtre ; il demande donc confirmation.`;
  },
  order: 'Louer',
  repeatTitle: 'En louer un autre ?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Vous avez commandé un numéro pour ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Un autre coûte ${formatMoney(price, locale)}.`;
  },
  repeat: 'En louer un autre',
  limitsTitle: 'Assouplir vos limites ?',
  openNumbers: 'Maximum de numéros ouverts',
  limit: (label, next, now) => `${label} : ${next} au lieu de ${now}`,
  limits: 'Assouplir les limites',
};
