import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOutlooks,
  expectationOf,
  normalQuantile,
  outlookOf,
} from '../../../../main/rentals/watching/outlook.ts';
import { type Operator, outlookAt, type Rental } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { rentalIdOf, rentalOf, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12, 1);
const operator = (id: string, cents: number, deliveryRate: number | null): Operator => ({
  id,
  name: id.toUpperCase(),
  price: usd(cents),
  stock: null,
  deliveryRate,
});

it('knows the quantiles of the normal distribution', () => {
  expect(normalQuantile(0.9)).toBeCloseTo(1.2816, 3);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 3);
  expect(normalQuantile(0.025)).toBeCloseTo(-1.96, 3);
});

it('gives up later where more numbers get an SMS, and never before nine of ten have come', () => {
  const share = fc.double({ min: 0.05, max: 0.98, noNaN: true });
  const medianMs = fc.integer({ min: 1_000, max: 120_000 });
  fc.assert(
    fc.property(share, share, medianMs, (one, other, median) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const of = (of: number) => expectationOf({ share: of, medianMs: median, sigma: 0.9 });
      expect(of(less).unlikelyAfterMs).toBeGreaterThanOrEqual(of(less).usualMs);
      expect(of(more).unlikelyAfterMs).toBeGreaterThanOrEqual(of(less).unlikelyAfterMs);
    }),
  );
});

describe('the outlook of a number', () => {
  const rental = rentalOf();

  it('is as the service’s delivery rate and the usual times say, for who has no experience', () => {
    const outlook = outlookOf(rental, [], [operator('any', 48, 0.6)]);
    expect(outlook.sinceMs).toBe(rental.createdAtMs);
    // Half within 12 s, nine of ten within 38.
    expect(Math.round(outlook.usualMs / 1000)).toBe(38);
    expect(outlookAt(outlook, rental.createdAtMs)).toBe('usual');
    expect(outlookAt(outlook, rental.createdAtMs + outlook.usualMs)).not.toBe('usual');
    expect(outlookAt(outlook, rental.createdAtMs + outlook.unlikelyAfterMs)).toBe('unlikely');
  });

  it('names an operator that delivers more often, with its price', () => {
    const offered = [operator('any', 48, 0.6), operator('best', 60, 0.94), operator('worse', 40, 0.5)];
    expect(outlookOf(rental, [], offered).better).toMatchObject({
      operator: { id: 'best', name: 'BEST' },
      price: usd(60),
    });
  });

  it('names none where the number is of the best one already', () => {
    const mine = rentalOf({ operator: { id: 'best', name: 'BEST' } });
    const offered = [operator('any', 48, 0.6), operator('best', 60, 0.94)];
    expect(outlookOf(mine, [], offered).better).toBeNull();
  });
});

describe('the outlooks', () => {
  const offered = [operator('any', 48, 0.6)];
  const waiting = shownRentalOf({ id: rentalIdOf('w') });

  it('are those of numbers that wait, and of those that ended lately without SMS', () => {
    const of = (parts: Partial<Rental>) => createOutlooks(() => offered)([shownRentalOf(parts)], nowMs);
    expect(Object.keys(of({ id: rentalIdOf('w') }))).toEqual(['w']);
    expect(Object.keys(of({ id: rentalIdOf('e'), state: { kind: 'ended', atMs: nowMs } }))).toEqual(['e']);
    expect(of({ sms: [shownSmsOf()] })).toEqual({});
    expect(of({ state: { kind: 'stopped' } })).toEqual({});
  });

  it('stay the same object while nothing changes, so that no window is told', () => {
    let operators = offered;
    const outlooks = createOutlooks(() => operators);
    const first = outlooks([waiting], nowMs);
    expect(outlooks([waiting], nowMs + 1)).toBe(first);
    operators = [operator('any', 48, 0.9)];
    expect(outlooks([waiting], nowMs + 1)).not.toBe(first);
  });
});
