/** Orders that do not leave, or only when asked about. */
import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../../../main/rentals/buying/purchase.ts';
import type { Settings } from '../../../../preload/model/index.ts';
import { operatorOf, orders, setUpPurchase } from '../../../support/buying.ts';
import { reservationOf, usd } from '../../../support/fake-client.ts';
import { order, pressed } from '../../../support/rentals.ts';

describe('an order beyond a limit', () => {
  it.each<[string, Partial<Settings['limits']>, Wanted, object]>([
    ['the price', { maxPriceMinor: 47 }, pressed, { kind: 'order-limit', limit: 'price' }],
    [
      'the price, which names no currency',
      { maxPriceMinor: 47 },
      { ...pressed, priceShown: { amountMinor: 48, currency: null } },
      { kind: 'order-limit', limit: 'price', price: usd(48) },
    ],
    [
      'the price for the service',
      { servicePrices: [{ service: order.service, maxPriceMinor: 47 }] },
      pressed,
      { kind: 'order-limit', limit: 'service-price', service: order.service, most: usd(47), price: usd(48) },
    ],
    ['the day', { dailySpendingMinor: 47 }, pressed, { kind: 'order-limit', limit: 'daily-spending' }],
    [
      'the price, which the button did not name',
      { maxPriceMinor: 47 },
      { ...pressed, priceShown: null },
      { kind: 'order-limit', limit: 'price', price: usd(48) },
    ],
    [
      'the price that the button named, though a lower one is asked now',
      { maxPriceMinor: 50 },
      { ...pressed, priceShown: usd(51) },
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
    expect(await open().purchase.rent({ ...pressed, priceShown: null })).toEqual({
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
    for (let order = 0; order < 6; order += 1) await purchase.rent(pressed);
    expect(orders(client)).toHaveLength(3);
  });

  it('does not leave whatever the person would answer, who is not even asked', async () => {
    const { client, limits, questions, open } = setUpPurchase();
    limits.maxOpenReservations = 1;
    const { purchase } = open();
    await purchase.rent(pressed);
    expect(await purchase.rent(pressed)).toEqual({
      ok: false,
      problem: { kind: 'order-limit', limit: 'open-reservations', most: 1 },
    });
    expect(orders(client)).toHaveLength(1);
    expect(questions).toEqual([]);
  });

  it('is not one where the numbers are of another service', async () => {
    const { limits, open, use } = setUpPurchase();
    limits.maxOpenReservations = 1;
    const { purchase } = open();
    await purchase.rent(pressed);
    use('api.rentiumsms.online');
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
  });
});

describe('a second order for the same service and country', () => {
  it('is asked about first, and leaves when it is confirmed', async () => {
    const { client, open, onDisk, jump, questions, answer } = setUpPurchase();
    const { purchase, only } = open();
    await purchase.rent(pressed);
    const orderedAtMs = only()?.createdAtMs;
    jump(60_000);
    answer.to = () => false;
    expect(await purchase.rent(pressed)).toEqual({ ok: false, problem: { kind: 'declined' } });
    expect(questions).toEqual([{ order, price: usd(48), orderedAtMs, isPressSeen: true }]);
    expect(onDisk().entries).toHaveLength(1);
    answer.to = () => true;
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(orders(client)).toHaveLength(2);
  });

  it('is asked about after a restart, too', async () => {
    const { open, questions } = setUpPurchase();
    await open().purchase.rent(pressed);
    await open().purchase.rent(pressed);
    expect(questions).toHaveLength(1);
  });

  it('is not asked about two minutes later', async () => {
    const { open, jump, questions } = setUpPurchase();
    const { purchase } = open();
    await purchase.rent(pressed);
    jump(120_000);
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(questions).toEqual([]);
  });
});
