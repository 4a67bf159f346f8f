import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operator } from '../../../../preload/model/index.ts';
import { bestValue, betterOperator, expectedRate, ownRecords } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { named, order, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const operator = (id: string, cents: number | null, deliveryRate: number | null, count = 50): Operator => ({
  id,
  name: id.toUpperCase(),
  price: cents === null ? null : usd(cents),
  stock: { count, exact: true },
  deliveryRate,
});
const byService = ({ deliveryRate }: Operator) => deliveryRate;

describe('expected odds', () => {
  it('are those of the service where a person has no numbers of their own', () => {
    expect(expectedRate(0.9, undefined)).toBe(0.9);
  });

  it('are moved by the person’s own numbers, the more of them the farther', () => {
    const some = expectedRate(0.9, { count: 5, deliveredCount: 0 });
    const many = expectedRate(0.9, { count: 60, deliveredCount: 0 });
    expect(some).toBeLessThan(0.9);
    expect(many).toBeLessThan(some ?? 0);
  });

  it('are not known from a few numbers alone', () => {
    expect(expectedRate(null, { count: 4, deliveredCount: 4 })).toBeNull();
    expect(expectedRate(null, { count: 5, deliveredCount: 5 })).toBeLessThan(1);
  });

  it('are always a share', () => {
    const record = fc
      .nat(200)
      .chain((count) => fc.record({ count: fc.constant(count), deliveredCount: fc.nat(count) }));
    fc.assert(
      fc.property(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), record, (rate, own) => {
        const expected = expectedRate(rate, own);
        expect(expected === null || (expected >= 0 && expected <= 1)).toBe(true);
      }),
    );
  });
});

describe('a person’s own record', () => {
  const tmobile = { ...order, operator: named('tmobile', 'T-Mobile') };
  const ended = (parts: Parameters<typeof shownRentalOf>[0]) =>
    shownRentalOf({ order: tmobile, state: { kind: 'ended', atMs: 0 }, ...parts });

  it('counts the numbers of the same service and country whose fate is known', () => {
    const records = ownRecords(
      [
        ended({ sms: [shownSmsOf()] }),
        ended({ sms: [] }),
        shownRentalOf({ order: tmobile }),
        ended({ order: { ...tmobile, country: named('de', 'Germany') } }),
        ended({ sms: [], timeline: [{ kind: 'stopped', atMs: 0 }] }),
      ],
      order,
    );
    expect([...records]).toEqual([['tmobile', { count: 2, deliveredCount: 1 }]]);
  });
});

describe('the best value', () => {
  it('is the lowest price for each delivered code, not the lowest price', () => {
    const cheap = operator('cheap', 50, 0.4);
    const sound = operator('sound', 67, 0.94);
    expect(bestValue([cheap, sound, operator('dear', 90, 0.95)], byService)).toBe(sound);
  });

  it.each<[string, readonly Operator[]]>([
    ['one operator alone', [operator('a', 50, 0.9)]],
    ['odds that are not known', [operator('a', 50, null), operator('b', 40, null)]],
    ['nothing left of the others', [operator('a', 50, 0.9), operator('b', 40, 0.9, 0)]],
    ['no prices', [operator('a', null, 0.9), operator('b', null, 0.8)]],
    [
      'two currencies',
      [operator('a', 50, 0.9), { ...operator('b', 40, 0.9), price: { amountMinor: 40, currency: 'EUR' } }],
    ],
  ])('is not named with %s', (_name, operators) => {
    expect(bestValue(operators, byService)).toBeNull();
  });
});

describe('a better operator', () => {
  const any = operator('any', 50, null);
  const uscellular = operator('uscellular', 67, 0.94);

  it('is the one with the best odds, with what it costs more', () => {
    const operators = [any, operator('att', 61, 0.66), uscellular];
    expect(betterOperator(operators, 'any', byService)).toEqual({
      operator: uscellular,
      rate: 0.94,
      more: usd(17),
    });
  });

  it('may cost less', () => {
    expect(betterOperator([operator('a', 90, 0.5), uscellular], 'a', byService)?.more).toEqual(usd(-23));
  });

  it.each<[string, Operator, Operator]>([
    ['odds that are hardly better', operator('a', 60, 0.9), uscellular],
    ['more than twice the price', operator('a', 30, 0.2), uscellular],
    ['nothing left', operator('a', 50, 0.2), operator('b', 60, 0.9, 0)],
    ['poor odds, where those of the chosen one are not known', any, operator('b', 55, 0.6)],
    ['no price of the chosen one', operator('a', null, 0.2), uscellular],
  ])('is not one with %s', (_name, chosen, other) => {
    expect(betterOperator([chosen, other], chosen.id, byService)).toBeNull();
  });

  it('is never the chosen one, nor dearer than twice its price, nor worse', () => {
    const operators = fc.array(
      fc
        .tuple(fc.nat(20), fc.nat(300), fc.option(fc.double({ min: 0, max: 1, noNaN: true })), fc.nat(3))
        .map(([id, cents, rate, count]) => operator(String(id), cents, rate, count)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(operators, (offered) => {
        const [chosen] = offered;
        if (chosen === undefined) return;
        const better = betterOperator(offered, chosen.id, byService);
        if (better === null) return;
        expect(better.operator.id).not.toBe(chosen.id);
        expect(better.rate).toBeGreaterThan(chosen.deliveryRate ?? 0);
        expect(better.operator.price?.amountMinor).toBeLessThanOrEqual((chosen.price?.amountMinor ?? 0) * 2);
      }),
    );
  });
});
