/** Numbers: the list of cards, and what a card says of its rental. */
import { formatMoney, formatNumber } from '../../format.ts';
import { formatAgo, formatSpan, isInstant } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Nummer mieten',
  emptyTitle: 'Keine Nummer gemietet',
  emptyText: 'Mieten Sie eine. Ihr Code erscheint hier, sobald die SMS da ist.',
  list: 'Gemietete Nummern',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) => `${country} ·\u00a0${operator}`,
  ordering: 'Wird bestellt …',
  noNumber: 'RentiumSMS hat keine Nummer genannt',
  waiting: 'Wartet auf SMS',
  waitingMore: 'Wartet auf weitere SMS',
  timeLeft: 'Restzeit',
  until: (time) => `Bis ${time}`,
  timeUp: 'Zeit abgelaufen, ein letzter Blick',
  stopWatching: 'Nicht mehr warten',
  stopHint:
    'Sucht nicht weiter nach SMS. Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist: RentiumSMS kennt keine Stornierung.',
  stoppedText:
    'Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist. Bis dahin können Sie wieder warten.',
  watchAgain: 'Wieder warten',
  notWatched: 'Wird nicht beobachtet',
  watchingStopped: (number) => `Für ${number} wird nicht mehr gewartet`,
  watchingStoppedFor: (service) => `Für ${service} wird nicht mehr gewartet`,
  undo: 'Rückgängig',
  copy: 'Kopieren',
  copyNumber: 'Nummer kopieren',
  copyForms: 'Weitere Formen',
  copyE164: (e164) => `International: ${e164}`,
  copyNational: (national) => `National: ${national}`,
  copyDigits: (digits) => `Nur Ziffern: ${digits}`,
  copyCode: 'Code kopieren',
  copied: 'Kopiert',
  numberCopied: 'Nummer kopiert',
  codeCopied: 'Code kopiert',
  noCode: 'Kein Code in dieser SMS gefunden',
  from: (sender) => `Von ${sender}`,
  unknownSender: 'Absender unbekannt',
  disagree: (service, text) => `Der Dienst sagt ${service}, der Text sagt ${text}.`,
  copyOther: (code) => `${code} kopieren`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Eine weitere SMS',
      other: `${formatNumber(count, locale)} weitere SMS`,
    }),
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} vorgemerkt, wird ohne SMS erstattet`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} bezahlt`,
    'refund-awaited': (amount, locale, since) =>
      `Erstattung von ${formatMoney(amount, locale)} erwartet seit ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} erstattet`,
  },
  costUnknown: 'Die Kosten sind nicht bekannt',
  chargeUnknown: 'Ob dafür bezahlt wurde, ist nicht bekannt',
  priceShown: (price, locale) => `Der angezeigte Preis war ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Der angezeigte Preis war ${formatMoney(shown, locale)}, die Nummer kostet ${formatMoney(price, locale)}.`,
  details: 'Details',
  orderedAt: (time) => `Bestellt um ${time}`,
  events: {
    ordered: 'Bestellt',
    reserved: 'Nummer erhalten',
    unresolved: 'Keine klare Antwort',
    sms: 'SMS erhalten',
    stopped: 'Warten beendet',
    'watched-again': 'Wieder gewartet',
    ended: 'Beendet',
    'refund-seen': 'Erstattung gesehen',
  },
  lateSms: 'SMS nach dem Ende',
  ago: (ms, locale) => (isInstant(ms) ? 'gerade eben' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'sofort' : `${formatSpan(ms, locale)} später`),
};
