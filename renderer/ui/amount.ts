/** Amounts of money as a person types them, and as a field shows them: in the separators and digits of their locale. */
import { minorDigits, numberFormat, toWesternDigits } from '../../preload/words/index.ts';

function marksOf(locale: string): { decimal: string; group: string } {
  const format = numberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 });
  const parts = format.formatToParts(1_234_567.8);
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group').replace('\u2019', "'") };
}

/**
 * Western digits alone: no spaces, for some locales group with one that no keyboard has; no marks of direction; no sign or
 * code of the currency. Apostrophes are alike, as are the marks that East Asian keyboards have for point and comma.
 */
function simplify(typed: string, currency: string | null, locale: string): string {
  const plain = toWesternDigits(typed)
    .replaceAll(/[\s\u061c\u200e\u200f]/g, '')
    .replaceAll('\u2019', "'")
    .replaceAll(/[\uff0e\u3002\u00b7]/g, '.')
    .replaceAll('\uff0c', ',');
  if (currency === null) return plain;
  const signs = [currency, signOf(currency, locale), signOf(currency, 'en')];
  const sign = signs.find((one) => plain.startsWith(one) || plain.endsWith(one)) ?? '';
  return plain.startsWith(sign) ? plain.slice(sign.length) : plain.slice(0, -sign.length);
}

const signOf = (currency: string, locale: string): string =>
  numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')
    ?.value.replaceAll(/\s/g, '') ?? currency;

/** `1,234` and India's `1,23,456`, but not `1,5`: that is someone else's decimal comma, and fifteen would be far off. */
function joinGroups(whole: string, group: string): string | null {
  const [first = '', ...others] = group.trim() === '' ? [whole] : whole.split(group);
  const isGrouped =
    others.length === 0 ||
    (/^\d{1,3}$/.test(first) &&
      others.every((part, index) => (index === others.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(part)));
  return isGrouped ? [first, ...others].join('') : null;
}

/**
 * The amount with the decimal mark of the locale where another one was typed: keyboards do not have every mark. One mark
 * alone, before no more digits than the currency has, is the decimal mark, unless it groups thousands here.
 */
function withMarkOf(amount: string, { decimal, group }: ReturnType<typeof marksOf>, places: number): string {
  const [, whole = '', mark, fraction = ''] = /^(\d*)([.,\u066b\u060c])(\d*)$/.exec(amount) ?? [];
  if (mark === undefined || fraction.length > places) return amount;
  return mark === group && fraction.length === 3 ? amount : whole + decimal + fraction;
}

/**
 * A typed amount in minor units of `currency`, above zero and exact: `0.50` and `0,50` are 50 US cents in any locale.
 * Undefined when it is none, or has more decimals than the currency.
 */
export function parseAmount(typed: string, currency: string | null, locale: string): number | undefined {
  const marks = marksOf(locale);
  const { decimal, group } = marks;
  const places = minorDigits(currency);
  const amount = withMarkOf(simplify(typed, currency, locale), marks, places);
  const [typedWhole = '', fraction = '', ...rest] = amount.split(decimal);
  const whole = joinGroups(typedWhole, group);
  if (rest.length > 0 || whole === null || whole + fraction === '') return undefined;
  if (!/^\d*$/.test(whole + fraction) || fraction.length > places) return undefined;
  const amountMinor = Number(whole + fraction.padEnd(places, '0'));
  return amountMinor > 0 && Number.isSafeInteger(amountMinor) ? amountMinor : undefined;
}

/** Minor units of `currency` as a field shows them, without the currency: 1234 US cents are `12.34`. */
export function formatAmount(amountMinor: number, currency: string | null, locale: string): string {
  const places = minorDigits(currency);
  return numberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(amountMinor / 10 ** places);
}
