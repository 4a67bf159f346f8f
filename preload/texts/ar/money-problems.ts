/** Why an order was not made: a limit that the person set, or an empty wallet. */
import { formatMoney, formatNumber } from '../../format.ts';
import type { Money, OrderLimit } from '../../model.ts';
import type { ProblemText } from '../shapes.ts';
import { plural } from './plural.ts';

/** Why an order stops at one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations': {
      const limit = plural(locale, problem.most, {
        zero: 'حدّك ألا يُفتح أي رقم',
        one: 'حدّك رقم مفتوح واحد',
        two: 'حدّك رقمان مفتوحان',
        few: `حدّك ${formatNumber(problem.most, locale)} أرقام مفتوحة`,
        many: `حدّك ${formatNumber(problem.most, locale)} رقمًا مفتوحًا`,
        other: `حدّك ${formatNumber(problem.most, locale)} رقم مفتوح`,
      });
      return {
        title: 'أرقام مفتوحة أكثر من اللازم',
        explanation: `${limit}. يمكن الانتظار حتى ينتهي أحدها أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    }
    case 'price':
      return {
        title: 'أعلى من حد السعر لديك',
        explanation: `يكلّف هذا الرقم ${formatMoney(problem.price, locale)} وحدّك ${formatMoney(problem.most, locale)}. يمكن اختيار رقم آخر أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    case 'daily-spending':
      return {
        title: 'بلغت حدّ إنفاقك لهذا اليوم',
        explanation: `أُنفق اليوم ${formatMoney(problem.spent, locale)}، وإنفاق ${formatMoney(problem.price, locale)} أخرى يتجاوز حدّك ${formatMoney(problem.most, locale)}. يمكن الانتظار إلى الغد أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
  }
}

/** What an empty wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'يمكن شحنه لدى RentiumSMS ثم إعادة المحاولة. لم يُشترَ شيء.';
  if (price !== undefined && balance !== undefined) {
    return `السعر ${formatMoney(price, locale)} ورصيدك ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `رصيدك لا يغطي السعر ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `رصيدك ${formatMoney(balance, locale)} لا يكفي. ${advice}`;
  return `رصيدك لا يكفي. ${advice}`;
}
