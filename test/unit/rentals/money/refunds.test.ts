import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceReading } from '../../../../main/account/wallet.ts';
import { type KeptRental, noteEvent } from '../../../../main/rentals/ledger/entry.ts';
import { compareReadings, isClean } from '../../../../main/rentals/money/balances.ts';
import {
  inWalletCurrency,
  purchaseOf,
  spentSinceMinor,
  spentTodayMinor,
} from '../../../../main/rentals/money/spending.ts';
import type { Money, RentalId } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { entryOf, rentalOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';

const startMs = rentalOf().createdAtMs;
const at = (minutes: number) => startMs + minutes * 60_000;

const reading = (minutes: number, balance: Money): BalanceReading => ({
  balance,
  askedAtMs: at(minutes),
  readAtMs: at(minutes) + 200,
});
/** Ordered and answered at a minute, and ended twenty later without SMS. */
const numberOf = (id: string, orderedMinutes: number, parts: Partial<KeptRental> = {}): KeptRental =>
  rentalOf({
    id: id as RentalId, // Branded where the order is made.
    createdAtMs: at(orderedMinutes),
    expiresAtMs: at(orderedMinutes + 20),
    ...parts,
  });
const compare = (before: BalanceReading, after: BalanceReading, ...rentals: KeptRental[]) => {
  const { charges, refunded } = compareReadings(before, after, rentals);
  return { charges: Object.fromEntries(charges), refunded: [...refunded] };
};
const nothing = { charges: {}, refunded: [] };

describe('a charge', () => {
  it('is what the balance fell by with the order, whatever the price was said to be', () => {
    const order = numberOf('a', 1);
    const charged = { charges: { a: usd(52) }, refunded: [] };
    expect(compare(reading(0, usd(1_000)), reading(2, usd(948)), order)).toEqual(charged);
    const unpriced = numberOf('a', 1, { price: null, priceShown: null });
    expect(compare(reading(0, usd(1_000)), reading(2, usd(948)), unpriced)).toEqual(charged);
  });

  it('is not told of one of two orders, nor where a refund may be in it', () => {
    const two = [numberOf('a', 1), numberOf('b', 1)];
    expect(compare(reading(0, usd(1_000)), reading(2, usd(904)), ...two)).toEqual(nothing);
    const awaited = numberOf('old', -30, { price: usd(10) });
    expect(compare(reading(0, usd(1_000)), reading(2, usd(970)), awaited, numberOf('a', 1))).toEqual(nothing);
  });

  it('is told beside an awaited refund when the balance fell by the very price', () => {
    const awaited = numberOf('old', -30);
    expect(compare(reading(0, usd(1_000)), reading(2, usd(952)), awaited, numberOf('a', 1))).toEqual({
      charges: { a: usd(48) },
      refunded: [],
    });
  });

  it('is not told of an order without a clear answer', () => {
    const unresolved = noteEvent(
      numberOf('a', 1, {
        reservationId: null,
        expiresAtMs: null,
        state: unresolvedState(),
      }),
      'unresolved',
      at(1),
    );
    expect(compare(reading(0, usd(1_000)), reading(2, usd(952)), unresolved)).toEqual(nothing);
  });
});

describe('a refund', () => {
  const before = reading(19, usd(952));
  const after = reading(21, usd(1_000));
  const refunded = (...ids: string[]) => ({ charges: {}, refunded: ids });

  it('is a rise by the price of a number that ended without SMS', () => {
    expect(compare(before, after, numberOf('a', 0))).toEqual(refunded('a'));
  });

  it('is looked for as soon as a number has failed, long before its time', () => {
    const failed = numberOf('a', 10, { state: { kind: 'ended', atMs: at(20) } });
    expect(compare(before, after, failed)).toEqual(refunded('a'));
  });

  it.each([
    ['had an SMS', numberOf('a', 0, { sms: [shownSmsOf()] })],
    ['was refunded before', noteEvent(numberOf('a', 0), 'refund-seen', at(20))],
    ['is still open', numberOf('a', 5)],
    ['was never reserved', numberOf('a', 0, { reservationId: null })],
    ['ended more than a day before', numberOf('a', -2_000)],
    ['costs nothing that is known', numberOf('a', 0, { price: null, priceShown: null })],
    ['costs another currency', numberOf('a', 0, { price: { amountMinor: 48, currency: 'EUR' } })],
  ])('is not of a number that %s', (_name, rental) => {
    expect(compare(before, after, rental)).toEqual(nothing);
  });

  it('is of those that ended first, as many as the rise covers', () => {
    const numbers = [numberOf('c', -2), numberOf('a', -9), numberOf('b', -5)];
    expect(compare(before, reading(21, usd(952 + 96)), ...numbers)).toEqual(refunded('a', 'b'));
  });

  it('passes over a number whose price does not fit', () => {
    const dear = numberOf('dear', -9, { price: usd(70) });
    expect(compare(before, after, dear, numberOf('a', 0))).toEqual(refunded('a'));
  });

  it.each([
    ['larger than all that is awaited', 1_952],
    ['smaller than any of it', 955],
    ['that no sum of it makes', 952 + 60],
  ])('is not seen in a rise %s, such as a top-up', (_name, minor) => {
    expect(compare(before, reading(21, usd(minor)), numberOf('a', 0), numberOf('b', -1))).toEqual(nothing);
  });

  it('is seen beside what was ordered in between', () => {
    const order = numberOf('b', 20, { price: usd(30) });
    expect(compare(before, reading(21, usd(970)), numberOf('a', 0), order)).toEqual(refunded('a'));
  });

  it('is not seen where an order cost as much, or nothing: the balance tells nothing then', () => {
    expect(compare(before, reading(21, usd(952)), numberOf('a', 0), numberOf('b', 20))).toEqual(nothing);
  });

  it('is not seen beside an order whose cost is unknown', () => {
    const order = numberOf('b', 20, { price: null, priceShown: null });
    expect(compare(before, after, numberOf('a', 0), order)).toEqual(nothing);
  });

  it('is not seen where the wallet’s currency changed', () => {
    const euros = reading(21, { amountMinor: 1_000, currency: 'EUR' });
    const inEuros = numberOf('a', 0, { price: { amountMinor: 48, currency: 'EUR' } });
    expect(compare(before, euros, inEuros)).toEqual(nothing);
  });

  it('is found among many numbers of many prices without trying all sets of them', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      numberOf(String(index), -index / 10, { price: usd(1_000 + 2 * index) }),
    );
    // Odd, so that no sum of even prices makes it.
    expect(compare(before, reading(21, usd(952 + 20_001)), ...many)).toEqual(nothing);
  });
});

it('sees refunds whose sum is the rise, of numbers that can have one, each once', () => {
  const number = fc.record({
    priceMinor: fc.integer({ min: 1, max: 6 }),
    orderedMinutes: fc.integer({ min: -60, max: 30 }),
    hasSms: fc.boolean(),
    isRefunded: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 9 }),
      fc.integer({ min: -5, max: 30 }),
      (numbers, movedMinor) => {
        const rentals = numbers.map(({ priceMinor, orderedMinutes, hasSms, isRefunded }, index) => {
          const sms = hasSms ? [shownSmsOf()] : [];
          const rental = numberOf(String(index), orderedMinutes, { price: usd(priceMinor), sms });
          return isRefunded ? noteEvent(rental, 'refund-seen', at(0)) : rental;
        });
        const after = reading(31, usd(1_000 + movedMinor));
        const { refunded } = compareReadings(reading(30.5, usd(1_000)), after, rentals);
        const found = rentals.filter(({ id }) => refunded.has(id));
        const sum = found.reduce((total, { price }) => total + (price?.amountMinor ?? 0), 0);
        expect(sum === 0 || sum === movedMinor).toBe(true);
        for (const { sms, timeline, expiresAtMs } of found) {
          expect(sms).toEqual([]);
          expect(timeline.some(({ kind }) => kind === 'refund-seen')).toBe(false);
          expect(expiresAtMs).toBeLessThanOrEqual(at(32));
        }
      },
    ),
  );
});

it('finds those that ended first whenever some of them make up the rise', () => {
  const prices = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(prices, fc.integer({ min: 1, max: 30 }), (pricesMinor, riseMinor) => {
      const rentals = pricesMinor.map((minor, index) =>
        numberOf(String(index), index, { price: usd(minor) }),
      );
      // Every set as a mask whose highest bit is the number that ended first: the largest that fits is the one.
      const fits = (mask: number) =>
        pricesMinor.reduce((sum, minor, index) => sum + (isIn(mask, index) ? minor : 0), 0) === riseMinor;
      const isIn = (mask: number, index: number) => ((mask >> (pricesMinor.length - 1 - index)) & 1) === 1;
      const masks = Array.from({ length: 2 ** pricesMinor.length }, (_, mask) => mask);
      const best = masks.findLast(fits) ?? 0;
      const expected = rentals.filter((_rental, index) => isIn(best, index)).map(({ id }) => id);
      const { refunded } = compare(reading(59, usd(0)), reading(60, usd(riseMinor)), ...rentals);
      expect(refunded).toEqual(expected);
    }),
  );
});

describe('amounts that no honest service names', () => {
  it('are compared like others: ninety thousand millions come back', () => {
    const price = usd(9_000_000_000_000);
    const dear = numberOf('a', 0, { price });
    expect(compare(reading(19, usd(48)), reading(21, usd(9_000_000_000_048)), dear)).toEqual({
      charges: {},
      refunded: ['a'],
    });
  });

  it('end in safe integers and no throw, whatever they are', () => {
    const minor = fc.oneof(
      fc.maxSafeInteger(),
      fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, 1, -1),
    );
    const rental = fc.record({ minor, minutes: fc.integer({ min: -60, max: 25 }) });
    fc.assert(
      fc.property(minor, minor, fc.array(rental, { maxLength: 30 }), (before, after, made) => {
        const rentals = made.map(({ minor: of, minutes }, nth) =>
          numberOf(`${nth}`, minutes, { price: usd(of), priceShown: null }),
        );
        const found = compareReadings(reading(0, usd(before)), reading(21, usd(after)), rentals);
        for (const { amountMinor } of found.charges.values())
          expect(amountMinor).toSatisfy(Number.isSafeInteger);
        expect(spentSinceMinor(rentals, 'USD', at(-70))).toSatisfy(Number.isSafeInteger);
        const purchases = rentals.flatMap((one) => purchaseOf({ ...entryOf(), rental: one }) ?? []);
        expect(spentTodayMinor(purchases, 'USD', at(0))).toSatisfy(Number.isSafeInteger);
        for (const currency of ['USD', 'KWD', 'JPY', null]) {
          const money = inWalletCurrency({ amountMinor: before, currency: null }, currency);
          expect(money.amountMinor).toSatisfy(Number.isSafeInteger);
        }
      }),
    );
  });

  it('of hundreds of numbers, each of another price, take no time to speak of', () => {
    const rentals = Array.from({ length: 400 }, (_, nth) =>
      numberOf(`${nth}`, nth / 100, { price: usd(1_000_003 * nth + 7) }),
    );
    expect(compare(reading(10, usd(0)), reading(30, usd(7_777_777_777)), ...rentals)).toEqual(nothing);
  });
});

describe('a reading', () => {
  const during = { balance: usd(1_000), askedAtMs: at(1) - 50, readAtMs: at(1) + 50 };
  it.each([
    [
      'during which an order was answered',
      numberOf('a', 0.9995, { timeline: [{ kind: 'reserved', atMs: at(1) }] }),
    ],
    [
      'during which an order left',
      rentalOf({ createdAtMs: at(1), state: { kind: 'ordering' }, reservationId: null }),
    ],
    [
      'before whose end an order left that is not answered',
      rentalOf({ createdAtMs: at(0), state: { kind: 'ordering' }, reservationId: null }),
    ],
  ])('%s tells nothing', (_name, rental) => {
    expect(isClean(during, [rental])).toBe(false);
  });

  it('is clean beside orders answered before it and orders that left after it', () => {
    expect(isClean(during, [numberOf('a', 0), numberOf('b', 2)])).toBe(true);
  });
});
