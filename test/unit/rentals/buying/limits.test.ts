import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLimits as checkLimitsOf, orderedBefore } from '../../../../main/rentals/buying/judge-order.ts';
import { isLooser } from '../../../../main/settings/calls.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import {
  type Money,
  type Order,
  type RentalState,
  type Settings,
  withServicePrice,
} from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { entryOf, order, rentalOf, unresolvedState } from '../../../support/rentals.ts';

const orderedAtMs = rentalOf().createdAtMs;
const nowMs = orderedAtMs + 10 * 60_000;
const limits = (parts: Partial<Settings['limits']>) => ({ ...defaultSettings.limits, ...parts });
const unresolved = unresolvedState();
const ended: RentalState = { kind: 'ended', atMs: nowMs - 1 };

type Limits = Parameters<typeof checkLimitsOf>;
const checkLimits = (price: Money | null, entries: Limits[1]['entries'], of: Limits[2], atMs: number) =>
  checkLimitsOf({ ...order, price }, { entries, removed: [] }, of, { todayAtMs: atMs, earliestMs: atMs });

describe('the limit of open reservations', () => {
  const two = limits({ maxOpenReservations: 2 });
  const beyond = { kind: 'order-limit', limit: 'open-reservations', most: 2 };
  const notAnswered = { reservationId: null, expiresAtMs: null } as const;

  it.each([
    ['is open', entryOf()],
    ['is not watched, but ours', entryOf({ state: { kind: 'stopped' } })],
    ['is on its way', entryOf({ state: { kind: 'ordering' }, ...notAnswered })],
    ['may have been bought', entryOf({ state: unresolved, ...notAnswered })],
    ['has no expiry', entryOf({ expiresAtMs: null })],
  ])('counts what %s', (_name, entry) => {
    expect(checkLimits(usd(48), [entry, entryOf()], two, nowMs)).toEqual(beyond);
  });

  it.each([
    ['has ended', entryOf({ state: ended })],
    [
      'names no end, and was heard of last a day ago',
      entryOf({ expiresAtMs: null, createdAtMs: nowMs - 24 * 3_600_000 }),
    ],
    [
      'seems not to have been bought',
      entryOf({
        state: { ...unresolved, balanceBefore: usd(500), balanceAfter: usd(500), spentElsewhereMinor: 0 },
        ...notAnswered,
      }),
    ],
    ['has expired, though it is looked at once more', entryOf({ expiresAtMs: nowMs })],
  ])('does not count what %s', (_name, entry) => {
    expect(checkLimits(usd(48), [entry, entryOf()], two, nowMs)).toBeNull();
  });

  it('counts what is over by one clock of two', () => {
    const entries = [entryOf({ expiresAtMs: nowMs }), entryOf()];
    const time = { todayAtMs: nowMs, earliestMs: nowMs - 1 };
    expect(checkLimitsOf({ ...order, price: usd(48) }, { entries, removed: [] }, two, time)).toEqual(beyond);
  });

  it('lets exactly as many through as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 25 }), (most, count) => {
        const entries = Array.from({ length: count }, () => entryOf());
        const problem = checkLimits(usd(48), entries, limits({ maxOpenReservations: most }), nowMs);
        expect(problem === null).toBe(count < most);
      }),
    );
  });
});

describe('the highest price', () => {
  it('is still allowed, and one minor unit more is not', () => {
    const most = limits({ maxPriceMinor: 48 });
    expect(checkLimits(usd(48), [], most, nowMs)).toBeNull();
    expect(checkLimits(usd(49), [], most, nowMs)).toEqual({
      kind: 'order-limit',
      limit: 'price',
      most: usd(48),
      price: usd(49),
    });
  });

  it('lets no price through that is not known', () => {
    expect(checkLimits(null, [], limits({ maxPriceMinor: 48 }), nowMs)).toEqual({ kind: 'price-unknown' });
    expect(checkLimits(null, [], limits({ dailySpendingMinor: 48 }), nowMs)).toEqual({
      kind: 'price-unknown',
    });
    expect(checkLimits(null, [], limits({}), nowMs)).toBeNull();
  });
});

describe('the highest price of one service', () => {
  const whatsapp = order.service;
  const uber = { id: 'uber', name: 'Uber' };

  it('is still allowed, and one minor unit more is not', () => {
    const most = withServicePrice(limits({}), whatsapp, 48);
    expect(checkLimits(usd(48), [], most, nowMs)).toBeNull();
    expect(checkLimits(usd(49), [], most, nowMs)).toEqual({
      kind: 'order-limit',
      limit: 'service-price',
      service: whatsapp,
      most: usd(48),
      price: usd(49),
    });
  });

  it('says nothing of another service', () => {
    expect(checkLimits(usd(49), [], withServicePrice(limits({}), uber, 1), nowMs)).toBeNull();
    expect(checkLimits(null, [], withServicePrice(limits({}), uber, 1), nowMs)).toBeNull();
  });

  it('lets no price through that is not known', () => {
    const most = withServicePrice(limits({}), whatsapp, 48);
    expect(checkLimits(null, [], most, nowMs)).toEqual({ kind: 'price-unknown' });
  });

  it('never allows more than the highest price of all services, nor the other way round', () => {
    const minor = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(minor, minor, minor, (own, all, priceMinor) => {
        const both = withServicePrice(limits({ maxPriceMinor: all }), whatsapp, own);
        const problem = checkLimits(usd(priceMinor), [], both, nowMs);
        expect(problem === null).toBe(priceMinor <= Math.min(own, all));
      }),
    );
  });

  it('is the lower one where a file or a page names a service twice', () => {
    const twice = [
      { service: whatsapp, maxPriceMinor: 500 },
      { service: whatsapp, maxPriceMinor: 48 },
    ];
    expect(checkLimits(usd(49), [], limits({ servicePrices: twice }), nowMs)).not.toBeNull();
    const raised = limits({ servicePrices: [{ service: whatsapp, maxPriceMinor: 500 }] });
    expect(isLooser(limits({ servicePrices: twice }), raised)).toBe(true);
  });
});

describe('the daily spending', () => {
  it('may be reached, and not be passed', () => {
    const entries = [entryOf(), entryOf({ state: ended, priceShown: usd(30), price: usd(30) })];
    expect(checkLimits(usd(22), entries, limits({ dailySpendingMinor: 100 }), nowMs)).toBeNull();
    expect(checkLimits(usd(23), entries, limits({ dailySpendingMinor: 100 }), nowMs)).toEqual({
      kind: 'order-limit',
      limit: 'daily-spending',
      most: usd(100),
      spent: usd(78),
      price: usd(23),
    });
  });
});

describe('a repeat', () => {
  const other: Order = { ...order, operator: { id: 'tmobile', name: 'T-Mobile' } };

  it.each<[string, RentalState]>([
    ['open', { kind: 'open' }],
    ['unresolved', unresolved],
    ['ended', ended],
  ])('is the same service and country within two minutes, though the first is %s', (_name, state) => {
    expect(orderedBefore(other, [entryOf({ state })], orderedAtMs)).toBe(orderedAtMs);
    expect(orderedBefore(other, [entryOf({ state })], orderedAtMs + 119_999)).toBe(orderedAtMs);
    expect(orderedBefore(other, [entryOf({ state })], orderedAtMs + 120_000)).toBeNull();
  });

  it.each<[string, Order]>([
    ['service', { ...order, service: { id: 'telegram', name: 'Telegram' } }],
    ['country', { ...order, country: { id: 'gb', name: 'United Kingdom' } }],
  ])('is not another %s', (_name, another) => {
    expect(orderedBefore(another, [entryOf()], orderedAtMs)).toBeNull();
  });

  it('is recognised though the clock was set back meanwhile', () => {
    expect(orderedBefore(order, [entryOf()], orderedAtMs - 60_000)).not.toBeNull();
    expect(orderedBefore(order, [entryOf()], orderedAtMs - 120_000)).toBeNull();
  });

  it('names the last of several orders', () => {
    const entries = [
      entryOf({ createdAtMs: orderedAtMs - 5 }),
      entryOf(),
      entryOf({ createdAtMs: orderedAtMs - 9 }),
    ];
    expect(orderedBefore(order, entries, orderedAtMs + 1)).toBe(orderedAtMs);
  });
});
