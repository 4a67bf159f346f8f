// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Outras ofertas',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`restam ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Nenhum disponível no momento.',
  tellWhenBack: 'Avisar quando voltar',
  price: 'Preço máximo',
  set: 'Você será avisado. Nada é comprado.',
  list: 'Avisos',
  waits: (most, locale) =>
    most === null ? 'Esperando voltar' : `Esperando por ${formatMoney(most, locale)} ou menos`,
  back: (price, locale) => (price === null ? 'Disponível' : `Disponível por ${formatMoney(price, locale)}`),
  stop: 'Remover aviso',
  stopFor: (order) => `Remover aviso de ${isolateIfRtl(order)}`,
};
