/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Nummer mieten',
  emptyTitle: 'Keine Nummer gemietet',
  emptyText: 'Mieten Sie eine. Ihr Code erscheint hier, sobald die SMS da ist.',
  list: 'Gemietete Nummern',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) => `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
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
  remove: 'Entfernen',
  broken: 'Diese Karte kann nicht wie sonst gezeigt werden. Die Nummer und ihre Codes sind sicher.',
  notWatched: 'Wird nicht beobachtet',
  watchingStopped: (number) => `Für ${number} wird nicht mehr gewartet`,
  watchingStoppedFor: (service) => `Für ${isolateIfRtl(service)} wird nicht mehr gewartet`,
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
  from: (sender) => `Von ${isolateIfRtl(sender)}`,
  unknownSender: 'Absender unbekannt',
  disagree: (service, text) =>
    `Der Dienst sagt ${isolateIfRtl(service)}, der Text sagt ${isolateIfRtl(text)}.`,
  copyOther: (code) => `${isolateIfRtl(code)} kopieren`,
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

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `Ihr Code ist ${isolateIfRtl(code)}`,
  hiddenCodeTitle: 'Ein Code ist da',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} ist kopiert`,
  hiddenCopiedCodeTitle: 'Ein Code ist da und kopiert',
  smsTitle: 'Eine SMS ist da',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Eine weitere SMS ist da',
      other: `${formatNumber(count, locale)} weitere SMS sind da`,
    }),
  practice: (body) => `Sandbox · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  copyCode: 'Code kopieren',
};

// An order whose outcome is not known.

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
