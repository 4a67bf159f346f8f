import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deliveryBy as byDimension,
  type Dimension,
  recordsOf,
  wilsonInterval,
} from '../../../../main/rentals/history/insights.ts';
import { summaryOf } from '../../../../main/rentals/history/summary.ts';
import type { Rental } from '../../../../preload/model/index.ts';
import { code, endedRental, named, rental, sms, soonAfter, whatsappOrder } from '../../../gallery/build.ts';

const deliveryBy = (rentals: readonly Rental[], dimension: Dimension, locale: string) =>
  byDimension(rentals.map(summaryOf), dimension, locale);

const text = 'Your code is 482913';
const codeSms = soonAfter(60, sms('1', text, { code: code('482913', text) }));
const [delivered, silent] = [endedRental('d', 60, { sms: [codeSms] }), endedRental('s', 60)];

const at = (country: string, operator: string, kept: Rental): Rental => ({
  ...kept,
  order: {
    ...whatsappOrder,
    country: named(country, country.toUpperCase()),
    operator: named(operator, operator),
  },
});

describe('delivery', () => {
  it('is told for each service, the most used first', () => {
    const telegram = { ...whatsappOrder, service: named('telegram', 'Telegram') };
    const rows = deliveryBy([delivered, silent, { ...delivered, order: telegram }], 'service', 'en');
    expect(
      rows.map(({ name, country, count, deliveredCount }) => [name, country, count, deliveredCount]),
    ).toEqual([
      ['WhatsApp', null, 2, 1],
      ['Telegram', null, 1, 1],
    ]);
    expect(rows[0]).toMatchObject({ codeCount: 1, medianSeconds: 60 });
  });

  it('tells the same operator of two countries apart', () => {
    const rows = deliveryBy([at('us', 'x', delivered), at('de', 'x', silent)], 'operator', 'en');
    expect(rows.map(({ country, deliveredCount }) => [country?.id, deliveredCount])).toEqual([
      ['us', 1],
      ['de', 0],
    ]);
  });

  it('goes by the operator that a number really has, and leaves out what nobody knows', () => {
    const known = { ...at('us', 'any', delivered), operator: named('tmobile', 'T-Mobile') };
    const rows = deliveryBy([known, at('us', 'any', silent)], 'operator', 'en');
    expect(rows.map(({ name, count }) => [name, count])).toEqual([['T-Mobile', 1]]);
  });

  it('counts a number that the site refused as one that was of no use', () => {
    const rows = deliveryBy([delivered, { ...delivered, isRefused: true }], 'service', 'en');
    expect(rows[0]).toMatchObject({ count: 2, deliveredCount: 1 });
  });

  it('counts an SMS that came after the end', () => {
    const end = silent.state.kind === 'ended' ? silent.state.atMs : 0;
    const late = { ...silent, sms: [{ ...codeSms, receivedAtMs: end + 30_000, seenAtMs: end + 60_000 }] };
    expect(deliveryBy([late], 'service', 'en')[0]?.deliveredCount).toBe(1);
  });

  it.each<[string, Rental]>([
    ['is still open', rental('open')],
    ['was never received', { ...silent, reservationId: null }],
    [
      'was not watched to its end',
      { ...silent, timeline: [...silent.timeline, { kind: 'stopped', atMs: 1 }] },
    ],
  ])('leaves out a number that %s: nobody knows what came of it', (_name, kept) => {
    expect(deliveryBy([kept], 'service', 'en')).toEqual([]);
  });

  it('counts a number that was not watched where an SMS or a refund tells', () => {
    const stopped = { kind: 'stopped', atMs: 1 } as const;
    const refund = { kind: 'refunded', amount: { amountMinor: 48, currency: 'USD' }, atMs: 2 } as const;
    const rows = deliveryBy(
      [
        { ...delivered, timeline: [stopped] },
        { ...silent, timeline: [stopped], payment: refund },
        { ...silent, timeline: [stopped, { kind: 'watched-again', atMs: 2 }] },
      ],
      'service',
      'en',
    );
    expect(rows[0]).toMatchObject({ count: 3, deliveredCount: 1 });
  });

  it('puts every known fate into exactly one group', () => {
    const order = fc.record({
      country: fc.constantFrom('us', 'de'),
      operator: fc.constantFrom('x', 'y'),
      came: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(order), (orders) => {
        const rentals = orders.map(({ country, operator, came }) =>
          at(country, operator, came ? delivered : silent),
        );
        const rows = deliveryBy(rentals, 'operator', 'en');
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(orders.length);
        expect(rows.reduce((sum, row) => sum + row.deliveredCount, 0)).toBe(
          orders.filter(({ came }) => came).length,
        );
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});

describe('the Wilson interval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is known', (hits, count, low, high) => {
    const interval = wilsonInterval(hits, count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0..1, and narrows as more is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, share) => {
          const hits = Math.round(share * count);
          const { low, high } = wilsonInterval(hits, count);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / count + 1e-12);
          expect(high).toBeGreaterThanOrEqual(hits / count - 1e-12);
          const more = wilsonInterval(hits * 4, count * 4);
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});

it('has the record of each operator for a service and a country, of the numbers whose fate is known', () => {
  const rentals = [
    at('us', 'tmobile', delivered),
    at('us', 'tmobile', silent),
    at('us', 'att', delivered),
    at('us', 'tmobile', rental('open')),
    at('de', 'tmobile', delivered),
    at('us', 'tmobile', { ...silent, timeline: [...silent.timeline, { kind: 'stopped', atMs: 1 }] }),
  ];
  expect(recordsOf(rentals.map(summaryOf), 'whatsapp', 'us')).toEqual({
    tmobile: { count: 2, deliveredCount: 1 },
    att: { count: 1, deliveredCount: 1 },
  });
});
