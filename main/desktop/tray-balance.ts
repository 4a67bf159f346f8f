/** Whether the balance is low: pure. */
import { minorDigits } from '../../preload/format.ts';
import type { Money } from '../../preload/model.ts';
import { inWalletCurrency } from '../account/currency.ts';

/** `below-price`: not enough for the cheapest of the known prices. `below-one`: less than 1.00 of its currency. */
export type LowBalance = 'below-price' | 'below-one';

/** Null where it is not low. Prices in another currency say nothing about it. */
export function lowBalance(balance: Money, prices: readonly (Money | null)[]): LowBalance | null {
  const comparable = prices.flatMap((price) => {
    const own = inWalletCurrency(price, balance.currency);
    return own !== null && own.currency === balance.currency ? [own.amountMinor] : [];
  });
  // The minimum of no prices is infinite, and nothing is known then.
  if (comparable.length > 0 && balance.amountMinor < Math.min(...comparable)) return 'below-price';
  return balance.amountMinor < 10 ** minorDigits(balance.currency) ? 'below-one' : null;
}
