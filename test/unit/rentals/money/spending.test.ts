import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptRental, noteEvent } from '../../../../main/rentals/ledger/entry.ts';
import {
  purchaseOf,
  spentSinceMinor,
  spentTodayMinor as sumToday,
} from '../../../../main/rentals/money/spending.ts';
import type { RentalState } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { entryOf, rentalOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';

const noonMs = rentalOf().createdAtMs;
const ended: RentalState = { kind: 'ended', atMs: noonMs + 1_260_000 };
const notAnswered = { reservationId: null, price: null, expiresAtMs: null } as const;
const unresolved = unresolvedState();
const refunded = noteEvent(rentalOf({ state: ended }), 'refund-seen', noonMs + 1_300_000);
const spentTodayMinor = (rentals: readonly KeptRental[], currency: string | null, nowMs: number) =>
  sumToday(
    rentals.flatMap((rental) => purchaseOf({ ...entryOf(), rental }) ?? []),
    currency,
    nowMs,
  );

describe('what was spent today', () => {
  it.each([
    ['what is held', rentalOf()],
    ['what is paid', rentalOf({ state: ended, sms: [shownSmsOf()] })],
    ['what may be paid', rentalOf({ state: unresolved, ...notAnswered })],
    ['what is about to be paid', rentalOf({ state: { kind: 'ordering' }, ...notAnswered })],
    ['a refund that is only awaited', rentalOf({ state: ended })],
    ['what only the balance told', rentalOf({ price: null, priceShown: null, charge: usd(48) })],
    ['a price without a currency', rentalOf({ price: { amountMinor: 48, currency: null } })],
  ])('counts %s', (_name, rental) => {
    expect(spentTodayMinor([rental, rentalOf({ priceShown: usd(2), price: usd(2) })], 'USD', noonMs)).toBe(
      50,
    );
  });

  it.each([
    ['what was refunded', refunded],
    ['another currency', rentalOf({ priceShown: null, price: { amountMinor: 48, currency: 'EUR' } })],
    ['what nobody knows', rentalOf({ price: null, priceShown: null })],
  ])('does not count %s', (_name, rental) => {
    expect(spentTodayMinor([rental], 'USD', noonMs)).toBe(0);
  });

  it.each<[string, Partial<KeptRental>]>([
    ['shown', { priceShown: usd(48), price: usd(42), charge: usd(1) }],
    ['answered', { priceShown: usd(42), price: usd(48), charge: null }],
    ['taken from the balance', { priceShown: usd(42), price: usd(1), charge: usd(48) }],
    ['shown, beside an answer below zero', { price: usd(-1_000_000), charge: usd(-1) }],
    ['shown, beside an answer in other money', { price: { amountMinor: 1, currency: 'EUR' } }],
  ])('counts the highest of a number’s amounts: what was %s', (_name, amounts) => {
    expect(spentTodayMinor([rentalOf(amounts)], 'USD', noonMs)).toBe(48);
  });

  it('never falls with one more number', () => {
    const amount = fc.option(fc.integer({ min: -1_000, max: 1_000 }).map(usd));
    const amounts = fc.record({ priceShown: amount, price: amount, charge: amount });
    fc.assert(
      fc.property(fc.array(amounts), amounts, (former, last) => {
        const rentals = former.map((each) => rentalOf(each));
        const before = spentTodayMinor(rentals, 'USD', noonMs);
        expect(spentTodayMinor([...rentals, rentalOf(last)], 'USD', noonMs)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('begins at midnight of this computer', () => {
    const midnightMs = new Date(2026, 4, 19).getTime();
    const at = (createdAtMs: number) => spentTodayMinor([rentalOf({ createdAtMs })], 'USD', midnightMs + 1);
    expect(at(midnightMs)).toBe(48);
    expect(at(midnightMs - 1)).toBe(0);
  });
});

describe('what was spent since a balance was read', () => {
  it('is what was ordered after it, less what was refunded after it', () => {
    expect(spentSinceMinor([rentalOf()], 'USD', noonMs - 1)).toBe(48);
    expect(spentSinceMinor([rentalOf()], 'USD', noonMs)).toBe(0);
    expect(spentSinceMinor([refunded, rentalOf()], 'USD', noonMs)).toBe(-48);
    expect(spentSinceMinor([refunded, rentalOf()], 'USD', noonMs - 1)).toBe(48);
  });

  it.each([
    ['an order without a clear answer', rentalOf({ state: unresolved, ...notAnswered })],
    ['an order under way', rentalOf({ state: { kind: 'ordering' }, ...notAnswered })],
    ['a price that nobody knows', rentalOf({ price: null, priceShown: null })],
  ])('is not known over %s', (_name, rental) => {
    expect(spentSinceMinor([rental], 'USD', noonMs - 1)).toBeNull();
  });
});
