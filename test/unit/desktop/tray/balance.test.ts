import { expect, it } from 'vitest';
import { lowBalance } from '../../../../main/desktop/tray/status.ts';
import type { Money } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';

const money = (amountMinor: number, currency: string | null): Money => ({ amountMinor, currency });

it.each<[string, Money, (Money | null)[], ReturnType<typeof lowBalance>]>([
  ['less than the cheapest price', usd(150), [usd(200), usd(160)], 'below-price'],
  ['the cheapest price itself', usd(160), [usd(200), usd(160)], null],
  ['enough for one of several', usd(170), [usd(200), usd(160)], null],
  ['less than 1.00 although it would do for one more', usd(99), [usd(48)], 'below-limit'],
  ['less than 1.00 with no price known', usd(99), [], 'below-limit'],
  ['1.00 with no price known', usd(100), [null], null],
  ['nothing', usd(0), [], 'below-limit'],
  ['one yen, which is 1.00 of its currency', money(1, 'JPY'), [], null],
  ['yen below the price', money(40, 'JPY'), [money(50, 'JPY')], 'below-price'],
  ['half a dinar, which has a thousand fils', money(500, 'KWD'), [], 'below-limit'],
  ['below a price in another currency', usd(150), [money(200, 'EUR')], null],
  [
    'below a price that names no currency, which is the wallet’s',
    usd(150),
    [money(200, null)],
    'below-price',
  ],
  ['of no named currency, like its price', money(150, null), [money(200, null)], 'below-price'],
])('a balance that is %s', (_name, balance, prices, expected) => {
  expect(lowBalance(balance, prices)).toBe(expected);
});
