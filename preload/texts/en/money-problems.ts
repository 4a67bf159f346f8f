/** Why an order was not made: a limit that the person set, or an empty wallet. */
import { formatMoney, formatNumber } from '../../format.ts';
import type { Money, OrderLimit } from '../../model.ts';
import { plural } from '../plural.ts';
import type { ProblemText } from '../shapes.ts';

/** Why an order stops at one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: 'Too many open numbers',
        explanation: plural(locale, problem.most, {
          one: 'Your limit is one open number. Wait until it ends, or raise the limit in Settings. Nothing was bought.',
          other: `Your limit is ${formatNumber(problem.most, locale)} open numbers. Wait until one ends, or raise the limit in Settings. Nothing was bought.`,
        }),
      };
    case 'price':
      return {
        title: 'Above your price limit',
        explanation: `This number costs ${formatMoney(problem.price, locale)} and your limit is ${formatMoney(problem.most, locale)}. Choose another one, or raise the limit in Settings. Nothing was bought.`,
      };
    case 'daily-spending':
      return {
        title: 'Your limit for today is reached',
        explanation: `You have spent ${formatMoney(problem.spent, locale)} today, and ${formatMoney(problem.price, locale)} more would go beyond your limit of ${formatMoney(problem.most, locale)}. Wait until tomorrow, or raise the limit in Settings. Nothing was bought.`,
      };
  }
}

/** What an empty wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Top it up at RentiumSMS, then try again. Nothing was bought.';
  if (price !== undefined && balance !== undefined) {
    return `The price is ${formatMoney(price, locale)} and your balance is ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined)
    return `Your balance does not cover the price of ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined)
    return `Your balance of ${formatMoney(balance, locale)} does not cover this. ${advice}`;
  return `Your wallet does not cover this. ${advice}`;
}
