import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePrice, type PriceQuestion } from '../../../../main/rentals/buying/judge-order.ts';
import type { Money, Problem } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';

const eur = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });
const unnamed = (amountMinor: number): Money => ({ amountMinor, currency: null });
const judge = (shown: Money | null, asked: Money | null, walletCurrency: string | null = 'USD') =>
  judgePrice({ shown, asked, walletCurrency });

describe('an order', () => {
  it.each<[string, Money | null, Money | null, Money | null, Money | null]>([
    ['at the price shown', usd(48), usd(48), usd(48), usd(48)],
    ['at a lower one', usd(48), usd(40), usd(40), usd(48)],
    ['for nothing', usd(0), usd(0), usd(0), usd(0)],
    ['at what is asked, where none was shown', null, usd(48), usd(48), usd(48)],
    ['without a price, where none was shown and none is asked', null, null, null, null],
    ['in the wallet’s currency where the service names none', usd(48), unnamed(48), usd(48), usd(48)],
    ['in the wallet’s currency where the button named none', unnamed(48), usd(48), usd(48), usd(48)],
  ])('may leave %s', (_name, shown, asked, price, highest) => {
    expect(judge(shown, asked)).toEqual({ kind: 'agreed', price, highest });
  });

  const unknown: Problem = { kind: 'price-unknown' };
  it.each<[string, Money | null, Money | null, Problem]>([
    [
      'a price that rose by the least amount',
      usd(48),
      usd(49),
      { kind: 'price-rose', expected: usd(48), now: usd(49) },
    ],
    ['a price that is not known any more', usd(48), null, unknown],
    ['a price in other money, however low', usd(48), eur(1), unknown],
    ['a price below zero', usd(48), usd(-1), unknown],
    ['a price shown in other money', { amountMinor: 1, currency: 'JPY' }, usd(48), unknown],
    ['a price shown as nothing', usd(0), usd(50), { kind: 'price-rose', expected: usd(0), now: usd(50) }],
  ])('may not leave: %s', (_name, shown, asked, problem) => {
    expect(judge(shown, asked)).toEqual({ kind: 'refused', problem });
  });

  it('takes no price below zero for one, where none was shown', () => {
    expect(judge(null, usd(-100))).toEqual({ kind: 'agreed', price: null, highest: null });
  });

  it('guesses no currency while the wallet has not been read', () => {
    expect(judge(usd(48), unnamed(48), null)).toEqual({ kind: 'refused', problem: unknown });
    expect(judge(unnamed(48), unnamed(48), null)).toMatchObject({ kind: 'agreed', price: unnamed(48) });
  });
});

const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', null);
const money = fc.option(fc.record({ amountMinor: fc.integer({ min: -10, max: 10_000 }), currency }));
const question: fc.Arbitrary<PriceQuestion> = fc.record({
  shown: money,
  asked: money,
  walletCurrency: currency,
});

it('never leaves above what is shown or below what is asked, whatever is claimed', () => {
  fc.assert(
    fc.property(question, ({ shown, asked, walletCurrency }) => {
      const verdict = judgePrice({ shown, asked, walletCurrency });
      if (verdict.kind === 'refused') return;
      const honest = judgePrice({ shown: null, asked, walletCurrency });
      // What is paid is what the service asks: no claim of the page changes it.
      expect(honest).toMatchObject({ kind: 'agreed', price: verdict.price });
      if (verdict.price === null) expect(shown).toBeNull();
      else expect(verdict.highest?.amountMinor).toBeGreaterThanOrEqual(verdict.price.amountMinor);
      expect(verdict.highest?.currency ?? null).toBe(verdict.price?.currency ?? null);
      expect(verdict.price?.amountMinor ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
