/** A price that names no currency is in the currency of the wallet it is paid from: pure. */

import { boundMinor, type Money } from '../../../preload/model/index.ts';
import { minorDigits } from '../../../preload/words/index.ts';

/**
 * Returns the same amount, in the wallet's currency where it names none: the service's lists of operators name none.
 * Amounts without a currency count hundredths, so the minor units of yen or dinar are counted anew.
 */
export function inWalletCurrency<T extends Money | null>(price: T, walletCurrency: string | null): T | Money {
  if (price === null || price.currency !== null || walletCurrency === null) return price;
  const factor = 10 ** (minorDigits(walletCurrency) - minorDigits(null));
  return { amountMinor: boundMinor(Math.round(price.amountMinor * factor)), currency: walletCurrency };
}
