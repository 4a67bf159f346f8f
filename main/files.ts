/** The application's files, each with its schema. */
import { noStoredKey, noStoredSandbox, storedKey, storedSandbox } from './account/index.ts';
import type { Clock } from './core/index.ts';
import { noStoredUpdates, storedUpdates } from './desktop/index.ts';
import {
  alertRows,
  completeEntries,
  entriesFormat,
  entriesRows,
  entriesSchema,
  ledgerVersion,
  noAlerts,
  noEntries,
  noStoredOffers,
  openLedgerFile,
  storedAlerts,
  storedOffers,
} from './rentals/index.ts';
import { emptySettings, settingsRows, storedSettings } from './settings/index.ts';
import type { Disk } from './storage/index.ts';
import { type Damage, openDocument, type TextFormat } from './storage/index.ts';

/** Opens them. Throws what the file system throws when a file is there but may not be read. */
export function openFiles(
  disk: Disk,
  clock: Clock,
  onDamage: (damage: Damage) => void,
  /** Hears how many entries of the ledger could not be read as a whole so far. */
  onUnreadable: (count: number) => void = () => {},
  /** Hears of what cannot be read in the other files, and stays in them. */
  onUnread: (unread: { readonly file: string; readonly count: number }) => void = () => {},
) {
  disk.removeRemains();
  const common = { disk, clock, onDamage, onUnread };
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
      rows: entriesRows,
      empty: noEntries,
      isCopied: true,
      complete: (file, copy) => completeEntries(file, copy, countUnreadable),
    });
  // The ledger comes last: a file of a newer version is met before anything of it is converted.
  const settings = openDocument({
    ...common,
    name: 'settings',
    schema: storedSettings,
    rows: settingsRows,
    empty: emptySettings,
    isCopied: true,
  });
  // Not copied: a key that was forgotten must not lie about in a second file, nor beside itself.
  const key = openDocument({
    ...common,
    name: 'key',
    schema: storedKey,
    empty: noStoredKey,
    isCopied: false,
    clears: ({ ciphertext }) => ciphertext === null,
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
    rows: alertRows,
    empty: noAlerts,
    isCopied: true,
  });
  const updates = openDocument({
    ...common,
    name: 'updates',
    schema: storedUpdates,
    empty: noStoredUpdates,
    isCopied: false,
  });
  const openWorld = () =>
    openDocument({
      ...common,
      name: 'sandbox',
      schema: storedSandbox,
      empty: noStoredSandbox,
      isCopied: false,
    });
  // Most people leave the sandbox behind: without its file it is opened where it is used.
  let sandbox = disk.list().includes('sandbox') ? openWorld() : null;
  return {
    settings,
    key,
    offers,
    alerts,
    updates,
    rentals: openLedgerFile({ disk, clock, open: openEntries, hasDamage: () => isLedgerDamaged }),
    openSandbox() {
      sandbox ??= openWorld();
      return sandbox;
    },
  };
}
