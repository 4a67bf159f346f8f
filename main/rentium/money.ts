/** Money in the many forms that services give it. Undefined or null: not understood. */
import type { Money } from '../../preload/model/index.ts';
import { minorDigits } from '../../preload/words/index.ts';
import { decimalOf, type Fields, firstOf, foldNames, isRecord, textOf } from './fields.ts';

/** Major units to integer minor units, without the error of binary fractions (0.285 is 28.5 cents, not 28.499…). */
export const toMinor = (major: number, currency: string | null): number =>
  Math.round(Number((major * 10 ** minorDigits(currency)).toPrecision(12)));

/** ISO 4217, list one: the numbers of currencies in which people of many countries pay. */
// biome-ignore format: a table
const currenciesByNumber: Readonly<Record<string, string>> = {
  '036': 'AUD', '050': 'BDT', '051': 'AMD', '124': 'CAD', '152': 'CLP', '156': 'CNY', '170': 'COP', '203': 'CZK',
  '208': 'DKK', '344': 'HKD', '348': 'HUF', '356': 'INR', '360': 'IDR', '376': 'ILS', '392': 'JPY', '398': 'KZT',
  '404': 'KES', '410': 'KRW', '417': 'KGS', '414': 'KWD', '458': 'MYR', '484': 'MXN', '498': 'MDL', '504': 'MAD',
  '554': 'NZD', '566': 'NGN', '578': 'NOK', '586': 'PKR', '604': 'PEN', '608': 'PHP', '643': 'RUB', '682': 'SAR',
  '702': 'SGD', '704': 'VND', '710': 'ZAR', '752': 'SEK', '756': 'CHF', '764': 'THB', '784': 'AED', '818': 'EGP',
  '826': 'GBP', '840': 'USD', '860': 'UZS', '901': 'TWD', '933': 'BYN', '941': 'RSD', '944': 'AZN', '946': 'RON',
  '949': 'TRY', '975': 'BGN', '978': 'EUR', '980': 'UAH', '981': 'GEL', '985': 'PLN', '986': 'BRL',
};
/** Signs that stand for one currency alone. `$` and `¥` stand for several. */
const currenciesBySign: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₹': 'INR',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '฿': 'THB',
  US$: 'USD',
  R$: 'BRL',
};

const isoCurrencies = new Set(Intl.supportedValuesOf('currency'));

/**
 * An ISO 4217 code from letters, its number, its sign, or an object that has one; null when the service names none it can
 * be sure of.
 */
export function currencyOf(value: unknown): string | null {
  if (isRecord(value))
    return currencyOf(firstOf(foldNames(value), ['code', 'iso', 'iso4217', 'id', 'symbol']));
  const text = textOf(value)?.toUpperCase();
  if (text === undefined) return null;
  if (/^[A-Z]{3}$/.test(text)) return text;
  return currenciesBySign[text] ?? currenciesByNumber[text.padStart(3, '0')] ?? null;
}

/**
 * The currency behind an amount (`"0.48 USD"`) or in front of it, as a word or a sign. Of other words none is one, nor a
 * part of one: `USDT`, `credits`.
 */
function currencyBeside(value: unknown): string | null {
  const text = textOf(value) ?? '';
  const word = (/(?<![a-z])[a-z]{3}(?=\)?$)/i.exec(text) ??
    /^[a-z]{3}(?![a-z])/i.exec(text))?.[0].toUpperCase();
  if (word !== undefined && isoCurrencies.has(word)) return word;
  const sign = /(?<![a-z])(?:US|R)\$|[€£₽₹₴₸₺₩₪₫₦฿]/i.exec(text)?.[0].toUpperCase();
  return sign === undefined ? null : (currenciesBySign[sign] ?? null);
}

/** Names under which an amount stands inside an object. */
const innerAmounts = ['amount', 'value', 'price', 'balance', 'total', 'available'];
/** Names under which a currency stands beside an amount. */
const currencyNames = ['currency', 'currencycode', 'iso4217'];
/** Endings of a name that say that the amount under it is in minor units already. */
const minorEnds = ['cents', 'minor', 'minorunits', 'kopecks'];

/**
 * The amount under the first of `names`, also as `<name>cents` or `<name>minor` (already minor) or `<name>usd` (which names
 * the currency). The currency stands in a `currency` field beside it, in the suffix, or beside the amount itself
 * (`"0.48 USD"`). An amount may be an object of both: `{"amount": 0.48, "currency": "USD"}` or `{"USD": 0.48}`. One that
 * cannot be is not known.
 */
export function moneyOf(
  fields: Fields,
  names: readonly string[],
  outerCurrency: string | null = null,
): Money | null {
  const currency = currencyOf(firstOf(fields, currencyNames)) ?? outerCurrency;
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
    const minor = decimalOf(
      firstOf(
        fields,
        minorEnds.map((end) => name + end),
      ),
    );
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
  const fields = foldNames(value);
  const currency = currencyOf(firstOf(fields, currencyNames)) ?? outerCurrency;
  const scalars = new Map([...fields].filter(([, field]) => !isRecord(field)));
  // A number of minor units, also with how many digits of it are a fraction.
  const minor = decimalOf(firstOf(scalars, minorEnds));
  if (minor !== undefined) return moneyOfMinor(Math.round(minor), currency);
  const places = decimalOf(firstOf(scalars, ['scale', 'exponent', 'decimals', 'decimalplaces']), 0);
  const scaled = decimalOf(firstOf(scalars, innerAmounts));
  if (places !== undefined && places <= maxPlaces && scaled !== undefined && Number.isInteger(scaled))
    return moneyOfMinor(toMinor(scaled / 10 ** places, currency), currency);
  if (/^(?:cents?|minor|kopecks?)$/i.test(textOf(scalars.get('unit')) ?? '') && scaled !== undefined)
    return moneyOfMinor(Math.round(scaled), currency);
  return moneyOf(scalars, innerAmounts, currency);
}

const maxPlaces = 8;

const moneyOfMinor = (amountMinor: number, currency: string | null): Money | null =>
  Number.isSafeInteger(amountMinor) ? { amountMinor: amountMinor === 0 ? 0 : amountMinor, currency } : null;

/** An amount as `moneyOf` reads it. A price below zero is a fault or a lie: it is not known. */
export function priceOf(...[fields, names, outerCurrency]: Parameters<typeof moneyOf>): Money | null {
  const price = moneyOf(fields, names, outerCurrency);
  return price === null || price.amountMinor < 0 ? null : price;
}
