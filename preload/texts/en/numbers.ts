/** Numbers: the list of cards, and what a card says of its rental. */
import { formatMoney, formatNumber } from '../../format.ts';
import type { Money } from '../../model.ts';
import { formatAgo, formatSpan, isInstant } from '../../spans.ts';
import { plural } from '../plural.ts';
import type { EventTexts, PaymentTexts } from '../shapes.ts';

export const numbers = {
  rent: 'Rent a number',
  emptyTitle: 'No number rented',
  emptyText: 'Rent one. Its code appears here the moment the SMS arrives.',
  list: 'Rented numbers',
};

export const card = {
  place: (country: string, operator: string) => `${country} ·\u00a0${operator}`,
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
  notWatched: 'Not watched',
  watchingStopped: (number: string) => `Stopped watching ${number}`,
  watchingStoppedFor: (service: string) => `Stopped watching for ${service}`,
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
  from: (sender: string) => `From ${sender}`,
  unknownSender: 'Sender unknown',
  disagree: (service: string, text: string) => `The service says ${service}, the text says ${text}.`,
  copyOther: (code: string) => `Copy ${code}`,
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
