/** Amounts of money as a person types them, and as a field shows them: in the separators and digits of their locale. */

import { minorDigits, numberFormat } from '../../preload/words/index.ts';
import { toWesternDigits } from '../ui/digits.ts';

function marksOf(locale: string): { decimal: string; group: string } {
  const format = numberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 });
  const parts = format.formatToParts(1_234_567.8);
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group') };
}

/** Western digits, and no spaces: some locales group with a space that no keyboard has. */
const simplify = (typed: string): string => toWesternDigits(typed.replace(/\s/g, ''));

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
 * A typed amount in minor units of `currency`, above zero and exact: `0.50` is 50 US cents in English, `0,50` in German.
 * Undefined when it is none, or has more decimals than the currency.
 */
export function parseAmount(typed: string, currency: string | null, locale: string): number | undefined {
  const { decimal, group } = marksOf(locale);
  const [typedWhole = '', fraction = '', ...rest] = simplify(typed).split(decimal);
  const whole = joinGroups(typedWhole, group);
  const places = minorDigits(currency);
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
