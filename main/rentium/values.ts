/** Scalars in the many forms of api-contract.md's table: money, stock, rates, times, codes. Undefined or null: not understood. */
import { minorDigits } from '../../preload/format.ts';
import type { Money, Stock } from '../../preload/model.ts';
import { type Fields, firstOf, textOf } from './fields.ts';

/** `12.34`, `"12,34"`, `"1.234,56"`, `"1,234.56"`, `"0.48 USD"` → the number; undefined when there is none. */
export function decimalOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = textOf(value)
    ?.replaceAll(/[^\d.,-]/g, '')
    .replace(/^[.,]{1,3}(?=\d{1,20}[.,])|[.,]{1,3}$/g, '');
  if (text === undefined || !/\d/.test(text)) return undefined;
  const separator = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digitsAfter = text.length - separator - 1;
  // `1,234` groups thousands while `0,348` and `1.234` are decimals: a lone comma before exactly three digits groups, unless zero leads.
  const isGrouping = separator >= 0 && text[separator] === ',' && digitsAfter === 3 && !/^-?0,/.test(text);
  const whole = (separator < 0 || isGrouping ? text : text.slice(0, separator)).replaceAll(/[.,]/g, '');
  const number = Number(separator < 0 || isGrouping ? whole : `${whole}.${text.slice(separator + 1)}`);
  return Number.isFinite(number) ? number : undefined;
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
    const major = decimalOf(value);
    if (major !== undefined) {
      const said =
        currency ?? (typeof value === 'string' ? currencyOf(/[A-Za-z]{3}$/.exec(value)?.[0]) : null);
      return { amountMinor: toMinor(major, said), currency: said };
    }
    const minor = decimalOf(fields.get(`${name}cents`));
    if (minor !== undefined) return { amountMinor: Math.round(minor), currency };
    const usd = decimalOf(fields.get(`${name}usd`));
    if (usd !== undefined) return { amountMinor: toMinor(usd, 'USD'), currency: 'USD' };
  }
  return null;
}

/** A number, `true`, `"100+"`; missing is null, which is not zero. */
export function stockOf(value: unknown): Stock {
  if (typeof value === 'boolean') return value ? { count: 1, exact: false } : { count: 0, exact: true };
  const count = decimalOf(value);
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
