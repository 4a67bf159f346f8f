import { expect, it } from 'vitest';
import { inWalletCurrency } from '../../../../main/rentals/money/spending.ts';

it.each([
  [{ amountMinor: 48, currency: null }, 'USD', { amountMinor: 48, currency: 'USD' }],
  [{ amountMinor: 12_000, currency: null }, 'JPY', { amountMinor: 120, currency: 'JPY' }],
  [{ amountMinor: 150, currency: null }, 'KWD', { amountMinor: 1_500, currency: 'KWD' }],
  [{ amountMinor: 48, currency: 'EUR' }, 'USD', { amountMinor: 48, currency: 'EUR' }],
  [{ amountMinor: 48, currency: null }, null, { amountMinor: 48, currency: null }],
  [null, 'USD', null],
])('reads %j beside a wallet in %s as %j', (price, wallet, expected) => {
  expect(inWalletCurrency(price, wallet)).toEqual(expected);
});
