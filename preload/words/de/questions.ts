/** The questions of a system box before money may be spent. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo } from '../spans.ts';

export const questions: Texts['questions'] = {
  orderTitle: 'Eine Nummer mieten?',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `Für ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}).`;
    const cost =
      price === null ? 'Der Preis ist nicht bekannt.' : `Sie kostet ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} Rentium Tray hat in seinem Fenster keinen Klick gesehen und fragt deshalb nach.`;
  },
  order: 'Mieten',
  repeatTitle: 'Noch eine mieten?',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `Sie haben ${formatAgo(Math.max(agoMs, 1000), locale, 'long')} eine Nummer für ${isolateIfRtl(service.name)} (${isolateIfRtl(country.name)}) bestellt.`;
    return price === null ? before : `${before} Eine weitere kostet ${formatMoney(price, locale)}.`;
  },
  repeat: 'Noch eine mieten',
  limitsTitle: 'Grenzen lockern?',
  openNumbers: 'Offene Nummern, höchstens',
  limit: (label, next, now) => `${label}: ${next} statt ${now}`,
  limits: 'Grenzen lockern',
};
