/** An order whose outcome is not known. */
import { formatMoney } from '../../format.ts';
import type { Texts } from '../index.ts';

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
