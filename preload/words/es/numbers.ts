/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Alquilar un número',
  emptyTitle: 'Ningún número alquilado',
  emptyText: 'Alquila uno. Su código aparecerá aquí en cuanto llegue el SMS.',
  list: 'Números alquilados',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) => `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
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
  remove: 'Quitar',
  broken: 'Esta tarjeta no se puede mostrar como debería. El número y sus códigos están a salvo.',
  notWatched: 'Sin vigilar',
  watchingStopped: (number) => `Ya no se espera en ${number}`,
  watchingStoppedFor: (service) => `Ya no se espera para ${isolateIfRtl(service)}`,
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
  from: (sender) => `De ${isolateIfRtl(sender)}`,
  unknownSender: 'Remitente desconocido',
  disagree: (service, text) =>
    `El servicio dice ${isolateIfRtl(service)}; el texto dice ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Copiar ${isolateIfRtl(code)}`,
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
  copyCode: 'Copiar código',
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: '¿Se compró este número?',
  reasons: {
    'no-answer': 'RentiumSMS no respondió al pedido, así que puede que se haya realizado o puede que no.',
    server: 'RentiumSMS respondió con un error, así que el pedido puede haberse realizado o no.',
    'bad-response':
      'RentiumSMS respondió de una forma desconocida, así que el pedido puede haberse realizado o no.',
    interrupted:
      'La aplicación se cerró antes de recibir la respuesta, así que el pedido puede haberse hecho o no.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Tu saldo era y es ${formatMoney(after, locale)}: parece que se gastó dinero.`
        : `Tu saldo era ${formatMoney(before, locale)} y ahora es ${formatMoney(after, locale)}: parece que se gastó dinero.`,
    'seems-unspent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Tu saldo era y es ${formatMoney(after, locale)}: parece que no se gastó nada.`
        : `Tu saldo era ${formatMoney(before, locale)} y ahora es ${formatMoney(after, locale)}: parece que no se gastó nada en este pedido.`,
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? `Tu saldo era ${formatMoney(before, locale)} y ahora es ${formatMoney(after, locale)}: subió, así que no indica si se gastó dinero.`
        : `Tu saldo era ${formatMoney(before, locale)} y ahora es ${formatMoney(after, locale)}: no bajó en el precio de este pedido, así que no indica si se gastó dinero en él.`,
    unknown: (before, after, locale) =>
      `Tu saldo era ${formatMoney(before, locale)} y ahora es ${formatMoney(after, locale)}: eso no indica si se gastó dinero.`,
  },
  unknown: 'No se conocen ambos saldos, el anterior y el posterior, así que no indican si se gastó dinero.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Otros números costaron ${formatMoney(amount, locale)} entretanto.`
      : `Los reembolsos de otros números aportaron ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} entretanto.`,
  elsewhereUnknown: 'No se sabe cuánto costaron otros pedidos entretanto.',
  check: 'Volver a comprobar',
  checking: 'Comprobando…',
  dismiss: 'Descartar',
};
