/** An order whose outcome is not known. */
import { formatMoney } from '../../format.ts';
import type { Texts } from '../index.ts';

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Wurde diese Nummer gekauft?',
  reasons: {
    'no-answer':
      'RentiumSMS hat auf die Bestellung nicht geantwortet. Ob sie ausgeführt wurde, ist nicht bekannt.',
    server:
      'RentiumSMS hat mit einem Fehler geantwortet. Ob die Bestellung ausgeführt wurde, ist nicht bekannt.',
    'bad-response':
      'RentiumSMS hat in unbekannter Form geantwortet. Ob die Bestellung ausgeführt wurde, ist nicht bekannt.',
    interrupted:
      'Die Anwendung wurde beendet, bevor die Antwort kam. Ob die Bestellung zustande kam, ist nicht bekannt.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Ihr Guthaben war und ist ${formatMoney(after, locale)}: Anscheinend wurde Geld ausgegeben.`
        : `Ihr Guthaben war ${formatMoney(before, locale)} und ist jetzt ${formatMoney(after, locale)}: Anscheinend wurde Geld ausgegeben.`,
    'seems-unspent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Ihr Guthaben war und ist ${formatMoney(after, locale)}: Anscheinend wurde nichts ausgegeben.`
        : `Ihr Guthaben war ${formatMoney(before, locale)} und ist jetzt ${formatMoney(after, locale)}: Anscheinend wurde für diese Bestellung nichts ausgegeben.`,
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? `Ihr Guthaben war ${formatMoney(before, locale)} und ist jetzt ${formatMoney(after, locale)}: Es ist gestiegen, daran lässt sich nicht erkennen, ob Geld ausgegeben wurde.`
        : `Ihr Guthaben war ${formatMoney(before, locale)} und ist jetzt ${formatMoney(after, locale)}: Es ist nicht um den Preis dieser Bestellung gesunken, daran lässt sich nicht erkennen, ob dafür Geld ausgegeben wurde.`,
    unknown: (before, after, locale) =>
      `Ihr Guthaben war ${formatMoney(before, locale)} und ist jetzt ${formatMoney(after, locale)}: Daran lässt sich nicht erkennen, ob Geld ausgegeben wurde.`,
  },
  unknown:
    'Ihr Guthaben davor und danach ist nicht beides bekannt, darum lässt sich nicht erkennen, ob Geld ausgegeben wurde.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Andere Nummern haben in der Zwischenzeit ${formatMoney(amount, locale)} gekostet.`
      : `Erstattungen anderer Nummern haben in der Zwischenzeit ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} gebracht.`,
  elsewhereUnknown: 'Was andere Bestellungen in der Zwischenzeit gekostet haben, ist nicht bekannt.',
  check: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  dismiss: 'Ausblenden',
};
