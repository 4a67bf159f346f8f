/** Scalars in the many forms of api-contract.md's table: money, stock, rates, times, codes. Undefined or null: not understood. */

import type { Money, Stock } from '../../preload/model/index.ts';
import { minorDigits } from '../../preload/words/index.ts';
import { type Fields, firstOf, textOf } from './fields.ts';

/**
 * `12.34`, `"12,34"`, `"1.234,56"`, `"1,234.56"`, `"1.250.000"`, `"0.48 USD"` → the number; undefined when there is none.
 * `fractionDigits`: how many it may have, where that is known. Of what has none, `"1.250"` groups thousands.
 */
export function decimalOf(value: unknown, fractionDigits?: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = textOf(value)
    ?.replaceAll(/[^\d.,-]/g, '')
    .replace(/^[.,]{1,3}(?=\d{1,20}[.,])|[.,]{1,3}$/g, '');
  if (text === undefined || !/\d/.test(text)) return undefined;
  const point = pointOf(text, fractionDigits);
  if (point === undefined) return undefined;
  const whole = text.slice(0, point).replaceAll(/[.,]/g, '');
  const number = Number(`${whole}.${text.slice(point + 1)}`);
  return Number.isFinite(number) ? number : undefined;
}

/** Where the fraction of digits, dots and commas begins: at their end when all of them group; undefined when they make no number. */
function pointOf(text: string, fractionDigits: number | undefined): number | undefined {
  const separators = text.replaceAll(/[^.,]/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const endsInGroup = text.length - last - 1 === 3;
  switch (new Set(separators).size) {
    case 0:
      return text.length;
    case 1:
      // No number has two decimal points: a separator that comes twice groups, in threes or, as in India, in twos first.
      if (separators.length > 1)
        return /^-?[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text) ? text.length : undefined;
      // `1,234` groups thousands while `0,348` is a decimal: zero leads no group. `1.234` could be either.
      if (!endsInGroup || /^-?0[.,]/.test(text)) return last;
      return separators === ',' || fractionDigits === 0 ? text.length : last;
    default:
      // Of two kinds the last is the decimal point, which comes once.
      return separators.indexOf(separators.slice(-1)) === separators.length - 1 ? last : undefined;
  }
}

/** Major units to integer minor units, without the error of binary fractions (0.285 is 28.5 cents, not 28.499…). */
export const toMinor = (major: number, currency: string | null): number =>
  Math.round(Number((major * 10 ** minorDigits(currency)).toPrecision(12)));

const currenciesByNumber: Record<string, string> = {
  '840': 'USD',
  '978': 'EUR',
  '826': 'GBP',
  '643': 'RUB',
  '156': 'CNY',
  '398': 'KZT',
  '980': 'UAH',
};

/** An ISO 4217 code from letters or its number; null when the service names none it can be sure of. */
export function currencyOf(value: unknown): string | null {
  const text = textOf(value)?.toUpperCase();
  if (text === undefined) return null;
  return /^[A-Z]{3}$/.test(text) ? text : (currenciesByNumber[text] ?? null);
}

const isoCurrencies = new Set(Intl.supportedValuesOf('currency'));

/** The currency behind an amount (`"0.48 USD"`). Of other words none is one, nor a part of one: `USDT`, `credits`. */
function currencyBehind(value: unknown): string | null {
  const word = /(?<![a-z])[a-z]{3}$/i.exec(textOf(value) ?? '')?.[0].toUpperCase();
  return word !== undefined && isoCurrencies.has(word) ? word : null;
}

/**
 * The amount under the first of `names`, also as `<name>cents` (already minor) or `<name>usd` (which names the currency).
 * The currency stands in a `currency` field beside it, in the suffix, or behind the amount itself (`"0.48 USD"`).
 */
export function moneyOf(
  fields: Fields,
  names: readonly string[],
  outerCurrency: string | null = null,
): Money | null {
  const currency = currencyOf(firstOf(fields, ['currency', 'currencycode'])) ?? outerCurrency;
  for (const name of names) {
    const value = fields.get(name);
    const said = currency ?? currencyBehind(value);
    const major = decimalOf(value, minorDigits(said));
    if (major !== undefined) {
      return { amountMinor: toMinor(major, said), currency: said };
    }
    const minor = decimalOf(fields.get(`${name}cents`));
    if (minor !== undefined) return { amountMinor: Math.round(minor), currency };
    const usd = decimalOf(fields.get(`${name}usd`));
    if (usd !== undefined) return { amountMinor: toMinor(usd, 'USD'), currency: 'USD' };
  }
  return null;
}

/** An amount as `moneyOf` reads it. A price below zero is a fault or a lie: it is not known. */
export function priceOf(...[fields, names, outerCurrency]: Parameters<typeof moneyOf>): Money | null {
  const price = moneyOf(fields, names, outerCurrency);
  return price === null || price.amountMinor < 0 ? null : price;
}

/** A number, `true`, `"100+"`; missing is null, which is not zero. */
export function stockOf(value: unknown): Stock {
  if (typeof value === 'boolean') return value ? { count: 1, exact: false } : { count: 0, exact: true };
  const count = decimalOf(value, 0);
  if (count === undefined || count < 0) return null;
  return { count: Math.floor(count), exact: !(typeof value === 'string' && value.includes('+')) };
}

/** A share in 0..1, from 0..1 or 0..100. */
export function rateOf(value: unknown): number | null {
  const rate = decimalOf(value);
  if (rate === undefined || rate < 0 || rate > 100) return null;
  return rate > 1 ? rate / 100 : rate;
}

const latestPlausibleSeconds = 100_000_000_000;

/** Epoch milliseconds from ISO 8601 (any number of fractional digits; UTC when no zone is given) or unix seconds or milliseconds. */
export function timeOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(text)) {
    const unix = Number(text);
    return Math.round(unix < latestPlausibleSeconds ? unix * 1000 : unix);
  }
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(
    text,
  );
  if (parts === null) return null;
  const [, date, time, fraction = '', zone = 'Z'] = parts;
  const ms = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${zone.toUpperCase()}`);
  return Number.isNaN(ms) ? null : ms;
}

/** A code as the service sends it; `""` and `"0"` mean none. */
export function serviceCodeOf(value: unknown): string | null {
  const code = textOf(value);
  return code === undefined || code === '0' ? null : code;
}
