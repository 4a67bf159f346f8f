import { writeAmount, writeCents, writeCurrency } from './amounts.ts';
import type { Dialect } from './dialect.ts';
import { wrapObject } from './envelopes.ts';
import { inLetterCase, nameOf } from './names.ts';
import type { Fields } from './rewrite.ts';

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
