/** Arguments for every text that takes some. A text that is added without a sample here is a type error. */
import type { Texts } from '../../preload/words/index.ts';
import { usd, whatsappOrder } from '../gallery/build.ts';

/** True when anything in it is a function. */
type Speaks<T> = T extends string
  ? false
  : T extends (...args: never) => unknown
    ? true
    : true extends { [K in keyof T]: Speaks<T[K]> }[keyof T]
      ? true
      : false;

type Samples<T> = T extends (...args: infer Args) => unknown
  ? readonly Readonly<Args>[]
  : { readonly [K in keyof T as true extends Speaks<T[K]> ? K : never]: Samples<T[K]> };

const phone = '+1 202 555 0143';
const code = '849-201';
const file = 'ledger.json';
const time = '10:24';
const id = 'n1';
const price = usd(7_831);
const more = usd(9_642);
/** Every language writes it in digits. */
const count = 57;
const total = 8_123;
const share = 0.93;
const minuteMs = 60_000;
const { service, country, operator } = whatsappOrder;
/** Words that stand in no text but through this argument. */
const name = 'Ein Name';

const problems = (locale: string): Samples<Texts['problems']> => ({
  auth: [[{ kind: 'auth' }, locale]],
  'out-of-balance': [
    [{ kind: 'out-of-balance', price, balance: more }, locale],
    [{ kind: 'out-of-balance', price }, locale],
    [{ kind: 'out-of-balance', balance: more }, locale],
    [{ kind: 'out-of-balance' }, locale],
  ],
  'rate-limited': [[{ kind: 'rate-limited', retryAtMs: 0 }, locale]],
  'carrier-timeout': [[{ kind: 'carrier-timeout', retryAtMs: 0 }, locale]],
  refused: [
    [{ kind: 'refused', detail: name }, locale],
    [{ kind: 'refused', detail: null }, locale],
  ],
  'bad-request': [
    [{ kind: 'bad-request', detail: name }, locale],
    [{ kind: 'bad-request', detail: null }, locale],
  ],
  'not-found': [[{ kind: 'not-found' }, locale]],
  'other-account': [[{ kind: 'other-account' }, locale]],
  offline: [
    [{ kind: 'offline', reason: 'unreachable' }, locale],
    [{ kind: 'offline', reason: 'time-out' }, locale],
    [{ kind: 'offline', reason: 'unknown-host' }, locale],
    [{ kind: 'offline', reason: 'refused' }, locale],
    [{ kind: 'offline', reason: 'reset' }, locale],
    [{ kind: 'offline', reason: 'certificate-untrusted' }, locale],
    [{ kind: 'offline', reason: 'certificate-expired' }, locale],
    [{ kind: 'offline', reason: 'certificate-not-yet-valid' }, locale],
    [{ kind: 'offline', reason: 'proxy-password' }, locale],
    [{ kind: 'offline', reason: 'proxy-refused' }, locale],
    [{ kind: 'offline', reason: 'certificate-unknown' }, locale],
    [{ kind: 'offline', reason: 'portal' }, locale],
  ],
  server: [[{ kind: 'server', status: 502 }, locale]],
  'bad-response': [[{ kind: 'bad-response', excerpt: '' }, locale]],
  'no-key': [[{ kind: 'no-key' }, locale]],
  'bad-key': [[{ kind: 'bad-key' }, locale]],
  'purchase-under-way': [[{ kind: 'purchase-under-way' }, locale]],
  'price-rose': [[{ kind: 'price-rose', expected: price, now: more }, locale]],
  'price-unknown': [[{ kind: 'price-unknown' }, locale]],
  'order-limit': [
    [{ kind: 'order-limit', limit: 'open-reservations', most: 1 }, locale],
    [{ kind: 'order-limit', limit: 'open-reservations', most: 13 }, locale],
    [{ kind: 'order-limit', limit: 'price', most: price, price: more }, locale],
    [{ kind: 'order-limit', limit: 'service-price', service, most: price, price: more }, locale],
    [{ kind: 'order-limit', limit: 'daily-spending', most: price, spent: more, price: usd(48) }, locale],
  ],
  'numbers-open': [
    [{ kind: 'numbers-open', count: 1 }, locale],
    [{ kind: 'numbers-open', count: 12 }, locale],
  ],
  declined: [[{ kind: 'declined' }, locale]],
  storage: [
    [{ kind: 'storage', reason: 'full' }, locale],
    [{ kind: 'storage', reason: 'denied' }, locale],
    [{ kind: 'storage', reason: 'other' }, locale],
  ],
  vault: [
    [{ kind: 'vault', protection: 'weak' }, locale],
    [{ kind: 'vault', protection: 'unavailable' }, locale],
  ],
  'vault-locked': [[{ kind: 'vault-locked' }, locale]],
  'insecure-url': [[{ kind: 'insecure-url' }, locale]],
  clipboard: [[{ kind: 'clipboard' }, locale]],
  gone: [[{ kind: 'gone' }, locale]],
  'bad-call': [[{ kind: 'bad-call' }, locale]],
  webhook: [
    [{ kind: 'webhook', reason: 'port-taken' }, locale],
    [{ kind: 'webhook', reason: 'off' }, locale],
    [{ kind: 'webhook', reason: 'no-answer' }, locale],
    [{ kind: 'webhook', reason: 'other' }, locale],
  ],
  shortcut: [
    [{ kind: 'shortcut', reason: 'taken' }, locale],
    [{ kind: 'shortcut', reason: 'invalid' }, locale],
    [{ kind: 'shortcut', reason: 'unsupported' }, locale],
  ],
  'login-item': [
    [{ kind: 'login-item', reason: 'needs-approval' }, locale],
    [{ kind: 'login-item', reason: 'unsupported' }, locale],
    [{ kind: 'login-item', reason: 'other' }, locale],
  ],
  update: [
    [{ kind: 'update', reason: 'awaiting-code' }, locale],
    [{ kind: 'update', reason: 'unreachable' }, locale],
    [{ kind: 'update', reason: 'unsupported' }, locale],
    [{ kind: 'update', reason: 'other' }, locale],
  ],
});

const notices = (locale: string): Samples<Texts['notices']> => ({
  'number-not-copied': [[{ id, kind: 'number-not-copied' }, locale]],
  'file-set-aside': [
    [{ id, kind: 'file-set-aside', file, keptAs: null, restored: true, isCopy: false }, locale],
    [{ id, kind: 'file-set-aside', file, keptAs: null, restored: false, isCopy: false }, locale],
    [{ id, kind: 'file-set-aside', file, keptAs: 'kept.json', restored: false, isCopy: true }, locale],
    [{ id, kind: 'file-set-aside', file, keptAs: 'kept.json', restored: true, isCopy: false }, locale],
    [{ id, kind: 'file-set-aside', file, keptAs: 'kept.json', restored: false, isCopy: false }, locale],
  ],
  'number-withdrawn': [
    [{ id, kind: 'number-withdrawn', cause: 'canceled', service: service.name, phone }, locale],
    [{ id, kind: 'number-withdrawn', cause: 'refunded', service: service.name, phone: null }, locale],
    [{ id, kind: 'number-withdrawn', cause: 'failed', service: service.name, phone }, locale],
  ],
  'numbers-unreadable': [
    [{ id, kind: 'numbers-unreadable', count: 1 }, locale],
    [{ id, kind: 'numbers-unreadable', count: 12 }, locale],
  ],
  'entries-unread': [
    [{ id, kind: 'entries-unread', count: 1, files: [file] }, locale],
    [{ id, kind: 'entries-unread', count: 12, files: [file, 'alerts.json'] }, locale],
  ],
  'storage-failed': [
    [{ id, kind: 'storage-failed', reason: 'full' }, locale],
    [{ id, kind: 'storage-failed', reason: 'other' }, locale],
  ],
  'notification-failed': [
    [{ id, kind: 'notification-failed', reason: 'failed' }, locale],
    [{ id, kind: 'notification-failed', reason: 'not-permitted' }, locale],
  ],
  'order-failed': [[{ id, kind: 'order-failed', problem: { kind: 'no-key' }, order: whatsappOrder }, locale]],
  'ended-badly': [[{ id, kind: 'ended-badly' }, locale]],
  stumbled: [[{ id, kind: 'stumbled' }, locale]],
  'copy-uncertain': [[{ id, kind: 'copy-uncertain' }, locale]],
  'copy-failed': [[{ id, kind: 'copy-failed' }, locale]],
  'tray-missing': [
    [{ id, kind: 'tray-missing', reason: 'no-host' }, locale],
    [{ id, kind: 'tray-missing', reason: 'no-picture' }, locale],
  ],
  'server-refused': [[{ id, kind: 'server-refused' }, locale]],
  'key-withheld': [
    [
      {
        id,
        kind: 'key-withheld',
        belongsTo: 'https://api.rentiumsms.online',
        service: 'http://127.0.0.1:4010',
      },
      locale,
    ],
  ],
  'webhook-secret-replaced': [[{ id, kind: 'webhook-secret-replaced' }, locale]],
  'webhook-failed': [
    [{ id, kind: 'webhook-failed', reason: 'port-taken' }, locale],
    [{ id, kind: 'webhook-failed', reason: 'other' }, locale],
  ],
});

const card = (locale: string): Samples<Texts['views']['card']> => ({
  place: [
    [country.name, operator.name],
    [country.name, null],
  ],
  until: [[time]],
  watchingStopped: [[phone]],
  watchingStoppedFor: [[service.name]],
  copyE164: [[phone]],
  copyNational: [[phone]],
  copyDigits: [['12025550143']],
  from: [[name]],
  disagree: [[code, '550912']],
  copyOther: [[code]],
  moreSms: [[count, locale]],
  onHold: [[price, locale]],
  payments: {
    held: [[price, locale]],
    charged: [[price, locale]],
    'refund-awaited': [[price, locale, time]],
    refunded: [[price, locale]],
  },
  expand: [[service.name]],
  copiedAt: [[time]],
  paused: [[name]],
  usual: [['0:45']],
  endings: { awaited: [[price, locale]], refunded: [[price, locale]] },
  tryOperator: [
    [operator.name, share, price, locale],
    [operator.name, share, null, locale],
  ],
  priceShown: [[price, locale]],
  priceDiffers: [[price, more, locale]],
  orderedAt: [[time]],
  ago: [
    [0, locale],
    [5 * minuteMs, locale],
  ],
  later: [
    [0, locale],
    [5 * minuteMs, locale],
  ],
});

const rent = (locale: string): Samples<Texts['views']['rent']> => ({
  stock: [
    [{ count: total, exact: true }, locale],
    [{ count: total, exact: false }, locale],
  ],
  option: [
    [
      name,
      { price, stock: { count: total, exact: true }, deliveryRate: share, isLowest: false, isBest: true },
      locale,
    ],
    [name, { price, stock: null, deliveryRate: null, isLowest: true, isBest: false }, locale],
    [name, { price: null, stock: null, deliveryRate: null, isLowest: true, isBest: false }, locale],
  ],
  submit: [
    [price, locale],
    [null, locale],
  ],
  better: [
    [share, name, price, locale],
    [share, name, usd(0), locale],
  ],
  balanceAfter: [[price, locale]],
  balanceShort: [[price, locale]],
  servicePrice: [[name, price, locale]],
  servicePriceNone: [[name]],
  quickOrder: [
    [whatsappOrder, true],
    [whatsappOrder, false],
  ],
});

const alerts = (locale: string): Samples<Texts['views']['alerts']> => ({
  other: [
    [name, price, { count: total, exact: true }, locale],
    [name, null, { count: total, exact: false }, locale],
    [name, null, null, locale],
  ],
  waits: [
    [price, locale],
    [null, locale],
  ],
  back: [
    [price, locale],
    [null, locale],
  ],
  stopFor: [[name]],
});

const questions = (locale: string): Samples<Texts['questions']> => ({
  orderText: [
    [whatsappOrder, price, locale],
    [whatsappOrder, null, locale],
  ],
  repeatText: [
    [whatsappOrder, 40_000, price, locale],
    [whatsappOrder, 0, null, locale],
  ],
  limit: [['Maximum price', '$5.00', '$0.48']],
});

const unresolved = (locale: string): Samples<Texts['views']['unresolved']> => ({
  judgements: {
    'seems-spent': [
      [more, price, locale],
      [price, price, locale],
    ],
    'seems-unspent': [
      [price, more],
      [price, price],
    ],
    'changed-otherwise': [
      [price, more, locale],
      [more, price, locale],
    ],
    unknown: [[]],
  },
  elsewhere: [
    [price, locale],
    [usd(-48), locale],
  ],
});

const insights = (locale: string): Samples<Texts['views']['insights']> => ({
  seconds: [[count, locale]],
  showAll: [[count, locale]],
  spending: {
    summary: [
      [price, 1, price, time, locale],
      [price, 13, more, time, locale],
    ],
    value: [
      [time, price, 0, locale],
      [time, price, count, locale],
    ],
  },
  delivery: {
    summary: [[name, share, count, locale]],
    share: [[share, locale]],
    ofCount: [[count, total, locale]],
    interval: [[0.41, share, locale]],
  },
  speed: { summary: [[name, 17, count, locale]], codeCount: [[count, locale]] },
});

const history = (locale: string): Samples<Texts['views']['history']> => ({
  noMatch: [[name]],
  entries: [[count, locale]],
  found: [[count, total, locale]],
  rowActions: [[service.name]],
  exported: [[file]],
  removeAllTitle: [[count, locale]],
  removedAll: [[count, locale]],
  keptFor: [[count, locale]],
});

const settings = (locale: string): Samples<Texts['views']['settings']> => ({
  noMatch: [[name]],
  lowBalanceWrong: [['5.00']],
  keyEnding: [['9f3a']],
  clearDelay: [
    [0, locale],
    [30_000, locale],
    [5 * minuteMs, locale],
  ],
  keptFor: [
    [null, locale],
    [30, locale],
    [365, locale],
  ],
  shortenText: [[count, locale]],
  diagnosticsSaved: [[file]],
  version: [['0.1.0']],
});

const tray = (locale: string): Samples<Texts['tray']> => ({
  codeArrived: [[code]],
  waiting: [[count, locale]],
  balance: [
    [price, locale],
    [null, locale],
  ],
  lowBalance: [[price, locale]],
  resting: [[0, locale]],
  number: [
    [service.name, phone, null],
    [service.name, phone, time],
  ],
  numberWithCode: [[code, service.name]],
  timeLeft: [
    [0, locale],
    [5 * minuteMs, locale],
  ],
  copyLatest: [[code]],
  order: [
    [whatsappOrder, null, null, locale],
    [whatsappOrder, operator.name, price, locale],
  ],
});

/** For each text that takes arguments, the lists of arguments to call it with. */
export const textSamples = (locale: string): Samples<Texts> => ({
  problems: problems(locale),
  notices: notices(locale),
  questions: questions(locale),
  tray: tray(locale),
  start: {
    folder: { denied: [[file]], full: [[file]], other: [[file]] },
    inUse: [['/home/ada/.config/Rentium Tray']],
    newer: [[file]],
  },
  notifications: {
    codeTitle: [[code]],
    practice: [['WhatsApp, +1 415']],
    copiedCodeTitle: [[code]],
    endedTitle: [[service.name]],
    lowBalanceTitle: [[price, locale]],
    moreTitle: [
      [1, locale],
      [997, locale],
    ],
    body: [
      [whatsappOrder, phone],
      [whatsappOrder, null],
    ],
    backTitle: [[whatsappOrder]],
    backBody: [
      [price, locale],
      [null, locale],
    ],
    group: [
      [service.name, phone],
      [service.name, null],
    ],
  },
  views: {
    header: {
      offlineSince: [[time]],
      failingSince: [[time]],
      fell: [[price, locale]],
      rose: [[price, locale]],
      fellTo: [[price, more, locale]],
      roseTo: [[price, more, locale]],
    },
    actions: { tryAgainIn: [['0:42']], waitStarts: [[42_000, locale]] },
    card: card(locale),
    unresolved: unresolved(locale),
    rent: rent(locale),
    alerts: alerts(locale),
    line: { odds: [[name, share, locale]] },
    history: history(locale),
    insights: insights(locale),
    settings: settings(locale),
    webhook: { answered: [[123, locale]] },
    limits: {
      maxOpenReservations: [['1–20']],
      servicePrice: [[name]],
      maxOpenReservationsWrong: [['1–20']],
      amountWrong: [['0.50']],
    },
    polling: {
      rates: [
        [3, 5, locale],
        [0.1, 1, locale],
      ],
    },
    shortcuts: { recordFor: [[name]], remove: [[name]] },
    updates: {
      current: [[5 * minuteMs, locale]],
      available: [['0.2.0']],
      downloading: [[share, locale]],
      ready: [['0.2.0']],
    },
    announcements: { code: [[service.name, code]], sms: [[service.name]] },
  },
});
