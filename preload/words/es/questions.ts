/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: '¿Alquilar un número?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost = price === null ? 'El precio no se conoce.' : `Cuesta ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray no vio ningún clic en su ventana y por eso pregunta.`;
  },
  order: 'Alquilar',
  repeatTitle: '¿Alquilar otro?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Pediste un número para ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Otro cuesta ${formatMoney(price, locale)}.`;
  },
  repeat: 'Alquilar otro',
  limitsTitle: '¿Ampliar tus límites?',
  openNumbers: 'Máximo de números abiertos',
  limit: (label, next, now) => `${label}: ${next} en lugar de ${now}`,
  limits: 'Ampliar límites',
};
