/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Nummer mieten',
  emptyTitle: 'Keine aktiven Nummern',
  emptyText: 'Mieten Sie eine, und ihr Code erscheint hier.',
  list: 'Gemietete Nummern',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Wird bestellt …',
  noNumber: 'RentiumSMS hat keine Nummer gesendet',
  waiting: 'Wartet auf SMS',
  waitingMore: 'Wartet auf weitere SMS',
  timeLeft: 'Restzeit',
  until: (time) => `Bis ${time}`,
  timeUp: 'Zeit abgelaufen, letzte Prüfung',
  stopWatching: 'Nicht mehr warten',
  stopHint:
    'Sucht nicht weiter nach SMS. Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist: RentiumSMS kennt keine Stornierung.',
  stoppedText:
    'Die Nummer bleibt gemietet, bis ihre Zeit abgelaufen ist. Neue SMS sehen Sie nach dem Fortsetzen.',
  watchAgain: 'Fortsetzen',
  remove: 'Entfernen',
  broken: 'Diese Karte kann nicht wie sonst gezeigt werden. Die Nummer und ihre Codes sind sicher.',
  notWatched: 'Pausiert',
  watchingStopped: (number) => `${number} ist pausiert`,
  watchingStoppedFor: (service) => `${isolateIfRtl(service)} ist pausiert`,
  undo: 'Rückgängig',
  copy: 'Kopieren',
  copyNumber: 'Nummer kopieren',
  copyForms: 'Andere Formate',
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
    `Zwei Codes: RentiumSMS meldet ${isolateIfRtl(service)}, im Text steht ${isolateIfRtl(text)}.`,
  copyOther: (code) => `${isolateIfRtl(code)} kopieren`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Eine weitere SMS',
      other: `${formatNumber(count, locale)} weitere SMS`,
    }),
  onHold: (amount, locale) => `${formatMoney(amount, locale)} vorgemerkt`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} vorgemerkt, wird ohne SMS erstattet`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} bezahlt`,
    'refund-awaited': (amount, locale, since) =>
      `Erstattung von ${formatMoney(amount, locale)} erwartet seit ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} erstattet`,
  },
  costUnknown: 'Preis unbekannt',
  chargeUnknown: 'Zahlung unbekannt',
  priceShown: (price, locale) => `Der angezeigte Preis war ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Der angezeigte Preis war ${formatMoney(shown, locale)}, die Nummer kostet ${formatMoney(price, locale)}.`,
  details: 'Details',
  more: 'Mehr',
  less: 'Weniger',
  expand: (service) => `Alles zu ${isolateIfRtl(service)} zeigen`,
  fold: 'Einklappen',
  copiedAt: (time) => `Kopiert ${time}`,
  handover: 'Nennen Sie diese PIN dem Kurier. Sie ist kein Anmeldecode.',
  paused: (reason) => `Pausiert: ${reason}`,
  usual: (by) => `9 von 10 kommen bis ${by}`,
  unlikely: 'Nun unwahrscheinlich',
  noSms: 'Keine SMS gekommen',
  endings: {
    awaited: (amount, locale) => `Erstattung von ${formatMoney(amount, locale)} steht aus`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} erstattet`,
    unseen: 'keine Erstattung binnen eines Tages',
  },
  rentAnother: 'Noch eine mieten',
  tryOperator: (operator, rate, price, locale) =>
    [
      `${isolateIfRtl(operator)} versuchen`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'RentiumSMS öffnen',
  label: 'Notiz',
  saveLabel: 'Speichern',
  refused: 'Von der Website abgelehnt',
  orderedAt: (time) => `Bestellt um ${time}`,
  events: {
    ordered: 'Bestellt',
    reserved: 'Nummer zugeteilt',
    unresolved: 'Keine klare Antwort',
    sms: 'SMS erhalten',
    stopped: 'Pausiert',
    'watched-again': 'Fortgesetzt',
    ended: 'Beendet',
    'refund-seen': 'Erstattet',
  },
  endedBy: {
    canceled: 'Vom Dienst storniert',
    refunded: 'Vom Dienst erstattet',
    failed: 'Vom Dienst aufgegeben',
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
  backTitle: (order) => `${formatOrder(order)}: wieder da`,
  backBody: (price, locale) =>
    price === null
      ? 'Es kann wieder gemietet werden.'
      : `Es kann für ${formatMoney(price, locale)} gemietet werden.`,
  copyCode: 'Code kopieren',
  endedTitle: (service) => `Keine SMS für ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Wurde diese Nummer gekauft?',
  reasons: {
    'no-answer': 'RentiumSMS hat auf die Bestellung nicht geantwortet.',
    server: 'RentiumSMS hat mit einem Fehler geantwortet.',
    'bad-response': 'RentiumSMS hat etwas Unlesbares geantwortet.',
    interrupted: 'Rentium Tray wurde vor der Antwort beendet.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Wohl bezahlt: Ihr Guthaben sank um ${formatFall(before, after, locale)}.`
        : 'Wohl bezahlt: Erstattungen verdecken es im Guthaben.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Wohl nicht bezahlt: Ihr Guthaben ist unverändert.'
        : 'Wohl nicht bezahlt: Andere Nummern erklären Ihr Guthaben.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Unklar: Ihr Guthaben ist gestiegen.'
        : `Unklar: Ihr Guthaben sank um ${formatFall(before, after, locale)}, nicht um den Preis.`,
    unknown: () => 'Unklar: Die Guthaben sind nicht vergleichbar.',
  },
  unknown: 'Unklar: Eines der Guthaben ist nicht bekannt.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Andere Nummern kosteten inzwischen ${formatMoney(amount, locale)}.`
      : `Andere Erstattungen brachten inzwischen ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Was andere Bestellungen inzwischen kosteten, ist nicht bekannt.',
  check: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  dismiss: 'Ausblenden',
};
