import { describe, expect, it } from 'vitest';
import { isPressable, type RentButtonFacts, rentButtonOf } from '../../../../renderer/rent/order.ts';
import { usd } from '../../../support/fake-client.ts';

const facts: RentButtonFacts = {
  isUnderWay: false,
  hasOrder: true,
  price: usd(42),
  problem: null,
  balance: usd(1_234),
  account: 'live',
  nowMs: 10_000,
};

describe('the button of the rent panel', () => {
  it.each<[string, Partial<RentButtonFacts>, ReturnType<typeof rentButtonOf>]>([
    ['names the price', {}, { kind: 'rent', price: usd(42) }],
    ['rents at a price that is not known', { price: null }, { kind: 'rent', price: null }],
    ['waits for a choice', { hasOrder: false }, { kind: 'incomplete' }],
    ['says that the order is on its way', { isUnderWay: true }, { kind: 'ordering' }],
    [
      'counts down while the service asks to wait',
      { problem: { kind: 'carrier-timeout', retryAtMs: 12_000 } },
      { kind: 'wait', leftMs: 2_000 },
    ],
    [
      'rents again once the wait is over',
      { problem: { kind: 'rate-limited', retryAtMs: 10_000 } },
      { kind: 'rent', price: usd(42) },
    ],
    ['leads to more balance where that does not suffice', { balance: usd(41) }, { kind: 'top-up' }],
    [
      'leaves a price in another currency than the balance to the service',
      { balance: { amountMinor: 1, currency: 'EUR' } },
      { kind: 'rent', price: usd(42) },
    ],
    ['leaves an unknown balance to the service', { balance: null }, { kind: 'rent', price: usd(42) }],
    [
      'rents in the sandbox, where nothing can be paid in',
      { balance: usd(1), account: 'sandbox' },
      { kind: 'rent', price: usd(42) },
    ],
  ])('%s', (_name, change, button) => {
    expect(rentButtonOf({ ...facts, ...change })).toEqual(button);
  });

  it('takes presses only where one does something', () => {
    expect(isPressable({ kind: 'rent', price: null })).toBe(true);
    expect(isPressable({ kind: 'top-up' })).toBe(true);
    expect(isPressable({ kind: 'wait', leftMs: 1 })).toBe(false);
    expect(isPressable({ kind: 'incomplete' })).toBe(false);
    expect(isPressable({ kind: 'ordering' })).toBe(false);
  });
});
