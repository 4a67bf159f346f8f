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
        title: 'Zu viele offene Nummern',
        explanation: plural(locale, problem.most, {
          one: 'Ihre Grenze ist eine offene Nummer. Warten Sie, bis sie endet, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.',
          other: `Ihre Grenze sind ${formatNumber(problem.most, locale)} offene Nummern. Warten Sie, bis eine endet, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
        }),
      };
    case 'price':
      return {
        title: 'Über Ihrem Höchstpreis',
        explanation: `Diese Nummer kostet ${formatMoney(problem.price, locale)}, Ihre Grenze ist ${formatMoney(problem.most, locale)}. Wählen Sie eine andere, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
    case 'daily-spending':
      return {
        title: 'Ihr Tageslimit ist erreicht',
        explanation: `Sie haben heute ${formatMoney(problem.spent, locale)} ausgegeben; weitere ${formatMoney(problem.price, locale)} lägen über Ihrer Grenze von ${formatMoney(problem.most, locale)}. Warten Sie bis morgen, oder erhöhen Sie die Grenze in den Einstellungen. Es wurde nichts gekauft.`,
      };
  }
}

/** What an empty wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Laden Sie es bei RentiumSMS auf und versuchen Sie es dann erneut. Es wurde nichts gekauft.';
  if (price !== undefined && balance !== undefined) {
    return `Der Preis ist ${formatMoney(price, locale)}, Ihr Guthaben ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined)
    return `Ihr Guthaben reicht nicht für den Preis von ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined)
    return `Ihr Guthaben von ${formatMoney(balance, locale)} reicht dafür nicht. ${advice}`;
  return `Ihr Guthaben reicht dafür nicht. ${advice}`;
}
