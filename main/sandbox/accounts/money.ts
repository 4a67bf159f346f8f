const knownDigits = new Map<string, number>();

/** Digits after the decimal point of an ISO 4217 currency; 2 for a code nobody knows. */
export function minorDigits(currency: string): number {
  const known = knownDigits.get(currency);
  if (known !== undefined) return known;
  const digits = askDigits(currency);
  knownDigits.set(currency, digits);
  return digits;
}

/** Making a formatter takes longer than all the rest of an answer. */
function askDigits(currency: string): number {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Minor units as the API writes an amount: a decimal number of the main unit (42 → 0.42). */
export const toMajor = (amountMinor: number, currency: string): number =>
  amountMinor / 10 ** minorDigits(currency);

/** An amount of the main unit in minor units; null when it is no whole, representable, non-negative number of them. */
export function toMinor(amount: number, currency: string): number | null {
  const scaled = amount * 10 ** minorDigits(currency);
  const amountMinor = Math.round(scaled);
  // 0.29 * 100 is 28.999999999999996: a difference this small comes from binary fractions, not from the caller.
  const isWhole = Math.abs(scaled - amountMinor) < 1e-6;
  return isWhole && Number.isSafeInteger(amountMinor) && amountMinor >= 0 ? amountMinor : null;
}
