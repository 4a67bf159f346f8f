/** Money, numbers and names as text: pure, for the tray, the notifications and the page alike. */
import type { Money, Order } from '../model/index.ts';
import { isolate, isolateIfRtl } from './bidi.ts';
import { formatLocalTime, numberFormat, remember } from './intl.ts';
import { isRightToLeft } from './languages.ts';

/** The number of digits after the decimal point of a currency (ISO 4217, through Intl): USD 2, JPY 0, KWD 3. */
export const minorDigits = remember((currency: string | null): number => {
  if (currency === null) return 2;
  try {
    return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2; // Not a well-formed code; shown as it came.
  }
});

/**
 * `{amountMinor: 48, currency: 'USD'}` → `$0.48`. A currency the service did not name is not guessed: `0.48`.
 * From right to left the sign is isolated: the `$` of `US$` would change its side.
 */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits(money.currency);
  const amount = money.amountMinor / 10 ** digits;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (money.currency === null) return numberFormat(locale, plain).format(amount);
  try {
    return numberFormat(locale, { style: 'currency', currency: money.currency })
      .formatToParts(amount)
      .map(({ type, value }) => (type === 'currency' && isRightToLeft(locale) ? isolate(value) : value))
      .join('');
  } catch {
    return `${numberFormat(locale, plain).format(amount)} ${money.currency}`;
  }
}

/** By how much a balance fell from one reading to the next. */
export const formatFall = (before: Money, after: Money, locale: string): string =>
  formatMoney({ ...after, amountMinor: before.amountMinor - after.amountMinor }, locale);

/** `1,234`; up to `decimals` digits after the point, none where there is nothing to say. */
export const formatNumber = (value: number, locale: string, decimals = 0): string =>
  numberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** A share of 0..1 as whole per cent: `93%`. */
export const formatPercent = (share: number, locale: string): string =>
  numberFormat(locale, { style: 'percent' }).format(share);

/** Time left as `m:ss`, never below `0:00`. */
export function formatTimeLeft(leftMs: number, locale: string): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const format = (value: number, minimumIntegerDigits: number) =>
    numberFormat(locale, { minimumIntegerDigits, useGrouping: false }).format(value);
  return `${format(Math.floor(seconds / 60), 1)}:${format(seconds % 60, 2)}`;
}

/** An instant of the hours to come, to the second, as the locale writes it. */
export const formatInstant = (atMs: number, locale: string): string =>
  formatLocalTime(atMs, locale, { timeStyle: 'medium' });

/** `WhatsApp, United States`: what a person ordered, in a few words, for sentences from left to right. */
export const formatOrder = (order: Order): string =>
  `${isolateIfRtl(order.service.name)}, ${isolateIfRtl(order.country.name)}`;
