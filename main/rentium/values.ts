/** Scalars in the many forms that services give them: money, stock, rates, times, codes. Undefined or null: not understood. */
import type { Money, Stock } from '../../preload/model/index.ts';
import { minorDigits } from '../../preload/words/index.ts';
import { type Fields, firstOf, foldNames, isRecord, textOf } from './fields.ts';

/**
 * `12.34`, `"12,34"`, `"1.234,56"`, `"1,234.56"`, `"1.250.000"`, `"0.48 USD"` → the number; undefined when there is none.
 * `fractionDigits`: how many it may have, where that is known. Of what has none, `"1.250"` groups thousands.
 */
export function decimalOf(value: unknown, fractionDigits?: number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const written = textOf(value);
  if (written === undefined || written.length > maxWrittenLength) return undefined;
  const plain = inAscii(written);
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(plain)) return finite(Number(plain));
  const signed = plain
    .replaceAll(/[^\d.,-]/g, '')
    .replace(/^(-?)[.,]{1,3}(?=\d{1,20}[.,])|[.,]{1,3}(?=-?$)/g, '$1');
  const amount = /^(-?)([\d.,]+)(-?)$/.exec(signed);
  if (amount === null) return undefined;
  const [, before = '', text = '', behind = ''] = amount;
  if (!/\d/.test(text) || (before !== '' && behind !== '')) return undefined;
  const point = pointOf(text, fractionDigits);
  if (point === undefined) return undefined;
  const whole = text.slice(0, point).replaceAll(/[.,]/g, '');
  const number = finite(Number(`${whole}.${text.slice(point + 1)}`));
  const isNegative = before !== '' || behind !== '' || isInParentheses(plain) || /^\W*minus\b/i.test(plain);
  return number === undefined || number === 0 || !isNegative ? number : -number;
}

/** No honest amount is written longer. */
const maxWrittenLength = 100;

const finite = (number: number): number | undefined => (Number.isFinite(number) ? number : undefined);

/** Bookkeepers write a negative amount in parentheses; a remark behind an amount is no such thing. */
const isInParentheses = (text: string): boolean => /^[^\d(]*\([^\d()]*\d[^()]*\)[^\d]*$/.test(text);

/** The signs that Unicode has for minus, and dashes that stand for it. */
const minusSigns = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u207b\u208b]/g;

/** Minus signs, digits and separators of any script as ASCII writes them. */
const inAscii = (text: string): string =>
  text
    .replaceAll(minusSigns, '-')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066b', '.')
    .replaceAll(/[\u066c\u2019']/g, '');

/** The index at which the fraction begins: the end when all dots and commas group digits; undefined when they make no number. */
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
        return /^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text) ? text.length : undefined;
      // `1,234` groups thousands while `0,348` is a decimal: zero leads no group. `1.234` could be either.
      if (!endsInGroup || /^0[.,]/.test(text)) return last;
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

/**
 * The currency behind an amount (`"0.48 USD"`) or in front of it. Of other words none is one, nor a part of one: `USDT`,
 * `credits`.
 */
function currencyBeside(value: unknown): string | null {
  const text = textOf(value) ?? '';
  const word = (/(?<![a-z])[a-z]{3}(?=\)?$)/i.exec(text) ??
    /^[a-z]{3}(?![a-z])/i.exec(text))?.[0].toUpperCase();
  return word !== undefined && isoCurrencies.has(word) ? word : null;
}

/** Under which an amount stands inside an object. */
const innerAmounts = ['amount', 'value', 'price', 'balance', 'total', 'available'];

/**
 * The amount under the first of `names`, also as `<name>cents` (already minor) or `<name>usd` (which names the currency).
 * The currency stands in a `currency` field beside it, in the suffix, or beside the amount itself (`"0.48 USD"`). An amount
 * may be an object of both: `{"amount": 0.48, "currency": "USD"}` or `{"USD": 0.48}`. One that cannot be is not known.
 */
export function moneyOf(
  fields: Fields,
  names: readonly string[],
  outerCurrency: string | null = null,
): Money | null {
  const currency = currencyOf(firstOf(fields, ['currency', 'currencycode'])) ?? outerCurrency;
  for (const name of names) {
    const value = fields.get(name);
    if (isRecord(value)) {
      const inner = moneyOfObject(value, currency);
      if (inner !== null) return inner;
      continue;
    }
    const said = currency ?? currencyBeside(value);
    const major = decimalOf(value, minorDigits(said));
    if (major !== undefined) return moneyOfMinor(toMinor(major, said), said);
    const minor = decimalOf(fields.get(`${name}cents`));
    if (minor !== undefined) return moneyOfMinor(Math.round(minor), currency);
    const usd = decimalOf(fields.get(`${name}usd`));
    if (usd !== undefined) return moneyOfMinor(toMinor(usd, 'USD'), 'USD');
  }
  return null;
}

function moneyOfObject(value: Record<string, unknown>, outerCurrency: string | null): Money | null {
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && isoCurrencies.has(only[0].toUpperCase())) {
    return moneyOfObject({ amount: only[1], currency: only[0] }, outerCurrency);
  }
  const scalars = new Map([...foldNames(value)].filter(([, field]) => !isRecord(field)));
  return moneyOf(scalars, innerAmounts, outerCurrency);
}

const moneyOfMinor = (amountMinor: number, currency: string | null): Money | null =>
  Number.isSafeInteger(amountMinor) ? { amountMinor: amountMinor === 0 ? 0 : amountMinor, currency } : null;

/** An amount as `moneyOf` reads it. A price below zero is a fault or a lie: it is not known. */
export function priceOf(...[fields, names, outerCurrency]: Parameters<typeof moneyOf>): Money | null {
  const price = moneyOf(fields, names, outerCurrency);
  return price === null || price.amountMinor < 0 ? null : price;
}

/** A number, `true`, `"100+"`; missing is null, which is not zero. */
export function stockOf(value: unknown): Stock {
  if (typeof value === 'boolean') return value ? { count: 1, exact: false } : { count: 0, exact: true };
  if (value === 'true' || value === 'false') return stockOf(value === 'true');
  const count = decimalOf(value, 0);
  if (count === undefined || count < 0 || count > Number.MAX_SAFE_INTEGER) return null;
  return { count: Math.floor(count), exact: !(typeof value === 'string' && /[+>≥]/.test(value)) };
}

/** A share in 0..1, from 0..1 or 0..100. */
export function rateOf(value: unknown): number | null {
  const rate = decimalOf(value);
  if (rate === undefined || rate < 0 || rate > 100) return null;
  return rate > 1 || (typeof value === 'string' && value.includes('%')) ? rate / 100 : rate;
}

const latestPlausibleSeconds = 100_000_000_000;
/** A time outside of these is no time of a rental: zero, the end of a calendar, another unit. */
const [earliestPlausibleMs, latestPlausibleMs] = [Date.UTC(2010, 0), Date.UTC(2100, 0)];

const plausible = (ms: number): number | null =>
  ms >= earliestPlausibleMs && ms < latestPlausibleMs ? ms : null;

const isoTime =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?\s?(?:(Z|UTC|GMT)|([+-]\d{2})(?::?(\d{2}))?)?$/i;
/** RFC 9110, 5.6.7, and RFC 5322, 3.3. */
const mailTime = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/i;

/**
 * Epoch milliseconds from ISO 8601 (any number of fractional digits; UTC when no zone is given), the form of mail and HTTP,
 * or unix seconds or milliseconds. Null where it cannot be the time of anything here.
 */
export function timeOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined || text.length > maxWrittenLength) return null;
  if (/^\d+(\.\d+)?$/.test(text)) {
    const unix = Number(text);
    return plausible(Math.round(unix < latestPlausibleSeconds ? unix * 1000 : unix));
  }
  if (mailTime.test(text)) return plausible(Date.parse(text));
  const parts = isoTime.exec(text);
  if (parts === null) return null;
  const [, date, time, fraction = '', , hours, minutes = '00'] = parts;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return plausible(Date.parse(`${date}T${time}${fraction === '' ? '' : `.${fraction.slice(0, 3)}`}${zone}`));
}

/** No rental lives longer than this many seconds: a year. */
const longestLifeSeconds = 366 * 86_400;
const secondsByUnit = new Map(
  Object.entries({
    86400: 'd day days',
    3600: 'h hr hrs hour hours',
    60: 'm min mins minute minutes',
    1: 's sec secs second seconds',
  }).flatMap(([seconds, units]) => units.split(' ').map((unit): [string, number] => [unit, Number(seconds)])),
);
const isoDuration =
  /^P(?:([\d.,]{1,19})D)?(?:T(?:([\d.,]{1,19})H)?(?:([\d.,]{1,19})M)?(?:([\d.,]{1,19})S)?)?$/i;
const mostParts = 4;

/** Seconds from a number, `"20 minutes"`, `"1h 20m"`, `"20:00"`, `"PT20M"` (ISO 8601); null where it is none of a rental. */
export function durationOf(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined || text.length > maxWrittenLength) return null;
  const seconds = durationOfWords(text) ?? (/^-?[\d.,]+$/.test(text) ? (decimalOf(text) ?? null) : null);
  return seconds !== null && seconds >= 0 && seconds <= longestLifeSeconds ? seconds : null;
}

/** A duration that names its unit, or shows it by its form. */
export function durationOfWords(value: unknown): number | null {
  const text = textOf(value);
  if (text === undefined || text.length > maxWrittenLength) return null;
  const iso = isoDuration.exec(text);
  if (iso !== null && /\d/.test(text)) {
    const [days, hours, minutes, seconds] = iso.slice(1).map((part = '0') => Number(part.replace(',', '.')));
    return (days ?? 0) * 86_400 + (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  }
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/.exec(text);
  if (clock !== null) return Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]);
  return secondsOfWords(text.toLowerCase());
}

/** Up to four numbers, each with its unit behind it; null for anything else. */
function secondsOfWords(text: string): number | null {
  if (!/^\d[\d., a-z]*$/.test(text)) return null;
  const words = (text.match(/[\d.,]+|[a-z]+/g) ?? [])
    .map((word) => word.replaceAll(/^[.,]|[.,]$/g, ''))
    .filter((word) => word !== '' && word !== 'and');
  const units = words.filter((_word, at) => at % 2 === 1);
  if (words.length % 2 === 1 || units.length > mostParts) return null;
  const seconds = units.map((unit, at) => {
    const count = words[2 * at] ?? '';
    return /^\d+(?:[.,]\d+)?$/.test(count)
      ? Number(count.replace(',', '.')) * (secondsByUnit.get(unit) ?? Number.NaN)
      : Number.NaN;
  });
  const sum = seconds.reduce((total, part) => total + part, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** A code as the service sends it; `""` and `"0"` mean none. */
export function serviceCodeOf(value: unknown): string | null {
  const code = textOf(value);
  return code === undefined || code === '0' ? null : code;
}
