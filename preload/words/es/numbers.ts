/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Alquilar un número',
  emptyTitle: 'Ningún número activo',
  emptyText: 'Alquila uno y su código aparecerá aquí.',
  list: 'Números alquilados',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Pidiendo…',
  noNumber: 'RentiumSMS no envió ningún número',
  waiting: 'Esperando el SMS',
  waitingMore: 'Atento a más SMS',
  timeLeft: 'Tiempo restante',
  until: (time) => `Hasta ${time}`,
  timeUp: 'Se acabó el tiempo; última comprobación',
  stopWatching: 'Dejar de esperar',
  stopHint:
    'Deja de buscar SMS. El número sigue alquilado hasta que acabe su tiempo: en RentiumSMS no se puede cancelar.',
  stoppedText: 'El número sigue alquilado hasta que acabe su tiempo. Reanuda para ver nuevos SMS.',
  watchAgain: 'Reanudar',
  remove: 'Quitar',
  broken: 'Esta tarjeta no se puede mostrar como debería. El número y sus códigos están a salvo.',
  notWatched: 'En pausa',
  watchingStopped: (number) => `En pausa: ${number}`,
  watchingStoppedFor: (service) => `En pausa: ${isolateIfRtl(service)}`,
  undo: 'Deshacer',
  copy: 'Copiar',
  copyNumber: 'Copiar número',
  copyForms: 'Otros formatos',
  copyE164: (e164) => `Internacional: ${e164}`,
  copyNational: (national) => `Nacional: ${national}`,
  copyDigits: (digits) => `Solo cifras: ${digits}`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  numberCopied: 'Número copiado',
  codeCopied: 'Código copiado',
  noCode: 'No hay ningún código en este SMS',
  from: (sender) => `De ${isolateIfRtl(sender)}`,
  unknownSender: 'Remitente desconocido',
  disagree: (service, text) =>
    `Dos códigos: RentiumSMS indica ${isolateIfRtl(service)}; el texto, ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copiar ${isolateIfRtl(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Un SMS más',
      other: `${formatNumber(count, locale)} SMS más`,
    }),
  onHold: (amount, locale) => `${formatMoney(amount, locale)} retenidos`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} retenidos; se reembolsan si no llega un SMS`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} pagados`,
    'refund-awaited': (amount, locale, since) =>
      `Reembolso de ${formatMoney(amount, locale)} pendiente desde ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
  },
  costUnknown: 'Precio desconocido',
  chargeUnknown: 'Pago desconocido',
  priceShown: (price, locale) => `El precio mostrado era ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `El precio mostrado era ${formatMoney(shown, locale)}; el número cuesta ${formatMoney(price, locale)}.`,
  details: 'Detalles',
  more: 'Más',
  less: 'Menos',
  expand: (service) => `Mostrar todo de ${isolateIfRtl(service)}`,
  fold: 'Plegar',
  copiedAt: (time) => `Copiado ${time}`,
  handover: 'Di este PIN al repartidor. No es un código de acceso.',
  paused: (reason) => `En pausa: ${reason}`,
  usual: (by) => `9 de 10 llegan antes de ${by}`,
  unlikely: 'Ya es poco probable',
  noSms: 'No llegó ningún SMS',
  endings: {
    awaited: (amount, locale) => `reembolso de ${formatMoney(amount, locale)} pendiente`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} reembolsados`,
    unseen: 'sin reembolso en un día',
  },
  rentAnother: 'Alquilar otro',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Probar ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Abrir RentiumSMS',
  label: 'Etiqueta',
  saveLabel: 'Guardar',
  refused: 'Rechazado por el sitio',
  orderedAt: (time) => `Pedido: ${time}`,
  events: {
    ordered: 'Pedido',
    reserved: 'Número asignado',
    unresolved: 'Sin respuesta clara',
    sms: 'SMS recibido',
    stopped: 'En pausa',
    'watched-again': 'Reanudado',
    ended: 'Terminado',
    'refund-seen': 'Reembolsado',
  },
  endedBy: {
    canceled: 'Cancelado por el servicio',
    refunded: 'Reembolsado por el servicio',
    failed: 'Descartado por el servicio',
  },
  lateSms: 'SMS después del final',
  ago: (ms, locale) => (isInstant(ms) ? 'ahora mismo' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'al momento' : `${formatSpan(ms, locale)} después`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} es tu código`,
  hiddenCodeTitle: 'Ha llegado un código',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} está copiado`,
  hiddenCopiedCodeTitle: 'Ha llegado un código y está copiado',
  smsTitle: 'Ha llegado un SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Ha llegado un SMS más',
      other: `Han llegado ${formatNumber(count, locale)} SMS más`,
    }),
  practice: (body) => `Pruebas · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: de nuevo disponible`,
  backBody: (price, locale) =>
    price === null ? 'Ya se puede alquilar.' : `Se puede alquilar por ${formatMoney(price, locale)}.`,
  copyCode: 'Copiar código',
  endedTitle: (service) => `No llegó ningún SMS de ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: '¿Se compró este número?',
  reasons: {
    'no-answer': 'RentiumSMS no respondió al pedido.',
    server: 'RentiumSMS respondió al pedido con un error.',
    'bad-response': 'RentiumSMS envió una respuesta que no se puede leer.',
    interrupted: 'Rentium Tray se cerró antes de la respuesta.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Probablemente pagado: tu saldo bajó ${formatFall(before, after, locale)}.`
        : 'Probablemente pagado: los reembolsos lo ocultan en tu saldo.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Probablemente no pagado: tu saldo no ha cambiado.'
        : 'Probablemente no pagado: otros números explican tu saldo.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'No se sabe: tu saldo subió.'
        : `No se sabe: tu saldo bajó ${formatFall(before, after, locale)}, que no es el precio.`,
    unknown: () => 'No se sabe: tus saldos no se pueden comparar.',
  },
  unknown: 'No se sabe: falta uno de tus saldos.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Otros números costaron ${formatMoney(amount, locale)} entretanto.`
      : `Otros reembolsos sumaron ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} entretanto.`,
  elsewhereUnknown: 'No se sabe cuánto costaron otros pedidos entretanto.',
  check: 'Volver a comprobar',
  checking: 'Comprobando…',
  dismiss: 'Descartar',
};
