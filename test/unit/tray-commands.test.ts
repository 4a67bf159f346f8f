import { describe, expect, it } from 'vitest';
import type { News } from '../../main/notices.ts';
import type { Wanted } from '../../main/rentals/purchase.ts';
import { createTrayCommands } from '../../main/tray-commands.ts';
import type { Money, Operator, Problem, RentalId } from '../../preload/model.ts';
import { createFakeClient, good, usd } from '../tools/fake-client.ts';
import { createFakeDesktop } from '../tools/fake-desktop.ts';
import { createFakeTime, settle } from '../tools/fake-time.ts';
import { createMemoryDisk } from '../tools/memory-disk.ts';
import { openLedger } from '../tools/open-ledger.ts';
import { entryOf, rentalOf } from '../tools/rentals.ts';

function setUp(operators: readonly Partial<Operator>[], refusal: Problem | null = null) {
  const { clock } = createFakeTime();
  const ledger = openLedger(createMemoryDisk(), clock);
  ledger.put(entryOf({ price: usd(48) }));
  const client = createFakeClient();
  client.listOperators = async () =>
    good(
      operators.map((operator) => ({
        id: 'any',
        name: 'Any operator',
        price: null,
        stock: null,
        deliveryRate: null,
        ...operator,
      })),
    );
  const desktop = createFakeDesktop();
  const told: News[] = [];
  const ordered: Wanted[] = [];
  const run = createTrayCommands({
    desktop,
    ledger,
    session: () => ({ server: 'sandbox', client, close: async () => {} }),
    tell: (news) => told.push(news),
    copying: {
      copyCode: async () => ({ ok: false, problem: { kind: 'clipboard' } }),
      copyText: async () => good(null),
      copyNumber: async () => good(null),
    },
    purchase: {
      async rent(wanted) {
        ordered.push(wanted);
        return refusal !== null ? { ok: false, problem: refusal } : good('rental-2' as RentalId);
      },
      check: async () => good(null),
      dismiss: () => good(null),
      recover: () => {},
      isUnderWay: () => false,
      settled: async () => {},
    },
  });
  const rentAgain = async () => {
    run({ kind: 'rent-again', rentalId: rentalOf().id });
    await settle();
  };
  return { run, rentAgain, desktop, told, ordered };
}

describe('Rent again', () => {
  it.each<[string, Money]>([
    ['the price the menu showed', usd(48)],
    ['a lower one', usd(40)],
    ['the same one, where the service names no currency', { amountMinor: 48, currency: null }],
  ])('orders at %s', async (_name, price) => {
    const { rentAgain, ordered, told } = setUp([{ price }]);
    await rentAgain();
    const { amountMinor } = price;
    expect(ordered).toEqual([
      { order: rentalOf().order, priceShown: usd(amountMinor), isRepeatConfirmed: false },
    ]);
    expect(told).toEqual([]);
  });

  it.each<[string, readonly Partial<Operator>[], unknown]>([
    ['a higher price', [{ price: usd(49) }], { kind: 'price-rose', expected: usd(48), now: usd(49) }],
    ['another currency', [{ price: { amountMinor: 10, currency: 'EUR' } }], { kind: 'price-unknown' }],
    ['no price', [{}], { kind: 'price-unknown' }],
    ['an operator that is gone', [{ id: 'other', price: usd(10) }], { kind: 'price-unknown' }],
  ])('pays %s not unasked, and opens the window instead', async (_name, operators, problem) => {
    const { rentAgain, ordered, told, desktop } = setUp(operators);
    await rentAgain();
    expect(ordered).toEqual([]);
    expect(told).toEqual([{ kind: 'order-failed', problem }]);
    expect(desktop.opened).toEqual(['numbers']);
  });
});

it('has no window to ask in: a repeat opens it with the notice instead', async () => {
  const repeat: Problem = { kind: 'repeat-order', orderedAtMs: 0 };
  const { rentAgain, ordered, told, desktop } = setUp([{ price: usd(48) }], repeat);
  await rentAgain();
  expect(ordered).toHaveLength(1);
  expect(told).toEqual([{ kind: 'order-failed', problem: repeat }]);
  expect(desktop.opened).toEqual(['numbers']);
});

it('makes one order of a double-click', async () => {
  const { run, rentAgain, ordered } = setUp([{ price: usd(48) }]);
  run({ kind: 'rent-again', rentalId: rentalOf().id });
  await rentAgain();
  expect(ordered).toHaveLength(1);
});

it('shows the code where it could not be copied', async () => {
  const { run, desktop } = setUp([]);
  run({ kind: 'copy-code', rentalId: rentalOf().id, smsId: 'sms_1' as never });
  await settle();
  expect(desktop.opened).toEqual(['numbers']);
});
