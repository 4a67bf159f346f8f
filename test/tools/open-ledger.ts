import type { Clock } from '../../main/ports.ts';
import { entriesSchema, noEntries } from '../../main/rentals/entry.ts';
import { createLedger, type Ledger } from '../../main/rentals/ledger.ts';
import type { Disk } from '../../main/settings/disk.ts';
import { openDocument } from '../../main/settings/document.ts';

/** A ledger on a disk; opened again on the same disk it is the ledger of the next run. */
export function openLedger(disk: Disk, clock: Clock, onChange: () => void = () => {}): Ledger {
  return createLedger(
    openDocument({
      disk,
      clock,
      name: 'rentals',
      schema: entriesSchema,
      empty: noEntries,
      isCopied: true,
      onDamage: () => {},
    }),
    onChange,
  );
}
