import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Clock } from '../../main/core/ports.ts';
import { entriesFormat } from '../../main/rentals/ledger/entries-format.ts';
import { type Entries, noEntries } from '../../main/rentals/ledger/entry.ts';
import { entriesSchema } from '../../main/rentals/ledger/entry-schema.ts';
import { createLedger, type Ledger } from '../../main/rentals/ledger/ledger.ts';
import type { Disk } from '../../main/storage/disk.ts';
import { type Document, openDocument } from '../../main/storage/document.ts';

/** All entries in one file. */
export const openEntries = (disk: Disk, clock: Clock, name = 'rentals'): Document<Entries> =>
  openDocument({
    disk,
    clock,
    name,
    schema: entriesSchema,
    format: entriesFormat,
    empty: noEntries,
    isCopied: true,
    onDamage: () => {},
  });

/** A ledger on a disk; opened again on the same disk it is the ledger of the next run. */
export function openLedger(disk: Disk, clock: Clock, onChange: () => void = () => {}): Ledger {
  const ledger = createLedger(openEntries(disk, clock));
  ledger.listen(onChange);
  return ledger;
}

/** All that the ledger's files in a folder hold. */
export const savedEntries = (folder: string): readonly Entries[] =>
  readdirSync(folder)
    .filter((name) => /^(?:rentals|past-\d+)\.json$/.test(name))
    .map((name) => v.parse(entriesSchema, entriesFormat.parse(readFileSync(join(folder, name), 'utf8'))));
