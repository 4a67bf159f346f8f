/** The tray: its tooltip and menu. */
import { formatMoney, formatNumber, formatOrder } from '../../format.ts';
import { formatSpan } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  codeArrived: (code) => `Code ${code}`,
  hiddenCodeArrived: 'Ein Code ist da',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'Wartet auf eine SMS',
      other: `Wartet auf ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Guthaben unbekannt' : `Guthaben: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Niedriges Guthaben: ${formatMoney(balance, locale)}`,
  notSetUp: 'Noch nicht eingerichtet',

  keyRefused: 'Der API-Schlüssel wird nicht angenommen',
  keyLocked: 'Der API-Schlüssel ist gesperrt',
  unresolved: 'Eine Bestellung braucht Ihre Entscheidung',
  unreachable: 'RentiumSMS ist nicht erreichbar',
  unwell: 'RentiumSMS antwortet nicht wie vorgesehen',

  number: (service, phone, left) =>
    left === null ? `${service} · ${phone}` : `${service} · ${phone} · ${left}`,
  numberWithCode: (code, service, phone, left) =>
    left === null ? `${code} · ${service} · ${phone}` : `${code} · ${service} · ${phone} · ${left}`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'endet gleich' : `noch ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `Letzten Code kopieren: ${code}`,
  copyLatestNone: 'Letzten Code kopieren',
  rentAgain: 'Erneut mieten',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${operator}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Rentium Tray öffnen',
  pauseNotifications: 'Benachrichtigungen anhalten',
  settings: 'Einstellungen',
  quit: 'Beenden',
};
