import { describe, expect, it } from 'vitest';
import { operatorOf, orders, setUpPurchase } from '../../../support/buying.ts';
import { good, reservationOf, usd } from '../../../support/fake-client.ts';
import { settle } from '../../../support/fake-time.ts';
import { order, pressed, shownSmsOf } from '../../../support/rentals.ts';

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
  expect(await open().purchase.rent(pressed)).toMatchObject({ ok: true });
  expect(orders(client)).toEqual(['reserve whatsapp us any']);
});

it('has the number on disk before it answers the click', async () => {
  const { open, onDisk, bought } = setUpPurchase();
  await open().purchase.rent(pressed);
  expect(bought).toEqual(['bought']);
  expect(onDisk().entries[0]?.rental).toMatchObject({
    state: { kind: 'open' },
    reservationId: 'res_84920fd83a',
    phone: { e164: '+12025550143', international: '+1 202 555 0143' },
    price: usd(48),
  });
});

it.each([
  ['tmobile', { id: 'tmobile', name: 'T-Mobile' }],
  ['T-Mobile', { id: 'tmobile', name: 'T-Mobile' }],
  ['somebody', { id: 'somebody', name: 'somebody' }],
  ['any', undefined],
  ['42', undefined],
  [null, undefined],
])('keeps the operator that the answer names, as the list calls it: %s', async (operatorId, operator) => {
  const { client, shelf, open, onDisk } = setUpPurchase();
  shelf.operators = [operatorOf(usd(48)), { ...operatorOf(usd(60), 'tmobile'), name: 'T-Mobile' }];
  client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf({ operatorId }) });
  await open().purchase.rent(pressed);
  expect(onDisk().entries[0]?.rental.operator).toEqual(operator);
  expect(onDisk().entries[0]?.rental.order.operator.id).toBe('any');
});

describe('an answer that names no number yet', () => {
  const setUpUnnamed = () => {
    const run = setUpPurchase();
    run.client.onReserve = async () => ({
      kind: 'reserved',
      reservation: reservationOf({ phoneNumber: null, price: null }),
    });
    return run;
  };
  const unreadable = { ok: false, problem: { kind: 'offline', reason: 'time-out' } } as const;

  it('has its id on disk before anything else is asked', async () => {
    const { client, open, onDisk, bought } = setUpUnnamed();
    client.onReadReservation = async () => {
      expect(bought).toEqual(['bought']);
      expect(onDisk().entries[0]?.rental).toMatchObject({
        state: { kind: 'open' },
        reservationId: 'res_84920fd83a',
        phone: null,
      });
      return unreadable;
    };
    expect(await open().purchase.rent(pressed)).toMatchObject({ ok: true });
    await settle();
    expect(client.calls).toContain('readReservation');
  });

  it('is completed by the reservation itself', async () => {
    const { client, open, onDisk, jump } = setUpUnnamed();
    client.onReadReservation = async () => {
      jump(1_000);
      return good(reservationOf({ price: usd(48), expiresAtMs: Date.UTC(2026, 4, 19, 12, 20) }));
    };
    await open().purchase.rent(pressed);
    await settle();
    expect(onDisk().entries[0]?.rental).toMatchObject({
      state: { kind: 'open' },
      phone: { e164: '+12025550143' },
      price: usd(48),
      expiresAtMs: Date.UTC(2026, 4, 19, 12, 20),
    });
    expect(onDisk().entries[0]?.rental.timeline.map(({ kind }) => kind)).toEqual(['ordered', 'reserved']);
    expect(client.calls.filter((call) => call === 'readReservation')).toHaveLength(1);
  });

  it.each([
    ['cannot be read', unreadable],
    ['has none either', good(reservationOf({ phoneNumber: null }))],
  ])('is kept open without when the reservation %s', async (_name, answer) => {
    const { client, open } = setUpUnnamed();
    client.onReadReservation = async () => answer;
    const { purchase, only } = open();
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    await settle();
    expect(only()).toMatchObject({ state: { kind: 'open' }, reservationId: 'res_84920fd83a', phone: null });
    expect(client.calls.filter((call) => call === 'readReservation')).toHaveLength(1);
  });

  it('does not keep the click waiting', async () => {
    const { client, open } = setUpUnnamed();
    client.onReadReservation = () => new Promise(() => {});
    const { purchase } = open();
    expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
    expect(purchase.isUnderWay()).toBe(false);
  });

  it('takes nothing away that came meanwhile', async () => {
    const { client, open } = setUpUnnamed();
    const { purchase, ledger, only } = open();
    client.onReadReservation = async () => {
      const id = only()?.id;
      if (id !== undefined)
        ledger.change(id, (rental) => ({ ...rental, sms: [shownSmsOf()], price: usd(42) }));
      return good(reservationOf());
    };
    await purchase.rent(pressed);
    await settle();
    expect(only()).toMatchObject({
      phone: { e164: '+12025550143' },
      sms: [{ id: 'sms_1' }],
      price: usd(42),
    });
  });
});

it('asks for no number that the answer named', async () => {
  const { client, open } = setUpPurchase();
  await open().purchase.rent(pressed);
  expect(client.calls).not.toContain('readReservation');
});

it('disbelieves an expiry that lies in the past, which would end the watch at once', async () => {
  const { client, open } = setUpPurchase();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ expiresAtMs: 1_200_000 }),
  });
  const { purchase, only } = open();
  await purchase.rent(pressed);
  expect(only()?.expiresAtMs).toBeNull();
});

it('names the wallet’s currency where the reservation names none', async () => {
  const { client, open } = setUpPurchase();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ price: { amountMinor: 48, currency: null } }),
  });
  const { purchase, only } = open();
  await purchase.rent(pressed);
  expect(only()?.price).toEqual(usd(48));
});

it('makes one order of a double-click', async () => {
  const { client, open } = setUpPurchase();
  const { purchase } = open();
  const [first, second] = await Promise.all([purchase.rent(pressed), purchase.rent(pressed)]);
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, problem: { kind: 'purchase-under-way' } });
  expect(orders(client)).toHaveLength(1);
});

it('lets the next order through once the first is answered, refused or not', async () => {
  const { client, open } = setUpPurchase();
  const { purchase } = open();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'out-of-balance' } });
  await purchase.rent(pressed);
  client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf() });
  expect(await purchase.rent(pressed)).toMatchObject({ ok: true });
});

it('orders nothing when the intent cannot be saved', async () => {
  const { client, disk, open } = setUpPurchase();
  disk.failWith = 'ENOSPC';
  const { purchase, ledger } = open();
  expect(await purchase.rent(pressed)).toEqual({ ok: false, problem: { kind: 'storage', reason: 'full' } });
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
  await purchase.rent(pressed);
  expect(only()).toMatchObject({ state: { kind: 'open' }, reservationId: 'res_84920fd83a' });
});

it('leaves nothing behind when the service refuses', async () => {
  const { client, open, onDisk } = setUpPurchase();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'bad-request', detail: null } });
  expect(await open().purchase.rent(pressed)).toEqual({
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
    expect(await open().purchase.rent(pressed)).toEqual({
      ok: false,
      problem: { kind: 'out-of-balance', price: usd(48), balance: usd(5) },
    });
  });

  it('is told with the balance as last read where it cannot be read, and without a price that is not known', async () => {
    const { balances, shelf, open } = setUpEmpty();
    balances.canRead = false;
    shelf.operators = [operatorOf(null)];
    expect(await open().purchase.rent({ ...pressed, priceShown: null })).toEqual({
      ok: false,
      problem: { kind: 'out-of-balance', balance: usd(1_000) },
    });
  });
});

it('keeps the price shown beside that of the answer', async () => {
  const { shelf, open } = setUpPurchase();
  shelf.operators = [operatorOf(usd(42))];
  const { purchase, only } = open();
  await purchase.rent({ ...pressed, priceShown: usd(42) });
  expect(only()).toMatchObject({ priceShown: usd(42), price: usd(48) });
});

it('has the order and its answer in the timeline', async () => {
  const { client, open, jump } = setUpPurchase();
  const { purchase, only } = open();
  client.onReserve = async () => {
    jump(3_000);
    return { kind: 'reserved', reservation: reservationOf() };
  };
  await purchase.rent(pressed);
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
  await open().purchase.rent(pressed);
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
