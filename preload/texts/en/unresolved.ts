/** An order whose outcome is not known. */
import { formatMoney } from '../../format.ts';
import type { Money } from '../../model.ts';
import type { JudgementTexts, UnresolvedReasonTexts } from '../shapes.ts';

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
