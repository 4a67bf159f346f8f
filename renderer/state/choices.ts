/** The rows of the rent panel's lists. */
import type { Country, Money, Operator, Service, Stock } from '../../preload/model/index.ts';

/** One row of a picker: the fields that services, countries and operators have between them. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly price: Money | null;
  readonly stock: Stock;
  readonly dialCode: string | null;
  readonly deliveryRate: number | null;
}

export const toChoice = (item: Service & Partial<Country & Operator>): Choice => ({
  id: item.id,
  name: item.name,
  price: item.price,
  stock: item.stock,
  dialCode: item.dialCode ?? null,
  deliveryRate: item.deliveryRate ?? null,
});

/** The highest price among them, null where none has one. */
export function dearestOf(choices: readonly Pick<Choice, 'price'>[]): Money | null {
  let dearest: Money | null = null;
  for (const { price } of choices) {
    if (price !== null && price.amountMinor > (dearest?.amountMinor ?? Number.NEGATIVE_INFINITY))
      dearest = price;
  }
  return dearest;
}
