import { expect, it } from 'vitest';
import { createRetention } from '../../../../main/rentals/ledger/retention.ts';
import { dayMs, type RentalId, type RentalState } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);
const endedDaysAgo = (days: number): RentalState => ({ kind: 'ended', atMs: nowMs - days * dayMs });

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
