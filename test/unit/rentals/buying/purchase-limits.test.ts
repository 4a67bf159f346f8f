/** Orders that do not leave, or only when asked about. */
import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../../../main/rentals/buying/purchase.ts';
import type { Settings } from '../../../../preload/model/index.ts';
import { operatorOf, orders, setUpPurchase } from '../../../support/buying.ts';
import { reservationOf, usd } from '../../../support/fake-client.ts';
import { wanted } from '../../../support/rentals.ts';

describe('an order beyond a limit', () => {
  it.each<[string, Partial<Settings['limits']>, Wanted, object]>([
    ['the price', { maxPriceMinor: 47 }, wanted, { kind: 'order-limit', limit: 'price' }],
    [
      'the price, which names no currency',
      { maxPriceMinor: 47 },
      { ...wanted, priceShown: { amountMinor: 48, currency: null } },
      { kind: 'order-limit', limit: 'price', price: usd(48) },
    ],
    ['the day', { dailySpendingMinor: 47 }, wanted, { kind: 'order-limit', limit: 'daily-spending' }],
    [
      'the price, which the button did not name',
      { maxPriceMinor: 47 },
      { ...wanted, priceShown: null },
      { kind: 'order-limit', limit: 'price', price: usd(48) },
    ],
    [
      'the price that the button named, though a lower one is asked now',
      { maxPriceMinor: 50 },
      { ...wanted, priceShown: usd(51) },
      { kind: 'order-limit', limit: 'price', price: usd(51) },
    ],
  ])('does not leave: %s', async (_name, change, click, problem) => {
    const { client, limits, open, onDisk } = setUpPurchase();
    Object.assign(limits, change);
    expect(await open().purchase.rent(click)).toMatchObject({ ok: false, problem });
    expect(orders(client)).toEqual([]);
    expect(onDisk().entries).toEqual([]);
  });

  it('does not leave where there is a limit and the service names no price to hold against it', async () => {
    const { client, shelf, limits, open } = setUpPurchase();
    shelf.operators = [operatorOf(null)];
    limits.dailySpendingMinor = 1_000_000;
    expect(await open().purchase.rent({ ...wanted, priceShown: null })).toEqual({
      ok: false,
      problem: { kind: 'price-unknown' },
    });
    expect(orders(client)).toEqual([]);
  });

  it('counts what the service asked, whatever it answers the orders with', async () => {
    const { client, limits, open } = setUpPurchase();
    limits.dailySpendingMinor = 3 * 48;
    client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf({ price: usd(0) }) });
    const { purchase } = open();
    for (let order = 0; order < 6; order += 1) await purchase.rent({ ...wanted, isRepeatConfirmed: true });
    expect(orders(client)).toHaveLength(3);
  });

  it('does not leave even when a repeat of it was confirmed', async () => {
    const { client, limits, open } = setUpPurchase();
    limits.maxOpenReservations = 1;
    const { purchase } = open();
    await purchase.rent(wanted);
    expect(await purchase.rent({ ...wanted, isRepeatConfirmed: true })).toEqual({
      ok: false,
      problem: { kind: 'order-limit', limit: 'open-reservations', most: 1 },
    });
    expect(orders(client)).toHaveLength(1);
  });

  it('is not one where the numbers are of another service', async () => {
    const { limits, open, use } = setUpPurchase();
    limits.maxOpenReservations = 1;
    const { purchase } = open();
    await purchase.rent(wanted);
    use('api.rentiumsms.online');
    expect(await purchase.rent(wanted)).toMatchObject({ ok: true });
  });
});

describe('a second order for the same service and country', () => {
  it('is asked about first, and leaves when it is confirmed', async () => {
    const { client, open, onDisk, jump } = setUpPurchase();
    const { purchase, only } = open();
    await purchase.rent(wanted);
    const orderedAtMs = only()?.createdAtMs;
    jump(60_000);
    expect(await purchase.rent(wanted)).toEqual({
      ok: false,
      problem: { kind: 'repeat-order', orderedAtMs },
    });
    expect(onDisk().entries).toHaveLength(1);
    expect(await purchase.rent({ ...wanted, isRepeatConfirmed: true })).toMatchObject({ ok: true });
    expect(orders(client)).toHaveLength(2);
  });

  it('is asked about after a restart, too', async () => {
    const { open } = setUpPurchase();
    await open().purchase.rent(wanted);
    expect(await open().purchase.rent(wanted)).toMatchObject({ problem: { kind: 'repeat-order' } });
  });

  it('is not asked about two minutes later', async () => {
    const { open, jump } = setUpPurchase();
    const { purchase } = open();
    await purchase.rent(wanted);
    jump(120_000);
    expect(await purchase.rent(wanted)).toMatchObject({ ok: true });
  });
});
