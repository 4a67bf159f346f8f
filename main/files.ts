/** The application's files, each with its schema. */
import { noStoredKey, noStoredSandbox, storedKey, storedSandbox } from './account/index.ts';
import type { Clock } from './core/index.ts';
import { noStoredUpdates, storedUpdates } from './desktop/index.ts';
import {
  completeEntries,
  entriesFormat,
  entriesSchema,
  ledgerVersion,
  noAlerts,
  noEntries,
  noStoredOffers,
  openLedgerFile,
  storedAlerts,
  storedOffers,
} from './rentals/index.ts';
import { emptySettings, storedSettings } from './settings/index.ts';
import type { Disk } from './storage/index.ts';
import { type Damage, openDocument, type TextFormat } from './storage/index.ts';

/** Opens them. Throws what the file system throws when a file is there but may not be read. */
export function openFiles(
  disk: Disk,
  clock: Clock,
  onDamage: (damage: Damage) => void,
  /** Hears how many entries of the ledger could not be read as a whole so far. */
  onUnreadable: (count: number) => void = () => {},
) {
  disk.removeRemains();
  const common = { disk, clock, onDamage };
  let unreadableCount = 0;
  const countUnreadable = (count: number): void => {
    unreadableCount += count;
    onUnreadable(unreadableCount);
  };
  let isLedgerDamaged = false;
  const openEntries = (name: string, format: TextFormat = entriesFormat) =>
    openDocument({
      ...common,
      onDamage(damage) {
        isLedgerDamaged = true;
        onDamage(damage);
      },
      name,
      version: ledgerVersion,
      format,
      schema: entriesSchema,
      empty: noEntries,
      isCopied: true,
      complete: (file, copy) => completeEntries(file, copy, countUnreadable),
    });
  // The ledger comes last: a file of a newer version is met before anything of it is converted.
  const settings = openDocument({
    ...common,
    name: 'settings',
    schema: storedSettings,
    empty: emptySettings,
    isCopied: true,
  });
  // Not copied: a key that was forgotten must not lie about in a second file.
  const key = openDocument({
    ...common,
    name: 'key',
    schema: storedKey,
    empty: noStoredKey,
    isCopied: false,
  });
  /** The service's last offers: no copy is kept, for they can be asked for again. */
  const offers = openDocument({
    ...common,
    name: 'offers',
    schema: storedOffers,
    empty: noStoredOffers,
    isCopied: false,
  });
  const alerts = openDocument({
    ...common,
    name: 'alerts',
    schema: storedAlerts,
    empty: noAlerts,
    isCopied: false,
  });
  const updates = openDocument({
    ...common,
    name: 'updates',
    schema: storedUpdates,
    empty: noStoredUpdates,
    isCopied: false,
  });
  return {
    settings,
    key,
    offers,
    alerts,
    updates,
    rentals: openLedgerFile({ disk, clock, open: openEntries, hasDamage: () => isLedgerDamaged }),
    /** Only where it is used: most people leave the sandbox behind. */
    openSandbox: () =>
      openDocument({
        ...common,
        name: 'sandbox',
        schema: storedSandbox,
        empty: noStoredSandbox,
        isCopied: false,
      }),
  };
}
