/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Wynajmij numer',
  emptyTitle: 'Brak aktywnych numerów',
  emptyText: 'Wynajmij numer, a jego kod pojawi się tutaj.',
  list: 'Wynajęte numery',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Zamawianie…',
  noNumber: 'RentiumSMS nie przysłał numeru',
  waiting: 'Czeka na SMS',
  waitingMore: 'Czeka na kolejne SMS-y',
  timeLeft: 'Pozostało',
  until: (time) => `Do ${time}`,
  timeUp: 'Czas minął, ostatnie sprawdzenie',
  stopWatching: 'Przestań czekać',
  stopHint:
    'Kończy szukanie SMS-ów. Numer pozostaje wynajęty do końca swojego czasu: RentiumSMS nie pozwala anulować.',
  stoppedText: 'Numer pozostaje wynajęty do końca swojego czasu. Wznów, aby zobaczyć nowe SMS-y.',
  watchAgain: 'Wznów',
  remove: 'Usuń',
  broken: 'Tej karty nie można poprawnie wyświetlić. Numer i jego kody są bezpieczne.',
  notWatched: 'Wstrzymano',
  watchingStopped: (number) => `Wstrzymano: ${number}`,
  watchingStoppedFor: (service) => `Wstrzymano: ${isolateIfRtl(service)}`,
  undo: 'Cofnij',
  copy: 'Kopiuj',
  copyNumber: 'Kopiuj numer',
  copyForms: 'Inne formaty',
  copyE164: (e164) => `Międzynarodowy: ${e164}`,
  copyNational: (national) => `Krajowy: ${national}`,
  copyDigits: (digits) => `Same cyfry: ${digits}`,
  copyCode: 'Kopiuj kod',
  copied: 'Skopiowano',
  numberCopied: 'Skopiowano numer',
  codeCopied: 'Skopiowano kod',
  noCode: 'W tym SMS-ie nie ma kodu',
  from: (sender) => `Od: ${isolateIfRtl(sender)}`,
  unknownSender: 'Nieznany nadawca',
  disagree: (service, text) =>
    `Dwa kody: RentiumSMS podaje ${isolateIfRtl(service)}, a w treści jest ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Kopiuj ${isolateIfRtl(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      one: 'Jeszcze jeden SMS',
      few: `Jeszcze ${formatNumber(count, locale)} SMS-y`,
      many: `Jeszcze ${formatNumber(count, locale)} SMS-ów`,
      other: `Jeszcze ${formatNumber(count, locale)} SMS-a`,
    }),
  onHold: (amount, locale) => `Zablokowano ${formatMoney(amount, locale)}`,
  payments: {
    held: (amount, locale) => `Zablokowano ${formatMoney(amount, locale)}; zwrot, jeśli SMS nie przyjdzie`,
    charged: (amount, locale) => `Zapłacono ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) =>
      `Oczekiwany zwrot ${formatMoney(amount, locale)} od ${since}`,
    refunded: (amount, locale) => `Zwrócono ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'Cena nieznana',
  chargeUnknown: 'Płatność nieznana',
  priceShown: (price, locale) => `Pokazana cena: ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Pokazana cena: ${formatMoney(shown, locale)}; numer kosztuje ${formatMoney(price, locale)}.`,
  details: 'Szczegóły',
  more: 'Więcej',
  less: 'Mniej',
  expand: (service) => `Pokaż wszystko: ${isolateIfRtl(service)}`,
  fold: 'Zwiń',
  copiedAt: (time) => `Skopiowano ${time}`,
  handover: 'Podaj ten PIN kurierowi. To nie jest kod logowania.',
  paused: (reason) => `Wstrzymano: ${reason}`,
  usual: (by) => `9 na 10 przychodzi do ${by}`,
  unlikely: 'Już mało prawdopodobne',
  noSms: 'SMS nie przyszedł',
  endings: {
    awaited: (amount, locale) => `oczekiwany zwrot ${formatMoney(amount, locale)}`,
    refunded: (amount, locale) => `zwrócono ${formatMoney(amount, locale)}`,
    unseen: 'brak zwrotu w ciągu doby',
  },
  rentAnother: 'Wynajmij kolejny',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Wypróbuj ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Otwórz RentiumSMS',
  label: 'Etykieta',
  saveLabel: 'Zapisz',
  refused: 'Strona odrzuciła numer',
  orderedAt: (time) => `Zamówiono o ${time}`,
  events: {
    ordered: 'Zamówiono',
    reserved: 'Przydzielono numer',
    unresolved: 'Brak jasnej odpowiedzi',
    sms: 'Odebrano SMS',
    stopped: 'Wstrzymano',
    'watched-again': 'Wznowiono',
    ended: 'Zakończono',
    'refund-seen': 'Zwrócono',
  },
  endedBy: {
    canceled: 'Anulowane przez serwis',
    refunded: 'Zwrócone przez serwis',
    failed: 'Porzucone przez serwis',
  },
  lateSms: 'SMS po zakończeniu',
  ago: (ms, locale) => (isInstant(ms) ? 'przed chwilą' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'od razu' : `${formatSpan(ms, locale)} później`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} to Twój kod`,
  hiddenCodeTitle: 'Przyszedł kod',
  copiedCodeTitle: (code) => `Skopiowano ${isolateIfRtl(code)}`,
  hiddenCopiedCodeTitle: 'Kod przyszedł i jest skopiowany',
  smsTitle: 'Przyszedł SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      one: 'Przyszedł jeszcze jeden SMS',
      few: `Przyszły jeszcze ${formatNumber(count, locale)} SMS-y`,
      many: `Przyszło jeszcze ${formatNumber(count, locale)} SMS-ów`,
      other: `Przyszło jeszcze ${formatNumber(count, locale)} SMS-a`,
    }),
  practice: (body) => `Test · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: znów dostępne`,
  backBody: (price, locale) =>
    price === null ? 'Można już wynająć numer.' : `Można wynająć numer za ${formatMoney(price, locale)}.`,
  copyCode: 'Kopiuj kod',
  endedTitle: (service) => `SMS z ${isolateIfRtl(service)} nie przyszedł`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Czy ten numer został kupiony?',
  reasons: {
    'no-answer': 'RentiumSMS nie odpowiedział na zamówienie.',
    server: 'RentiumSMS odpowiedział na zamówienie błędem.',
    'bad-response': 'Odpowiedzi RentiumSMS nie da się odczytać.',
    interrupted: 'Rentium Tray zamknięto, zanim przyszła odpowiedź.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Raczej zapłacono: saldo spadło o ${formatFall(before, after, locale)}.`
        : 'Raczej zapłacono: w saldzie ukryły to zwroty.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Raczej nie zapłacono: saldo się nie zmieniło.'
        : 'Raczej nie zapłacono: saldo wynika z innych numerów.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Nie wiadomo: saldo wzrosło.'
        : `Nie wiadomo: saldo spadło o ${formatFall(before, after, locale)}, a to nie jest ta cena.`,
    unknown: () => 'Nie wiadomo: sald nie da się porównać.',
  },
  unknown: 'Nie wiadomo: jedno z sald jest nieznane.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Inne numery kosztowały w tym czasie ${formatMoney(amount, locale)}.`
      : `Inne zwroty dodały w tym czasie ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Nie wiadomo, ile kosztowały w tym czasie inne zamówienia.',
  check: 'Sprawdź ponownie',
  checking: 'Sprawdzanie…',
  dismiss: 'Odrzuć',
};
