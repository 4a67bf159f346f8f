/** Numbers: the list of cards, and what a card says of its rental. */
import { formatMoney, formatNumber } from '../../format.ts';
import { formatAgo, formatSpan, isInstant } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Alquilar un número',
  emptyTitle: 'Ningún número alquilado',
  emptyText: 'Alquila uno. Su código aparecerá aquí en cuanto llegue el SMS.',
  list: 'Números alquilados',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) => `${country} ·\u00a0${operator}`,
  ordering: 'Pidiendo…',
  noNumber: 'RentiumSMS no indicó ningún número',
  waiting: 'Esperando el SMS',
  waitingMore: 'Esperando más SMS',
  timeLeft: 'Tiempo restante',
  until: (time) => `Hasta ${time}`,
  timeUp: 'Se acabó el tiempo; última comprobación',
  stopWatching: 'Dejar de esperar',
  stopHint:
    'Deja de buscar SMS. El número sigue alquilado hasta que acabe su tiempo: en RentiumSMS no se puede cancelar.',
  stoppedText: 'El número sigue alquilado hasta que acabe su tiempo. Hasta entonces puedes volver a esperar.',
  watchAgain: 'Volver a esperar',
  notWatched: 'Sin vigilar',
  watchingStopped: (number) => `Ya no se espera en ${number}`,
  watchingStoppedFor: (service) => `Ya no se espera para ${service}`,
  undo: 'Deshacer',
  copy: 'Copiar',
  copyNumber: 'Copiar número',
  copyForms: 'Más formatos',
  copyE164: (e164) => `Internacional: ${e164}`,
  copyNational: (national) => `Nacional: ${national}`,
  copyDigits: (digits) => `Solo cifras: ${digits}`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  numberCopied: 'Número copiado',
  codeCopied: 'Código copiado',
  noCode: 'No hay ningún código en este SMS',
  from: (sender) => `De ${sender}`,
  unknownSender: 'Remitente desconocido',
  disagree: (service, text) => `El servicio dice ${service}; el texto dice ${text}.`,
  copyOther: (code) => `Copiar ${code}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Un SMS más',
      other: `${formatNumber(count, locale)} SMS más`,
    }),
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} retenidos; se reembolsan si no llega un SMS`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} pagados`,
    'refund-awaited': (amount, locale, since) =>
      `Reembolso de ${formatMoney(amount, locale)} pendiente desde ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
  },
  costUnknown: 'No se sabe cuánto cuesta',
  chargeUnknown: 'No se sabe si se pagó',
  priceShown: (price, locale) => `El precio mostrado era ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `El precio mostrado era ${formatMoney(shown, locale)}; el número cuesta ${formatMoney(price, locale)}.`,
  details: 'Detalles',
  orderedAt: (time) => `Pedido: ${time}`,
  events: {
    ordered: 'Pedido',
    reserved: 'Número recibido',
    unresolved: 'Sin respuesta clara',
    sms: 'SMS recibido',
    stopped: 'Espera detenida',
    'watched-again': 'Espera reanudada',
    ended: 'Terminado',
    'refund-seen': 'Reembolso visto',
  },
  lateSms: 'SMS después del final',
  ago: (ms, locale) => (isInstant(ms) ? 'ahora mismo' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'al momento' : `${formatSpan(ms, locale)} después`),
};
