/** Prices that name no currency are in that of the wallet they are paid from: pure. */

import type { Money } from '../../../preload/model/index.ts';
import { minorDigits } from '../../../preload/words/index.ts';

/**
 * The same amount, in the wallet's currency where it names none (`operators` in api-contract.md have no currency).
 * Amounts without a currency count hundredths, so one in yen or dinar is counted anew.
 */
export function inWalletCurrency<T extends Money | null>(price: T, walletCurrency: string | null): T | Money {
  if (price === null || price.currency !== null || walletCurrency === null) return price;
  const amountMinor = Math.round(price.amountMinor * 10 ** (minorDigits(walletCurrency) - minorDigits(null)));
  return { amountMinor, currency: walletCurrency };
}
