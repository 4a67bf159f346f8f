/** Numbers: the list of cards, and what a card says of its rental. */
import type { Money, Order } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import { plural } from '../intl.ts';
import type {
  EndCauseTexts,
  EventTexts,
  JudgementTexts,
  PaymentTexts,
  UnresolvedReasonTexts,
} from '../shapes.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers = {
  rent: 'Rent a number',
  emptyTitle: 'No active numbers',
  emptyText: 'Rent one and its code shows up here.',
  list: 'Rented numbers',
};

export const card = {
  place: (country: string, operator: string | null) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Ordering…',
  noNumber: 'RentiumSMS sent no number',
  waiting: 'Waiting for SMS',
  waitingMore: 'Listening for more SMS',
  timeLeft: 'Time left',
  until: (time: string) => `Until ${time}`,
  timeUp: 'Time’s up, checking once more',
  stopWatching: 'Stop watching',
  stopHint:
    'Stops looking for SMS. The number stays rented until its time is over: RentiumSMS has no way to cancel.',
  stoppedText: 'The number stays rented until its time is over. Resume to see new SMS.',
  watchAgain: 'Resume',
  /** Of a number that names no end, and is not watched. */
  remove: 'Remove',
  broken: 'This card cannot be shown as it should. The number and its codes are safe.',
  notWatched: 'Paused',
  watchingStopped: (number: string) => `Paused ${number}`,
  watchingStoppedFor: (service: string) => `Paused ${isolateIfRtl(service)}`,
  undo: 'Undo',
  /** On a button whose whole name is `copyNumber`. */
  copy: 'Copy',
  copyNumber: 'Copy number',
  copyForms: 'Other formats',
  copyE164: (e164: string) => `International: ${e164}`,
  copyNational: (national: string) => `National: ${national}`,
  copyDigits: (digits: string) => `Digits only: ${digits}`,
  copyCode: 'Copy code',
  copied: 'Copied',
  numberCopied: 'Number copied',
  codeCopied: 'Code copied',
  noCode: 'No code found in this SMS',
  from: (sender: string) => `From ${isolateIfRtl(sender)}`,
  unknownSender: 'Sender unknown',
  disagree: (service: string, text: string) =>
    `Two codes: RentiumSMS reports ${isolateIfRtl(service)}, the text says ${isolateIfRtl(text)}.`,
  copyOther: (code: string) => `Copy ${isolateIfRtl(code)}`,
  moreSms: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One more SMS',
      other: `${formatNumber(count, locale)} more SMS`,
    }),
  onHold: (amount: Money, locale: string) => `${formatMoney(amount, locale)} on hold`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} on hold, refunded if no SMS arrives`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} paid`,
    'refund-awaited': (amount, locale, since) =>
      `${formatMoney(amount, locale)} refund pending since ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} refunded`,
  } satisfies PaymentTexts,
  costUnknown: 'Price unknown',
  chargeUnknown: 'Payment unknown',
  priceShown: (price: Money, locale: string) => `The price shown was ${formatMoney(price, locale)}.`,
  priceDiffers: (shown: Money, price: Money, locale: string) =>
    `The price shown was ${formatMoney(shown, locale)}, the number costs ${formatMoney(price, locale)}.`,
  details: 'Details',
  more: 'More',
  less: 'Less',
  expand: (service: string) => `Show all of ${isolateIfRtl(service)}`,
  fold: 'Fold',
  copiedAt: (time: string) => `Copied ${time}`,
  /** A PIN that is told to a person who hands something over. */
  handover: 'Tell this PIN to the courier. It is not a login code.',
  paused: (reason: string) => `Paused: ${reason}`,
  /** `by` is minutes and seconds after the number came. */
  usual: (by: string) => `9 of 10 arrive by ${by}`,
  unlikely: 'Unlikely now',
  noSms: 'No SMS came',
  endings: {
    awaited: (amount: Money, locale: string) => `refund of ${formatMoney(amount, locale)} pending`,
    refunded: (amount: Money, locale: string) => `${formatMoney(amount, locale)} refunded`,
    unseen: 'no refund seen in a day',
  },
  rentAnother: 'Rent another',
  /** Leads to the rent panel with another operator. */
  tryOperator: (operator: string, rate: number, price: Money | null, locale: string) =>
    [
      `Try ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'Open RentiumSMS',
  label: 'Label',
  saveLabel: 'Save',
  refused: 'Refused by the site',
  orderedAt: (time: string) => `Ordered at ${time}`,
  events: {
    ordered: 'Ordered',
    reserved: 'Number assigned',
    unresolved: 'No clear answer',
    sms: 'SMS received',
    stopped: 'Paused',
    'watched-again': 'Resumed',
    ended: 'Ended',
    'refund-seen': 'Refunded',
  } satisfies EventTexts,
  endedBy: {
    canceled: 'Canceled by the service',
    refunded: 'Refunded by the service',
    failed: 'Given up by the service',
  } satisfies EndCauseTexts,
  lateSms: 'SMS after the end',
  ago: (ms: number, locale: string) => (isInstant(ms) ? 'just now' : formatAgo(ms, locale)),
  later: (ms: number, locale: string) => (isInstant(ms) ? 'immediately' : `${formatSpan(ms, locale)} later`),
};

// Notifications of the system.

export const notifications = {
  codeTitle: (code: string) => `${isolateIfRtl(code)} is your code`,
  hiddenCodeTitle: 'A code has arrived',
  copiedCodeTitle: (code: string) => `${isolateIfRtl(code)} is copied`,
  hiddenCopiedCodeTitle: 'A code has arrived and is copied',
  smsTitle: 'An SMS has arrived',
  /** Beside those that are announced one by one. */
  moreTitle: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One more SMS has arrived',
      other: `${formatNumber(count, locale)} more SMS have arrived`,
    }),
  /** Before the text of a number that costs nothing. */
  practice: (body: string) => `Sandbox · ${body}`,
  body: (order: Order, phone: string | null) =>
    phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`,
  /** Above all notifications of one number. */
  group: (service: string, phone: string | null) =>
    phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`,
  backTitle: (order: Order) => `${formatOrder(order)}: back`,
  backBody: (price: Money | null, locale: string) =>
    price === null ? 'It can be rented again.' : `It can be rented for ${formatMoney(price, locale)}.`,
  copyCode: 'Copy code',
  endedTitle: (service: string) => `No SMS came for ${isolateIfRtl(service)}`,
};

// An order whose outcome is not known.

export const unresolved = {
  title: 'Was this number bought?',
  reasons: {
    'no-answer': 'RentiumSMS did not answer the order.',
    server: 'RentiumSMS answered the order with an error.',
    'bad-response': 'RentiumSMS sent an answer we can’t read.',
    interrupted: 'Rentium Tray closed before the answer came.',
  } satisfies UnresolvedReasonTexts,
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `Probably paid: your balance fell by ${formatFall(before, after, locale)}.`
        : 'Probably paid: refunds hid it in your balance.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'Probably not paid: your balance has not changed.'
        : 'Probably not paid: other numbers explain your balance.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'Can’t tell: your balance went up.'
        : `Can’t tell: your balance fell by ${formatFall(before, after, locale)}, which is not the price.`,
    unknown: () => 'Can’t tell: your balances cannot be compared.',
  } satisfies JudgementTexts,
  unknown: 'Can’t tell: one of your balances is not known.',
  /** A negative amount is what refunds brought beyond what other numbers cost. */
  elsewhere: (amount: Money, locale: string) =>
    amount.amountMinor > 0
      ? `Other numbers cost ${formatMoney(amount, locale)} meanwhile.`
      : `Other refunds added ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} meanwhile.`,
  elsewhereUnknown: 'What other orders cost meanwhile is not known.',
  check: 'Check again',
  checking: 'Checking…',
  dismiss: 'Dismiss',
};
