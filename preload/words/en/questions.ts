/** The questions of a system box before money may be spent. */
import type { Money, Order } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import { formatAgo } from '../spans.ts';

/** English puts an article before these. */
const hasArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle |Ivory Coast)| (?:Republic|Islands)$/;
const inCountry = (name: string) =>
  hasArticle.test(name) ? `in the ${isolateIfRtl(name)}` : `in ${isolateIfRtl(name)}`;

export const questions = {
  orderTitle: 'Rent a number?',
  /** `price` is null where the service names none. */
  orderText: ({ service, country }: Order, price: Money | null, locale: string) => {
    const wanted = `For ${isolateIfRtl(service.name)} ${inCountry(country.name)}.`;
    const cost = price === null ? 'Its price is not known.' : `It costs ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray saw no click in its window, so it asks.`;
  },
  order: 'Rent',
  repeatTitle: 'Rent another one?',
  repeatText: ({ service, country }: Order, agoMs: number, price: Money | null, locale: string) => {
    const before = `You ordered a number for ${isolateIfRtl(service.name)} ${inCountry(country.name)} ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} Another one costs ${formatMoney(price, locale)}.`;
  },
  repeat: 'Rent another',
  limitsTitle: 'Loosen your limits?',
  openNumbers: 'Most open numbers',
  /** One limit, with what it would be and what it is now. */
  limit: (label: string, next: string, now: string) => `${label}: ${next} instead of ${now}`,
  limits: 'Loosen limits',
};
