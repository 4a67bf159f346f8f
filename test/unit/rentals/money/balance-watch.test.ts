import { expect, it } from 'vitest';
import type { Entries } from '../../../../main/rentals/ledger/entry.ts';
import { createBalanceWatch } from '../../../../main/rentals/money/balances.ts';
import type { RentalId } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf, rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const { id, createdAtMs } = rentalOf();
const sandbox = { server: 'sandbox', account: 'sandbox' };
const at = (minutes: number) => createdAtMs + minutes * 60_000;
const reading = (minutes: number, balanceMinor: number) => ({
  balance: usd(balanceMinor),
  askedAtMs: at(minutes),
  readAtMs: at(minutes) + 100,
});

function setUp() {
  const disk = createMemoryDisk();
  const writes: Entries[] = [];
  disk.onSave = (_name, content) => writes.push(structuredClone(content) as Entries); // The ledger's only file.
  /** Opens the room anew on the same disk, as a restart does. */
  const open = () => {
    const ledger = openLedger(disk, createFakeTime().clock);
    const only = (wanted: RentalId = id) => ledger.find(wanted)?.rental;
    return { ledger, balances: createBalanceWatch(ledger), only };
  };
  return { writes, open };
}

it('writes down what a number cost and that it was refunded, each once', () => {
  const { open } = setUp();
  const { ledger, balances, only } = open();
  balances.take(sandbox, reading(-1, 1_000));
  ledger.put(entryOf());
  balances.take(sandbox, reading(1, 952));
  expect(only()?.charge).toEqual(usd(48));
  balances.take(sandbox, reading(21, 1_000));
  balances.take(sandbox, reading(22, 1_048));
  expect(only()?.timeline.filter(({ kind }) => kind === 'refund-seen')).toEqual([
    { kind: 'refund-seen', atMs: at(21) + 100 },
  ]);
});

it('sees the refund that came while the application was closed', () => {
  const { open } = setUp();
  const first = open();
  first.ledger.put(entryOf());
  first.balances.take(sandbox, reading(1, 952));
  const second = open();
  second.balances.take(sandbox, reading(600, 1_000));
  expect(second.only()?.timeline.at(-1)).toEqual({ kind: 'refund-seen', atMs: at(600) + 100 });
});

it('keeps a balance and what it tells in one write, so that a crash in between tells nothing twice', () => {
  const { writes, open } = setUp();
  const { ledger, balances } = open();
  ledger.put(entryOf());
  balances.take(sandbox, reading(1, 952));
  writes.length = 0;
  balances.take(sandbox, reading(21, 1_000));
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatchObject({
    lastReading: { balance: usd(1_000) },
    entries: [
      { rental: { timeline: expect.arrayContaining([expect.objectContaining({ kind: 'refund-seen' })]) } },
    ],
  });
});

it('writes nothing while no number’s money is open', () => {
  const { writes, open } = setUp();
  const { ledger, balances } = open();
  ledger.put(entryOf({ sms: [shownSmsOf()] }));
  writes.length = 0;
  balances.take(sandbox, reading(1, 952));
  expect(writes).toEqual([]);
});

it('compares no two services', () => {
  const { open } = setUp();
  const { ledger, balances, only } = open();
  ledger.put(entryOf());
  balances.take({ server: 'api.rentiumsms.online', account: 'sandbox' }, reading(1, 952));
  balances.take(sandbox, reading(21, 1_000));
  expect(only()?.timeline.some(({ kind }) => kind === 'refund-seen')).toBe(false);
});

it('compares no two accounts of one service, and tells nothing of another one’s numbers', () => {
  const { open } = setUp();
  const { ledger, balances, only } = open();
  const other = { server: 'sandbox', account: 'other' };
  ledger.put(entryOf());
  balances.take(sandbox, reading(1, 952));
  balances.take(other, reading(21, 1_000));
  balances.take(other, reading(22, 1_048));
  expect(only()?.timeline.some(({ kind }) => kind === 'refund-seen')).toBe(false);
});

it('does not compare with a balance that was read while an order was under way', () => {
  const { open } = setUp();
  const { ledger, balances, only } = open();
  ledger.put(entryOf());
  balances.take(sandbox, reading(1, 952));
  // The hold of the order that is under way is in this one, or is not.
  const other = rentalOf({ id: 'b' as RentalId, createdAtMs: at(20), expiresAtMs: at(40) });
  const under = {
    ...entryOf(),
    rental: { ...other, state: { kind: 'ordering' }, reservationId: null, timeline: [] },
  } as const;
  ledger.put(under);
  balances.take(sandbox, reading(21, 1_000));
  expect(only()?.timeline.some(({ kind }) => kind === 'refund-seen')).toBe(false);
  ledger.change(other.id, (rental) => ({
    ...rental,
    ...other,
    timeline: [...rental.timeline, { kind: 'reserved', atMs: at(21.5) }],
  }));
  balances.take(sandbox, reading(22, 952));
  expect(only()?.timeline.some(({ kind }) => kind === 'refund-seen')).toBe(false);
  balances.take(sandbox, reading(41.6, 1_000));
  expect(only()?.timeline.some(({ kind }) => kind === 'refund-seen')).toBe(true);
});
