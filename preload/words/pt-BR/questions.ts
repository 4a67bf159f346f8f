/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Alugar um número?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'O preço não é conhecido.' : `Custa ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} O Rentium Tray não viu um clique na janela dele, por isso pergunta.`;
  },
  order: 'Alugar',
  repeatTitle: 'Alugar outro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Você pediu um número para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Outro custa ${formatMoney(price, locale)}.`;
  },
  repeat: 'Alugar outro',
  limitsTitle: 'Ampliar seus limites?',
  openNumbers: 'Máximo de números abertos',
  limit: (label, next, now) => `${label}: ${next} em vez de ${now}`,
  limits: 'Ampliar limites',
};
