/** Money and names as text: pure, for the tray, the notifications and the page alike. */
import type { Money, Order } from './model.ts';

/** How many digits follow the decimal point of a currency's major unit (ISO 4217, through Intl): USD 2, JPY 0, KWD 3. */
export function minorDigits(currency: string | null): number {
  if (currency === null) return 2;
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2; // Not a well-formed code; shown as it came.
  }
}

/** `{amountMinor: 48, currency: 'USD'}` → `$0.48`. A currency the service did not name is not guessed: `0.48`. */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits(money.currency);
  const amount = money.amountMinor / 10 ** digits;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (money.currency === null) return new Intl.NumberFormat(locale, plain).format(amount);
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale, plain).format(amount)} ${money.currency}`;
  }
}

/** Time left as `m:ss`, never below `0:00`. */
export function formatTimeLeft(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `WhatsApp, United States`: what a person ordered, in a few words. */
export const formatOrder = (order: Order): string => `${order.service.name}, ${order.country.name}`;
