/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'Орендувати номер',
  emptyTitle: 'Немає активних номерів',
  emptyText: 'Орендуйте номер, і його код з’явиться тут.',
  list: 'Орендовані номери',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Замовлення…',
  noNumber: 'RentiumSMS не надіслав номера',
  waiting: 'Очікування SMS',
  waitingMore: 'Очікування нових SMS',
  timeLeft: 'Залишилося',
  until: (time) => `До ${time}`,
  timeUp: 'Час сплив, остання перевірка',
  stopWatching: 'Не чекати',
  stopHint:
    'Припиняє пошук SMS. Номер залишається орендованим, доки не спливе його час: RentiumSMS не дає скасувати.',
  stoppedText: 'Номер залишається орендованим, доки не спливе його час. Поновіть, щоб бачити нові SMS.',
  watchAgain: 'Поновити',
  remove: 'Прибрати',
  broken: 'Цю картку не вдається показати як слід. Номер і його коди в безпеці.',
  notWatched: 'Призупинено',
  watchingStopped: (number) => `Призупинено: ${number}`,
  watchingStoppedFor: (service) => `Призупинено: ${isolateIfRtl(service)}`,
  undo: 'Повернути',
  copy: 'Копіювати',
  copyNumber: 'Копіювати номер',
  copyForms: 'Інші формати',
  copyE164: (e164) => `Міжнародний: ${e164}`,
  copyNational: (national) => `Національний: ${national}`,
  copyDigits: (digits) => `Лише цифри: ${digits}`,
  copyCode: 'Копіювати код',
  copied: 'Скопійовано',
  numberCopied: 'Номер скопійовано',
  codeCopied: 'Код скопійовано',
  noCode: 'У цьому SMS немає коду',
  from: (sender) => `Від: ${isolateIfRtl(sender)}`,
  unknownSender: 'Невідомий відправник',
  disagree: (service, text) =>
    `Два коди: RentiumSMS повідомляє ${isolateIfRtl(service)}, а в тексті ${isolateIfRtl(text)}.`,
  copyOther: (code) => `Копіювати ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `Ще ${formatNumber(count, locale)} SMS`,
  onHold: (amount, locale) => `Утримано ${formatMoney(amount, locale)}`,
  payments: {
    held: (amount, locale) => `Утримано ${formatMoney(amount, locale)}; повернеться, якщо SMS не надійде`,
    charged: (amount, locale) => `Сплачено ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) =>
      `Очікується повернення ${formatMoney(amount, locale)} з ${since}`,
    refunded: (amount, locale) => `Повернено ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'Ціна невідома',
  chargeUnknown: 'Оплата невідома',
  priceShown: (price, locale) => `Показана ціна: ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `Показана ціна: ${formatMoney(shown, locale)}; номер коштує ${formatMoney(price, locale)}.`,
  details: 'Подробиці',
  more: 'Більше',
  less: 'Менше',
  expand: (service) => `Показати все: ${isolateIfRtl(service)}`,
  fold: 'Згорнути',
  copiedAt: (time) => `Скопійовано ${time}`,
  handover: 'Назвіть цей PIN-код кур’єру. Це не код для входу.',
  paused: (reason) => `Призупинено: ${reason}`,
  usual: (by) => `9 з 10 надходять до ${by}`,
  unlikely: 'Тепер малоймовірно',
  noSms: 'SMS не надійшло',
  endings: {
    awaited: (amount, locale) => `очікується повернення ${formatMoney(amount, locale)}`,
    refunded: (amount, locale) => `повернено ${formatMoney(amount, locale)}`,
    unseen: 'повернення за добу не було',
  },
  rentAnother: 'Орендувати ще',
  tryOperator: (operator, rate, price, locale) =>
    [
      `Спробувати ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Відкрити RentiumSMS',
  label: 'Мітка',
  saveLabel: 'Зберегти',
  refused: 'Сайт відхилив номер',
  orderedAt: (time) => `Замовлено о ${time}`,
  events: {
    ordered: 'Замовлено',
    reserved: 'Номер надано',
    unresolved: 'Немає чіткої відповіді',
    sms: 'SMS отримано',
    stopped: 'Призупинено',
    'watched-again': 'Поновлено',
    ended: 'Завершено',
    'refund-seen': 'Повернено',
  },
  endedBy: {
    canceled: 'Сервіс скасував номер',
    refunded: 'Сервіс повернув кошти',
    failed: 'Сервіс припинив спроби',
  },
  lateSms: 'SMS після завершення',
  ago: (ms, locale) => (isInstant(ms) ? 'щойно' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'одразу' : `через ${formatSpan(ms, locale)}`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} — ваш код`,
  hiddenCodeTitle: 'Надійшов код',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} скопійовано`,
  hiddenCopiedCodeTitle: 'Код надійшов, його скопійовано',
  smsTitle: 'Надійшло SMS',
  moreTitle: (count, locale) => `Надійшло ще ${formatNumber(count, locale)} SMS`,
  practice: (body) => `Тест · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}: знову є`,
  backBody: (price, locale) =>
    price === null
      ? 'Номер знову можна орендувати.'
      : `Номер можна орендувати за ${formatMoney(price, locale)}.`,
  copyCode: 'Копіювати код',
  endedTitle: (service) => `SMS від ${isolateIfRtl(service)} не надійшло`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'Чи куплено цей номер?',
  reasons: {
    'no-answer': 'RentiumSMS не відповів на замовлення.',
    server: 'RentiumSMS відповів на замовлення помилкою.',
    'bad-response': 'Відповідь RentiumSMS неможливо прочитати.',
    interrupted: 'Rentium Tray закрився до надходження відповіді.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Імовірно, сплачено: баланс зменшився на ${formatFall(before, after, locale)}.`
        : 'Імовірно, сплачено: у балансі це приховали повернення.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Імовірно, не сплачено: баланс не змінився.'
        : 'Імовірно, не сплачено: баланс пояснюють інші номери.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Невідомо: баланс зріс.'
        : `Невідомо: баланс зменшився на ${formatFall(before, after, locale)}, а це не ціна номера.`,
    unknown: () => 'Невідомо: баланси неможливо порівняти.',
  },
  unknown: 'Невідомо: бракує одного з балансів.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `Інші номери тим часом коштували ${formatMoney(amount, locale)}.`
      : `Інші повернення тим часом додали ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}.`,
  elsewhereUnknown: 'Скільки тим часом коштували інші замовлення, невідомо.',
  check: 'Перевірити знову',
  checking: 'Перевірка…',
  dismiss: 'Приховати',
};
