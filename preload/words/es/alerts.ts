// Offers beside one that cannot be had, and alerts for it.
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';

export const alerts: Texts['views']['alerts'] = {
  others: 'Otras ofertas',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`quedan ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'Ahora no queda ninguno.',
  tellWhenBack: 'Avisarme cuando vuelva',
  price: 'Precio máximo',
  set: 'Recibirás un aviso. No se compra nada.',
  list: 'Avisos',
  waits: (most, locale) =>
    most === null ? 'Esperando a que vuelva' : `Esperando ${formatMoney(most, locale)} o menos`,
  back: (price, locale) => (price === null ? 'Disponible' : `Disponible por ${formatMoney(price, locale)}`),
  stop: 'Quitar aviso',
  stopFor: (order) => `Quitar el aviso de ${isolateIfRtl(order)}`,
};
