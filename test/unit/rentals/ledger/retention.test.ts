import { describe, expect, it } from 'vitest';
import { createRetention, expiredRentals } from '../../../../main/rentals/ledger/retention.ts';
import type { RentalId, RentalState } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf, rentalOf } from '../../../support/rentals.ts';

const dayMs = 24 * 3_600_000;
const nowMs = Date.UTC(2026, 4, 19, 12);
const endedDaysAgo = (days: number): RentalState => ({ kind: 'ended', atMs: nowMs - days * dayMs });

describe('what is too old', () => {
  it.each<[string, RentalState, number | null, boolean]>([
    ['ended 31 days ago, kept for 30', endedDaysAgo(31), 30, true],
    ['ended 30 days ago to the millisecond', endedDaysAgo(30), 30, false],
    ['kept for good', endedDaysAgo(3_000), null, false],
    ['never resolved', { kind: 'ordering' }, 1, false],
    ['still open by a clock that went wrong', { kind: 'open' }, 1, false],
    ['stopped', { kind: 'stopped' }, 1, false],
  ])('%s', (_name, state, retentionDays, isExpired) => {
    const rental = rentalOf({ state, createdAtMs: nowMs - 4_000 * dayMs });
    expect(expiredRentals([rental], retentionDays, nowMs)).toEqual(isExpired ? [rental.id] : []);
  });
});

it('is deleted at the start, when the setting changes, and within the hour while running', async () => {
  const time = createFakeTime(nowMs);
  const ledger = openLedger(createMemoryDisk(), time.clock);
  const ids = () => ledger.all().map(({ rental }) => rental.id);
  const put = (id: string, days: number) =>
    ledger.put(entryOf({ id: id as RentalId, state: endedDaysAgo(days) }));
  put('d31', 31);
  put('d29', 29.99);
  put('d8', 8);
  let retentionDays: number | null = 30;
  const retention = createRetention({ ...time, ledger, retentionDays: () => retentionDays });
  retention.update();
  expect(ids()).toEqual(['d8', 'd29']);
  await time.advance(3_600_000);
  expect(ids()).toEqual(['d8']);
  retentionDays = 7;
  retention.update();
  expect(ids()).toEqual([]);
  retention.stop();
  expect(time.pending()).toBe(0);
});
