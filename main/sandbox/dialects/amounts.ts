import { minorDigits } from '../accounts/money.ts';
import type { Dialect } from './dialect.ts';
import { type Fields, inLetterCase, nameOf, wrapObject } from './envelopes.ts';

type AmountForm = Exclude<Dialect['price'], 'cents' | 'usd-suffix'>;

/** The fields of a price. `currency` is null where the canonical answer names none beside it. */
export function writePrice(name: string, price: number, currency: string | null, dialect: Dialect): Fields {
  if (dialect.price === 'cents') return writeCents(name, price, currency);
  if (dialect.price !== 'usd-suffix') return writeAmount(name, price, currency, dialect, dialect.price);
  return currency === 'USD' ? { [`${name}_usd`]: price } : { [name]: price };
}

/** In minor units, whatever the currency calls them. */
export const writeCents = (name: string, amount: number, currency: string | null): Fields => ({
  [`${name}_cents`]: Math.round(amount * 10 ** minorDigits(currency ?? 'USD')),
});

export function writeAmount(
  name: string,
  amount: number,
  currency: string | null,
  dialect: Dialect,
  form: AmountForm,
): Fields {
  const digits = amount.toFixed(minorDigits(currency ?? 'USD'));
  const text = form === 'comma' ? digits.replace('.', ',') : digits;
  if (dialect.currency === 'suffix' && currency !== null) return { [name]: `${text} ${currency}` };
  return { [name]: form === 'number' ? amount : text };
}

/** ISO 4217. */
const numbersOfCurrencies: Readonly<Record<string, number>> = { USD: 840, EUR: 978, GBP: 826, RUB: 643 };

/** The field beside an amount; `isWithAmount` where the amount could carry the currency itself. */
export function writeCurrency(currency: unknown, dialect: Dialect, isWithAmount: boolean): Fields {
  switch (dialect.currency) {
    case 'letters':
      return { currency };
    case 'iso-number':
      return { currency: numbersOfCurrencies[String(currency)] ?? currency };
    case 'suffix':
      return isWithAmount ? {} : { currency };
    case 'absent':
      return {};
  }
}

/** The balance in the form that the dialect gives amounts, unless its own axis says something else. */
export function writeBalance(canonical: Fields, dialect: Dialect): unknown {
  const { balance, currency, ...rest } = canonical;
  const money = writeMoney(Number(balance), String(currency), dialect);
  const fields = dialect.balance === 'wallet' ? { wallet: money, ...rest } : { ...money, ...rest };
  return inLetterCase(wrapObject(fields, dialect.objectEnvelope, false), dialect.letterCase);
}

function writeMoney(balance: number, currency: string, dialect: Dialect): Fields {
  const isText = dialect.price === 'text' || dialect.price === 'comma';
  const form = isText ? dialect.price : 'number';
  switch (dialect.balance) {
    case 'flat':
      return {
        ...writeAmount(nameOf('balance', dialect), balance, currency, dialect, form),
        ...writeCurrency(currency, dialect, true),
      };
    case 'cents':
      return {
        ...writeCents(nameOf('balance', dialect), balance, currency),
        ...writeCurrency(currency, dialect, false),
      };
    case 'wallet':
      return {
        ...writeAmount('balance', balance, currency, dialect, form),
        ...writeCurrency(currency, dialect, true),
      };
    case 'credits':
      return {
        ...writeAmount('credits', balance, currency, dialect, form),
        ...writeCurrency(currency, dialect, true),
      };
  }
}
