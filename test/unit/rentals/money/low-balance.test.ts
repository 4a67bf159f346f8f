import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLowBalanceWatch } from '../../../../main/rentals/money/balances.ts';
import { usd } from '../../../support/fake-client.ts';

const owner = { server: 'sandbox', account: 'a' };

/** The readings at which it told. */
function toldAt(readings: readonly number[], limitMinor: number | null = 500): number[] {
  const watch = createLowBalanceWatch();
  return readings.flatMap((minor, at) => (watch.hasFallen(owner, usd(minor), limitMinor) ? [at] : []));
}

it.each<[string, number[], number[]]>([
  ['once when it falls below', [600, 499, 480, 300], [1]],
  ['not at the amount itself', [600, 500], []],
  ['again only after it was above', [600, 499, 450, 500, 499], [1, 4]],
  ['nothing at the first reading, however low', [100, 90], []],
])('tells %s', (_name, readings, told) => {
  expect(toldAt(readings)).toEqual(told);
});

it('tells nothing without an amount, nor of one that is set above the balance', () => {
  expect(toldAt([600, 1], null)).toEqual([]);
  const watch = createLowBalanceWatch();
  watch.hasFallen(owner, usd(600), 500);
  expect(watch.hasFallen(owner, usd(590), 700)).toBe(false);
});

it('compares no account with another, nor one currency with another', () => {
  const watch = createLowBalanceWatch();
  watch.hasFallen(owner, usd(600), 500);
  expect(watch.hasFallen({ ...owner, account: 'b' }, usd(100), 500)).toBe(false);
  watch.hasFallen(owner, usd(600), 500);
  expect(watch.hasFallen(owner, { amountMinor: 100, currency: 'EUR' }, 500)).toBe(false);
});

it('never tells twice without a reading of at least the amount between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 40 }), (readings) => {
      const told = toldAt(readings);
      for (const [nth, at] of told.entries()) {
        const since = told[nth - 1] ?? 0;
        expect(readings.slice(since, at).some((minor) => minor >= 500)).toBe(true);
      }
    }),
  );
});
