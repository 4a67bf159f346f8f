import { describe, expect, it } from 'vitest';
import type { Entries } from '../../../main/rentals/entry.ts';
import { createPurchase } from '../../../main/rentals/purchase.ts';
import type { ReserveOutcome } from '../../../main/rentium/client.ts';
import { createFakeChance } from '../../tools/fake-chance.ts';
import { createFakeClient, good, reservationOf, usd } from '../../tools/fake-client.ts';
import { createFakeTime, settle } from '../../tools/fake-time.ts';
import { createMemoryDisk } from '../../tools/memory-disk.ts';
import { openLedger } from '../../tools/open-ledger.ts';
import { order } from '../../tools/rentals.ts';

function setUp() {
  const disk = createMemoryDisk();
  const client = createFakeClient();
  const chance = createFakeChance();
  const { clock } = createFakeTime();
  const bought: string[] = [];
  let server = 'sandbox';
  const use = (name: string) => {
    server = name;
  };
  const balances = { before: usd(1_000), after: usd(1_000) };
  /** Opens the room anew on the same disk, as a restart does. */
  const open = () => {
    const ledger = openLedger(disk, clock);
    const purchase = createPurchase({
      ledger,
      clock,
      chance,
      session: () => ({ server, client }),
      balance: () => balances.before,
      readBalance: async () => good(balances.after),
      onBought: () => bought.push('bought'),
    });
    const only = () => ledger.all()[0]?.rental;
    return { ledger, purchase, only };
  };
  const onDisk = (): Entries => JSON.parse(disk.files.get('rentals') ?? '{"entries":[]}');
  return { disk, client, balances, bought, use, open, onDisk };
}

const orders = (client: { calls: string[] }) => client.calls.filter((call) => call.startsWith('reserve'));

it('has the intent on disk before the order leaves', async () => {
  const { client, open, onDisk } = setUp();
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
  expect(await open().purchase.rent(order)).toMatchObject({ ok: true });
  expect(orders(client)).toEqual(['reserve whatsapp us any']);
});

it('has the number on disk before it answers the click', async () => {
  const { open, onDisk, bought } = setUp();
  await open().purchase.rent(order);
  expect(bought).toEqual(['bought']);
  expect(onDisk().entries[0]?.rental).toMatchObject({
    state: { kind: 'open' },
    reservationId: 'res_84920fd83a',
    phone: { e164: '+12025550143', international: '+1 202 555 0143' },
    price: usd(48),
  });
});

it('disbelieves an expiry that lies in the past, which would end the watch at once', async () => {
  const { client, open } = setUp();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ expiresAtMs: 1_200_000 }),
  });
  const { purchase, only } = open();
  await purchase.rent(order);
  expect(only()?.expiresAtMs).toBeNull();
});

it('names the wallet’s currency where the reservation names none', async () => {
  const { client, open } = setUp();
  client.onReserve = async () => ({
    kind: 'reserved',
    reservation: reservationOf({ price: { amountMinor: 48, currency: null } }),
  });
  const { purchase, only } = open();
  await purchase.rent(order);
  expect(only()?.price).toEqual(usd(48));
});

it('makes one order of a double-click', async () => {
  const { client, open } = setUp();
  const { purchase } = open();
  const [first, second] = await Promise.all([purchase.rent(order), purchase.rent(order)]);
  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, problem: { kind: 'purchase-under-way' } });
  expect(orders(client)).toHaveLength(1);
});

it('lets the next order through once the first is answered, refused or not', async () => {
  const { client, open } = setUp();
  const { purchase } = open();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'out-of-balance' } });
  await purchase.rent(order);
  client.onReserve = async () => ({ kind: 'reserved', reservation: reservationOf() });
  expect(await purchase.rent(order)).toMatchObject({ ok: true });
});

it('orders nothing when the intent cannot be saved', async () => {
  const { client, disk, open } = setUp();
  disk.failWith = 'ENOSPC';
  const { purchase, ledger } = open();
  expect(await purchase.rent(order)).toEqual({ ok: false, problem: { kind: 'storage', reason: 'full' } });
  expect(orders(client)).toEqual([]);
  expect(ledger.all()).toEqual([]);
});

it('keeps a number in sight when the disk fills up between order and answer', async () => {
  const { client, disk, open } = setUp();
  client.onReserve = async () => {
    disk.failWith = 'ENOSPC';
    return { kind: 'reserved', reservation: reservationOf() };
  };
  const { purchase, only } = open();
  await purchase.rent(order);
  expect(only()).toMatchObject({ state: { kind: 'open' }, reservationId: 'res_84920fd83a' });
});

it('leaves nothing behind when the service refuses', async () => {
  const { client, open, onDisk } = setUp();
  client.onReserve = async () => ({ kind: 'refused', problem: { kind: 'out-of-balance' } });
  expect(await open().purchase.rent(order)).toEqual({ ok: false, problem: { kind: 'out-of-balance' } });
  expect(onDisk().entries).toEqual([]);
});

describe('an order whose outcome is unknown', () => {
  const unknown: ReserveOutcome = {
    kind: 'unknown',
    reason: 'no-answer',
    problem: { kind: 'offline', reason: 'time-out' },
  };

  it('stays as a card that compares the balances, and is not repeated', async () => {
    const { client, balances, open } = setUp();
    client.onReserve = async () => unknown;
    balances.after = usd(952);
    const { purchase, only } = open();
    expect(await purchase.rent(order)).toMatchObject({ ok: true });
    expect(only()?.state).toEqual({
      kind: 'unresolved',
      reason: 'no-answer',
      balanceBefore: usd(1_000),
      balanceAfter: usd(952),
    });
    expect(orders(client)).toHaveLength(1);
  });

  it('can be checked again and dismissed by the person', async () => {
    const { client, balances, open } = setUp();
    client.onReserve = async () => unknown;
    const { purchase, ledger, only } = open();
    await purchase.rent(order);
    balances.after = usd(900);
    const id = ledger.all()[0]?.rental.id;
    if (id === undefined) throw new Error('The card is gone');
    expect(await purchase.check(id)).toEqual({ ok: true, value: null });
    expect(only()?.state).toMatchObject({ balanceAfter: usd(900) });
    expect(purchase.dismiss(id)).toEqual({ ok: true, value: null });
    expect(ledger.all()).toEqual([]);
  });

  it('is not judged by the balance of another account', async () => {
    const { client, open, use } = setUp();
    client.onReserve = async () => unknown;
    const { purchase, ledger, only } = open();
    await purchase.rent(order);
    const before = only()?.state;
    use('api.rentiumsms.online');
    const id = ledger.all()[0]?.rental.id;
    if (id === undefined) throw new Error('The card is gone');
    expect(await purchase.check(id)).toEqual({ ok: false, problem: { kind: 'gone' } });
    expect(only()?.state).toEqual(before);
  });

  it('is what a crash between order and answer leaves', async () => {
    const { client, open } = setUp();
    client.onReserve = () => new Promise(() => {}); // The process ends before this does.
    void open().purchase.rent(order);
    await settle();
    const { purchase, only } = open();
    purchase.recover();
    expect(only()?.state).toEqual({
      kind: 'unresolved',
      reason: 'interrupted',
      balanceBefore: usd(1_000),
      balanceAfter: null,
    });
    expect(orders(client)).toHaveLength(1);
  });
});

it('does not let a number that is ours be dismissed', async () => {
  const { open } = setUp();
  const { purchase, ledger } = open();
  const rented = await purchase.rent(order);
  if (!rented.ok) throw new Error('Not rented');
  expect(purchase.dismiss(rented.value)).toEqual({ ok: false, problem: { kind: 'gone' } });
  expect(ledger.all()).toHaveLength(1);
});
