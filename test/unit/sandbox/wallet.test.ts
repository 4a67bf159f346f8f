import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  availableMinor,
  charge,
  heldFor,
  heldMinor,
  hold,
  openWallet,
  release,
  setAvailable,
} from '../../../main/sandbox/accounts/account.ts';
import { toMajor, toMinor } from '../../../main/sandbox/accounts/money.ts';

describe('a wallet', () => {
  it('has less to spend while money is held, and all of it again once that is released', () => {
    const held = hold(openWallet(100, 'USD'), 'res_1', 40);
    if (held === null) throw new Error('refused');
    expect(availableMinor(held)).toBe(60);
    expect(availableMinor(release(held, 'res_1'))).toBe(100);
    expect(availableMinor(charge(held, 'res_1'))).toBe(60);
    expect(heldMinor(charge(held, 'res_1'))).toBe(0);
  });

  it('refuses a hold beyond what is available, but grants the last unit', () => {
    expect(hold(openWallet(39, 'USD'), 'res_1', 40)).toBeNull();
    expect(hold(openWallet(40, 'USD'), 'res_1', 40)).not.toBeNull();
  });

  it('shows the amount that was set, whatever is held', () => {
    const held = hold(openWallet(100, 'USD'), 'res_1', 40);
    if (held === null) throw new Error('refused');
    expect(availableMinor(setAvailable(held, 5))).toBe(5);
    expect(availableMinor(release(setAvailable(held, 5), 'res_1'))).toBe(45);
  });

  it('neither makes nor loses money, nor goes below zero, in any order of steps', () => {
    const step = fc.record({
      kind: fc.constantFrom('hold', 'charge', 'release'),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      amountMinor: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.nat(200), fc.array(step, { maxLength: 60 }), (paidInMinor, steps) => {
        let wallet = openWallet(paidInMinor, 'USD');
        let chargedMinor = 0;
        for (const { kind, id, amountMinor } of steps) {
          const isHeld = heldFor(wallet, id) !== null;
          if (kind === 'hold' && !isHeld) wallet = hold(wallet, id, amountMinor) ?? wallet;
          if (kind === 'release') wallet = release(wallet, id);
          if (kind === 'charge') {
            chargedMinor += heldFor(wallet, id) ?? 0;
            wallet = charge(wallet, id);
          }
          expect(availableMinor(wallet) + heldMinor(wallet) + chargedMinor).toBe(paidInMinor);
          expect(availableMinor(wallet)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('money', () => {
  it('counts the minor units that the currency has', () => {
    expect(toMajor(1234, 'USD')).toBe(12.34);
    expect(toMajor(1234, 'JPY')).toBe(1234);
    expect(toMinor(12.34, 'USD')).toBe(1234);
  });

  it('comes back unchanged from the main unit', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.constantFrom('USD', 'JPY', 'KWD', 'nonsense'),
        (minor, currency) => {
          expect(toMinor(toMajor(minor, currency), currency)).toBe(minor);
        },
      ),
    );
  });

  it.each([0.001, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s dollars', (amount) => {
    expect(toMinor(amount, 'USD')).toBeNull();
  });
});
