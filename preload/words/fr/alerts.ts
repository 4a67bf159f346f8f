// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Autres offres',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`reste ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Il n’en reste plus pour le moment.',
  tellWhenBack: 'Me prévenir du retour',
  price: 'Prix maximal',
  set: 'Vous serez prévenu. Rien n’est acheté.',
  list: 'Alertes',
  waits: (most, locale) =>
    most === null ? 'En attente du retour' : `En attente : ${formatMoney(most, locale)} ou moins`,
  back: (price, locale) => (price === null ? 'De retour' : `De retour à ${formatMoney(price, locale)}`),
  stop: 'Retirer l’alerte',
  stopFor: (order) => `Retirer l’alerte pour ${isolateIfRtl(order)}`,
};
