/** The price guard: pure data. An order leaves at the price its button named or at a lower one, never at another. */
import { boundMinor, type Money, type Problem } from '../../../preload/model/index.ts';
import { minorDigits } from '../../../preload/words/index.ts';

// A price that names no currency is in the currency of the wallet it is paid from: pure.

/**
 * Returns the same amount, in the wallet's currency where it names none: the service's lists of operators name none.
 * Amounts without a currency count hundredths, so the minor units of yen or dinar are counted anew.
 */
export function inWalletCurrency<T extends Money | null>(price: T, walletCurrency: string | null): T | Money {
  if (price === null || price.currency !== null || walletCurrency === null) return price;
  const factor = 10 ** (minorDigits(walletCurrency) - minorDigits(null));
  return { amountMinor: boundMinor(Math.round(price.amountMinor * factor)), currency: walletCurrency };
}

export interface PriceQuestion {
  /** The price the person saw when they clicked, as the page or the tray says; null where none was shown. */
  readonly shown: Money | null;
  /** The price of now, as main itself read it from the service; null where the service names none. */
  readonly asked: Money | null;
  /** A price that names no currency is in this one; null while the wallet has not been read. */
  readonly walletCurrency: string | null;
}

export type PriceVerdict =
  | {
      readonly kind: 'agreed';
      /** The price the service asks. It is never above the price shown, and of the same currency. */
      readonly price: Money | null;
      /** The higher of the price shown and the price asked: it is what must stay within the person's limits. */
      readonly highest: Money | null;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Compares the price that was agreed to with what the service asks now. The price shown comes from outside main, so it
 * can only forbid an order and never make one cheaper: what is paid and counted is at least what the service asks.
 */
export function judgePrice(question: PriceQuestion): PriceVerdict {
  const shown = known(inWalletCurrency(question.shown, question.walletCurrency));
  const asked = known(inWalletCurrency(question.asked, question.walletCurrency));
  if (question.shown === null) return { kind: 'agreed', price: asked, highest: asked };
  if (shown === null || asked === null || shown.currency !== asked.currency) {
    return { kind: 'refused', problem: { kind: 'price-unknown' } };
  }
  return asked.amountMinor > shown.amountMinor
    ? { kind: 'refused', problem: { kind: 'price-rose', expected: shown, now: asked } }
    : { kind: 'agreed', price: asked, highest: shown };
}

/** Nobody pays a price below zero to a customer: it is a fault or a lie, and so not known. */
const known = (price: Money | null): Money | null => (price === null || price.amountMinor < 0 ? null : price);
