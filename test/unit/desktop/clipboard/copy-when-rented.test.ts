import { expect, it } from 'vitest';
import type { News } from '../../../../main/core/state.ts';
import { createCopyWhenRented } from '../../../../main/desktop/clipboard/copy.ts';
import type { CopyOutcome, RentalId, Result } from '../../../../preload/model/index.ts';
import { good } from '../../../support/fake-client.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf, phone } from '../../../support/rentals.ts';

function setUp(outcome: Result<CopyOutcome> = good('copied'), isWanted = true) {
  const time = createFakeTime();
  const ledger = openLedger(createMemoryDisk(), time.clock);
  const { rental } = entryOf();
  ledger.put(entryOf({ id: rental.id }));
  const copies: RentalId[] = [];
  const told: News[] = [];
  const copying = createCopyWhenRented({
    ledger,
    copier: {
      async copyNumberByItself(id) {
        copies.push(id);
        return outcome;
      },
    },
    isWanted: () => isWanted,
    notices: { tell: (news) => told.push(news), withdraw: () => {} },
    clock: time.clock,
    log: { error: () => {} },
  });
  const name = (number: typeof phone | null) =>
    ledger.change(rental.id, (kept) => ({ ...kept, phone: number }));
  return { time, ledger, copying, copies, told, id: rental.id, name };
}

it('copies a number as soon as it is rented, once', async () => {
  const { copying, copies, told, id } = setUp();
  copying.rented(id);
  copying.look();
  await settle();
  expect(copies).toEqual([id]);
  expect(told).toEqual([]);
});

it('copies nothing where that is not wished', () => {
  const { copying, copies, id } = setUp(good('copied'), false);
  copying.rented(id);
  copying.look();
  expect(copies).toEqual([]);
});

it('waits for digits that the answer to the order did not name', () => {
  const { copying, copies, id, name } = setUp();
  name(null);
  copying.rented(id);
  copying.look();
  expect(copies).toEqual([]);
  name(phone);
  copying.look();
  expect(copies).toEqual([id]);
});

it('copies nothing where the digits come half a minute later: the clipboard has something else by then', () => {
  const { copying, copies, id, name, time } = setUp();
  name(null);
  copying.rented(id);
  time.jump(30_001);
  name(phone);
  copying.look();
  expect(copies).toEqual([]);
});

it('copies nothing of a number that is no longer there', () => {
  const { copying, copies, id, name, ledger } = setUp();
  name(null);
  copying.rented(id);
  ledger.remove(id);
  copying.look();
  expect(copies).toEqual([]);
});

it.each<[string, Result<CopyOutcome>]>([
  ['fails', { ok: false, problem: { kind: 'clipboard' } }],
  ['is not certain', good('uncertain')],
])('tells the person where the copy %s', async (_name, outcome) => {
  const { copying, told, id } = setUp(outcome);
  copying.rented(id);
  await settle();
  expect(told).toEqual([{ kind: 'number-not-copied' }]);
});
