/** The application's files, each with its schema. */
import { noStoredKey, noStoredSandbox, storedKey, storedSandbox } from './account/index.ts';
import type { Clock } from './core/index.ts';
import { noStoredUpdates, storedUpdates } from './desktop/index.ts';
import {
  completeEntries,
  entriesSchema,
  joinFiles,
  noAlerts,
  noEntries,
  noStoredOffers,
  storedAlerts,
  storedOffers,
} from './rentals/index.ts';
import { emptySettings, storedSettings } from './settings/index.ts';
import type { Disk } from './storage/index.ts';
import { type Damage, openDocument } from './storage/index.ts';

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
  const openEntries = (name: string) =>
    openDocument({
      ...common,
      name,
      schema: entriesSchema,
      empty: noEntries,
      isCopied: true,
      complete: (file, copy) => completeEntries(file, copy, countUnreadable),
    });
  return {
    settings: openDocument({
      ...common,
      name: 'settings',
      schema: storedSettings,
      empty: emptySettings,
      isCopied: true,
    }),
    rentals: joinFiles(openEntries('rentals'), openEntries('past'), clock.now()),
    // Not copied: a key that was forgotten must not lie about in a second file.
    key: openDocument({ ...common, name: 'key', schema: storedKey, empty: noStoredKey, isCopied: false }),
    /** The service's last offers: no copy is kept, for they can be asked for again. */
    offers: openDocument({
      ...common,
      name: 'offers',
      schema: storedOffers,
      empty: noStoredOffers,
      isCopied: false,
    }),
    alerts: openDocument({
      ...common,
      name: 'alerts',
      schema: storedAlerts,
      empty: noAlerts,
      isCopied: false,
    }),
    updates: openDocument({
      ...common,
      name: 'updates',
      schema: storedUpdates,
      empty: noStoredUpdates,
      isCopied: false,
    }),
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
