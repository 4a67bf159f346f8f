/** Numbers: the list of cards, and what a card says of its rental. */
import type { Money, Order } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatOrder } from '../format.ts';
import { plural } from '../intl.ts';
import type { EventTexts, JudgementTexts, PaymentTexts, UnresolvedReasonTexts } from '../shapes.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers = {
  rent: 'Rent a number',
  emptyTitle: 'No number rented',
  emptyText: 'Rent one. Its code appears here the moment the SMS arrives.',
  list: 'Rented numbers',
};

export const card = {
  place: (country: string, operator: string) => `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: 'Ordering…',
  noNumber: 'RentiumSMS named no number',
  waiting: 'Waiting for SMS',
  waitingMore: 'Watching for more SMS',
  timeLeft: 'Time left',
  until: (time: string) => `Until ${time}`,
  timeUp: 'Time is up, one last look',
  stopWatching: 'Stop watching',
  stopHint:
    'Stops looking for SMS. The number stays rented until its time is over: RentiumSMS has no way to cancel.',
  stoppedText: 'The number stays rented until its time is over. Until then you can watch it again.',
  watchAgain: 'Watch again',
  /** Of a number that names no end, and is not watched. */
  remove: 'Remove',
  broken: 'This card cannot be shown as it should. The number and its codes are safe.',
  notWatched: 'Not watched',
  watchingStopped: (number: string) => `Stopped watching ${number}`,
  watchingStoppedFor: (service: string) => `Stopped watching for ${isolateIfRtl(service)}`,
  undo: 'Undo',
  /** On a button whose whole name is `copyNumber`. */
  copy: 'Copy',
  copyNumber: 'Copy number',
  copyForms: 'More forms',
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
    `The service says ${isolateIfRtl(service)}, the text says ${isolateIfRtl(text)}.`,
  copyOther: (code: string) => `Copy ${isolateIfRtl(code)}`,
  moreSms: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One more SMS',
      other: `${formatNumber(count, locale)} more SMS`,
    }),
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} held, refunded if no SMS comes`,
    charged: (amount, locale) => `${formatMoney(amount, locale)} paid`,
    'refund-awaited': (amount, locale, since) =>
      `Refund of ${formatMoney(amount, locale)} awaited since ${since}`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)} refunded`,
  } satisfies PaymentTexts,
  costUnknown: 'What it costs is not known',
  chargeUnknown: 'Whether it was paid for is not known',
  priceShown: (price: Money, locale: string) => `The price shown was ${formatMoney(price, locale)}.`,
  priceDiffers: (shown: Money, price: Money, locale: string) =>
    `The price shown was ${formatMoney(shown, locale)}, the number costs ${formatMoney(price, locale)}.`,
  details: 'Details',
  orderedAt: (time: string) => `Ordered at ${time}`,
  events: {
    ordered: 'Ordered',
    reserved: 'Number received',
    unresolved: 'No clear answer',
    sms: 'SMS received',
    stopped: 'Stopped watching',
    'watched-again': 'Watched again',
    ended: 'Ended',
    'refund-seen': 'Refund seen',
  } satisfies EventTexts,
  lateSms: 'SMS after the end',
  ago: (ms: number, locale: string) => (isInstant(ms) ? 'just now' : formatAgo(ms, locale)),
  later: (ms: number, locale: string) => (isInstant(ms) ? 'at once' : `${formatSpan(ms, locale)} later`),
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
  copyCode: 'Copy code',
};

// An order whose outcome is not known.

export const unresolved = {
  title: 'Was this number bought?',
  reasons: {
    'no-answer': 'RentiumSMS did not answer the order, so it may or may not have been carried out.',
    server: 'RentiumSMS answered with a fault, so the order may or may not have been carried out.',
    'bad-response':
      'RentiumSMS answered in an unknown form, so the order may or may not have been carried out.',
    interrupted: 'The application ended before the answer came, so the order may or may not have been made.',
  } satisfies UnresolvedReasonTexts,
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Your balance was and is ${formatMoney(after, locale)}: it seems that money was spent.`
        : `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: it seems that money was spent.`,
    'seems-unspent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `Your balance was and is ${formatMoney(after, locale)}: it seems nothing was spent.`
        : `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: it seems nothing was spent on this order.`,
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: it rose, so that does not tell whether money was spent.`
        : `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: it did not fall by the price of this order, so that does not tell whether money was spent on it.`,
    unknown: (before, after, locale) =>
      `Your balance was ${formatMoney(before, locale)} and is now ${formatMoney(after, locale)}: that does not tell whether money was spent.`,
  } satisfies JudgementTexts,
  unknown: 'Your balance before and after is not both known, so it cannot tell whether money was spent.',
  /** A negative amount is what refunds brought beyond what other numbers cost. */
  elsewhere: (amount: Money, locale: string) =>
    amount.amountMinor > 0
      ? `Other numbers cost ${formatMoney(amount, locale)} in between.`
      : `Refunds of other numbers brought ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} in between.`,
  elsewhereUnknown: 'What other orders cost in between is not known.',
  check: 'Check again',
  checking: 'Checking…',
  dismiss: 'Dismiss',
};
