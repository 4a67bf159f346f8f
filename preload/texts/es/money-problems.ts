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
        title: 'Demasiados números abiertos',
        explanation: plural(locale, problem.most, {
          one: 'Tu límite es un número abierto. Espera a que termine o sube el límite en Ajustes. No se compró nada.',
          other: `Tu límite es de ${formatNumber(problem.most, locale)} números abiertos. Espera a que termine uno o sube el límite en Ajustes. No se compró nada.`,
        }),
      };
    case 'price':
      return {
        title: 'Por encima de tu precio máximo',
        explanation: `Este número cuesta ${formatMoney(problem.price, locale)} y tu límite es ${formatMoney(problem.most, locale)}. Elige otro o sube el límite en Ajustes. No se compró nada.`,
      };
    case 'daily-spending':
      return {
        title: 'Has llegado a tu límite de hoy',
        explanation: `Hoy has gastado ${formatMoney(problem.spent, locale)}, y ${formatMoney(problem.price, locale)} más superarían tu límite de ${formatMoney(problem.most, locale)}. Espera a mañana o sube el límite en Ajustes. No se compró nada.`,
      };
  }
}

/** What an empty wallet lacks, as far as it is known. */
export function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'Recárgalo en RentiumSMS y vuelve a intentarlo. No se compró nada.';
  if (price !== undefined && balance !== undefined) {
    return `El precio es ${formatMoney(price, locale)} y tu saldo es ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `Tu saldo no cubre el precio de ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `Tu saldo de ${formatMoney(balance, locale)} no es suficiente. ${advice}`;
  return `Tu saldo no es suficiente. ${advice}`;
}
