import { describe, expect, it } from 'vitest';
import { orders, setUpPurchase } from '../../tools/buying.ts';
import { reservationOf, usd } from '../../tools/fake-client.ts';
import { order, wanted } from '../../tools/rentals.ts';

it('has the intent on disk before the order leaves', async () => {
  const { client, open, onDisk } = setUpPurchase();
  client.onReserve = async () => {
    expect(onDisk().entries).toMatchObject([
      {
        rental: { state: { kind: 'ordering' }, order },
        idempotencyKey: expect.any(String),
        balanceBefore: usd(1_000),
      },
    ]);
    return { kind: 'reserved', reservation: reservationOf() };
  };
  expect(await open().purchase.rent(wanted)).toMatchObject({ ok: true });
  expect(orders(client)).toEqual(['reserve whatsapp us any']);
});

it('has the number on disk before it answers the click', async () => {
  const { open, onDisk, bought } = setUpPurchase();
  await open().purchase.rent(wanted);
  expect(bought).toEqual(['bought']);
  expect(onDisk().entries[0]?.rental).toMatchObject({
    state: { kind: 'open' },
    reservationId: 'res_84920fd83a',
    phone: { e164: '+12025550143', international: '+1 202 555 0143' },
    price: usd(48),
  });
});

it('disbelieves an expiry that lies in the past, which would end the watch at once', async () => {
  const { client, open } = setUpPurchase();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ expiresAtMs: 1_200_000 }),
  });
  const { purchase, only } = open();
  await purchase.rent(wanted);
  expect(only()?.expiresAtMs).toBeNull();
});

it('names the wallet’s currency where the reservation names none', async () => {
  const { client, open } = setUpPurchase();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ price: { amountMinor: 48, currency: null } }),
  });
  const { purchase, only } = open();
  await purchase.rent(wanted);
  expect(only()?.price).toEqual(usd(48));
});

it('makes one order of a double-click', async () => {
  const { client, open } = setUpPurchase();
  const { purchase } = open();
  const [first, second] = await Promise.all([purchase.rent(wanted), purchase.rent(wanted)]);
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, problem: { kind: 'purchase-under-way' } });
  expect(orders(client)).toHaveLength(1);
});

it('lets the next order through once the first is answered, refused or not', async () => {
  const { client, open } = setUpPurchase();
  const { purchase } = open();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'out-of-balance' } });
  await purchase.rent(wanted);
  client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf() });
  expect(await purchase.rent(wanted)).toMatchObject({ ok: true });
});

it('orders nothing when the intent cannot be saved', async () => {
  const { client, disk, open } = setUpPurchase();
  disk.failWith = 'ENOSPC';
  const { purchase, ledger } = open();
  expect(await purchase.rent(wanted)).toEqual({ ok: false, problem: { kind: 'storage', reason: 'full' } });
  expect(orders(client)).toEqual([]);
  expect(ledger.all()).toEqual([]);
});

it('keeps a number in sight when the disk fills up between order and answer', async () => {
  const { client, disk, open } = setUpPurchase();
  client.onReserve = async () => {
    disk.failWith = 'ENOSPC';
    return { kind: 'reserved', reservation: reservationOf() };
  };
  const { purchase, only } = open();
  await purchase.rent(wanted);
  expect(only()).toMatchObject({ state: { kind: 'open' }, reservationId: 'res_84920fd83a' });
});

it('leaves nothing behind when the service refuses', async () => {
  const { client, open, onDisk } = setUpPurchase();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'bad-request', detail: null } });
  expect(await open().purchase.rent(wanted)).toEqual({
    ok: false,
    problem: { kind: 'bad-request', detail: null },
  });
  expect(onDisk().entries).toEqual([]);
});

describe('a wallet that is too empty', () => {
  const setUpEmpty = () => {
    const run = setUpPurchase();
    run.client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'out-of-balance' } });
    return run;
  };

  it('is told with the price and the balance as it is now', async () => {
    const { balances, open } = setUpEmpty();
    balances.after = usd(5);
    expect(await open().purchase.rent(wanted)).toEqual({
      ok: false,
      problem: { kind: 'out-of-balance', price: usd(48), balance: usd(5) },
    });
  });

  it('is told with the balance as last read where it cannot be read, and without a price that is not known', async () => {
    const { balances, open } = setUpEmpty();
    balances.canRead = false;
    expect(await open().purchase.rent({ ...wanted, priceShown: null })).toEqual({
      ok: false,
      problem: { kind: 'out-of-balance', balance: usd(1_000) },
    });
  });
});

it('keeps the price shown beside that of the answer', async () => {
  const { open } = setUpPurchase();
  const { purchase, only } = open();
  await purchase.rent({ ...wanted, priceShown: usd(42) });
  expect(only()).toMatchObject({ priceShown: usd(42), price: usd(48) });
});

it('has the order and its answer in the timeline', async () => {
  const { client, open, jump } = setUpPurchase();
  const { purchase, only } = open();
  client.onReserve = async () => {
    jump(3_000);
    return { kind: 'reserved', reservation: reservationOf() };
  };
  await purchase.rent(wanted);
  const orderedAtMs = only()?.createdAtMs ?? 0;
  expect(only()?.timeline).toEqual([
    { kind: 'ordered', atMs: orderedAtMs },
    { kind: 'reserved', atMs: orderedAtMs + 3_000 },
  ]);
});

it('loses no order to a crash, between whatever two writes it comes', async () => {
  const { client, disk, open } = setUpPurchase();
  const crashes: { readonly ordersLeft: number; readonly files: ReadonlyMap<string, string> }[] = [];
  const crash = () => crashes.push({ ordersLeft: orders(client).length, files: new Map(disk.files) });
  disk.onSave = crash;
  client.onReserve = async () => {
    crash();
    return { kind: 'reserved', reservation: reservationOf() };
  };
  await open().purchase.rent(wanted);
  crash();
  disk.onSave = () => {};
  expect(crashes.map(({ ordersLeft }) => ordersLeft)).toEqual([0, 1, 1, 1]);
  for (const { ordersLeft, files } of crashes) {
    disk.files.clear();
    for (const [name, content] of files) disk.files.set(name, content);
    const { purchase, ledger, only } = open();
    purchase.recover();
    expect(ledger.all()).toHaveLength(ordersLeft);
    if (ordersLeft === 1) expect(['unresolved', 'open']).toContain(only()?.state.kind);
  }
});
