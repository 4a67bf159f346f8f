/** The cost of a change of the ledger on a real disk, which a code waits for: in one file with the past, and beside the past in parts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { clock } from '../../main/core/ports.ts';
import { openFiles } from '../../main/files.ts';
import type { Entries } from '../../main/rentals/ledger/entry.ts';
import { createDisk } from '../../main/storage/disk.ts';
import type { Document } from '../../main/storage/document.ts';
import { pastRentals } from '../gallery/past.ts';
import { quantile } from '../support/load.ts';
import { openEntries } from '../support/open-ledger.ts';
import { entryOf } from '../support/rentals.ts';

const changes = 20;

describe('a change of the ledger', () => {
  bench(
    'beside 100 and 10,000 numbers of the past',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'rentium-bench-'));
      const openDisk = (name: string) => createDisk(join(folder, name));
      const rows = [];
      for (const count of [100, 10_000]) {
        const past = pastRentals(count, 0.5).map((rental) => ({ ...entryOf(), rental }));
        const entries = [entryOf(), ...past];
        const one = openEntries(openDisk(`one-${count}`), clock);
        one.set({ ...one.get(), entries });
        const disk = openDisk(`two-${count}`);
        disk.save('rentals', { entries });
        const two = openFiles(disk, clock, () => {}).rentals;
        // The past is put apart in steps, as the application does behind its start.
        do two.readMore();
        while (!two.past.isWhole());
        const oneMs = changeMs(one);
        const twoMs = changeMs(two);
        rows.push({ past: count, 'one file ms': oneMs, 'past apart ms': twoMs, ratio: round(oneMs / twoMs) });
      }
      rmSync(folder, { recursive: true, force: true });
      // A bench is run to be read.
      console.table(rows);
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

/** The median of some changes of the newest entry, each on disk before the next. */
function changeMs(document: Document<Entries>): number {
  const samplesMs = Array.from({ length: changes }, (_, at) => {
    const [first, ...others] = document.get().entries;
    if (first === undefined) throw new Error('Nothing to change');
    const changed = { ...first, rental: { ...first.rental, charge: { amountMinor: at, currency: 'USD' } } };
    const startMs = performance.now();
    if (document.set({ ...document.get(), entries: [changed, ...others] }) !== null)
      throw new Error('Not saved');
    return performance.now() - startMs;
  });
  return round(quantile(samplesMs, 0.5));
}

const round = (value: number): number => Number(value.toFixed(1));
