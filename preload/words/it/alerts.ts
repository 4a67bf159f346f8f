// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Altre offerte',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`disponibili ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Al momento non ce ne sono.',
  tellWhenBack: 'Avvisami quando torna',
  price: 'Prezzo massimo',
  set: 'Arriverà un avviso. Nessun acquisto automatico.',
  list: 'Avvisi',
  waits: (most, locale) =>
    most === null ? 'In attesa che torni' : `In attesa di ${formatMoney(most, locale)} o meno`,
  back: (price, locale) => (price === null ? 'Disponibile' : `Disponibile a ${formatMoney(price, locale)}`),
  stop: 'Rimuovi avviso',
  stopFor: (order) => `Rimuovi l’avviso per ${isolateIfRtl(order)}`,
};
