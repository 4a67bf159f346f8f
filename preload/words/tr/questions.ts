/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Numara kiralansın mı?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) için.`;
    const cost = price === null ? 'Fiyatı bilinmiyor.' : `Fiyatı ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray kendi penceresinde bir tıklama görmediği için soruyor.`;
  },
  order: 'Kirala',
  repeatTitle: 'Bir tane daha kiralansın mı?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) için ${formatAgo(Math.max(agoMs, 1000), locale, 'long')} bir numara sipariş ettiniz.`;
    return price === null ? before : `${before} Bir tane daha: ${formatMoney(price, locale)}.`;
  },
  repeat: 'Bir tane daha kirala',
  limitsTitle: 'Sınırlarınız gevşetilsin mi?',
  openNumbers: 'En fazla açık numara',
  limit: (label, next, now) => `${label}: ${now} yerine ${next}`,
  limits: 'Sınırları gevşet',
};
