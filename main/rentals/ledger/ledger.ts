/** The numbers we own or may own, newest first. Every change is saved before the call returns, or the failure is told. */
import type { RentalId } from '../../../preload/model/index.ts';
import { createSignal, type Signal } from '../../core/index.ts';
import type { Document, StorageReason } from '../../storage/index.ts';
import { purchaseOf, withDay } from '../money/spending.ts';
import { boundRental } from './bounds.ts';
import {
  completeTimeline,
  type Entries,
  type Entry,
  type KeptRental,
  type PurchaseRecord,
  type ServerReading,
} from './entry.ts';
import type { LedgerFile } from './ledger-file.ts';
import { entryOfPast, noPast, type Past } from './past.ts';

export interface Ledger {
  /** Those that may still change, and those that ended of late. The rest is in the past. */
  all(): readonly Entry[];
  /** All of these, and of the past what ended or was ordered since. */
  since(atMs: number): readonly Entry[];
  /** The newest numbers of the past at a service that `all` has not, at most `most`. The same list while nothing changed. */
  older(server: string, most: number): readonly Entry[];
  readonly past: Pick<Past, 'all' | 'isWhole' | 'latest'>;
  /** Reads one more file of the past. */
  readMore(): void;
  find(id: RentalId): Entry | undefined;
  /** Adds or replaces. Memory changes in any case; answers why the disk could not follow, or null. */
  put(entry: Entry): StorageReason | null;
  /** Changes one rental; undefined when it is no longer there. */
  change(id: RentalId, edit: (rental: KeptRental) => KeptRental): Entry | undefined;
  /** Removes an order that came to nothing, as though it had not been made. */
  takeBack(id: RentalId): void;
  /** That it was bought stays known, for the limit of its day. */
  remove(id: RentalId): void;
  removeAll(ids: readonly RentalId[]): void;
  /** Purchases that were removed and may still count. */
  removed(): readonly PurchaseRecord[];
  /** Today is known: purchases of a day that nobody knew are of today. */
  nameDays(nowMs: number): void;
  lastReading(): ServerReading | null;
  /** Keeps a balance and what it tells of the rentals in one step: told twice, it would tell of other refunds. */
  keepReading(reading: ServerReading, edit: (rental: KeptRental) => KeptRental): void;
  /** Hears of every change, after it was saved; `failure` says why saving failed. */
  readonly listen: Signal<[failure: StorageReason | null]>['listen'];
}

/**
 * `document` may have a past behind it (ledger-file.ts). `mayCount` says of a removed purchase whether it may still count
 * for the limit of a day.
 */
export function createLedger(
  document: Document<Entries> & Partial<Pick<LedgerFile, 'past' | 'readMore' | 'holdsSince'>>,
  mayCount: (purchase: PurchaseRecord) => boolean = () => true,
): Ledger {
  const { past = noPast } = document;
  const changed = createSignal<[failure: StorageReason | null]>();
  const all = () => document.get().entries;
  const removedSoFar = () => document.get().removed ?? [];
  const find = (id: RentalId) => all().find((entry) => entry.rental.id === id) ?? past.find(id);
  const save = (
    entries: readonly Entry[],
    parts: Partial<Pick<Entries, 'lastReading' | 'removed'>> = {},
    earlier: StorageReason | null = null,
  ): StorageReason | null => {
    const failure = document.set({ ...document.get(), entries, ...parts }) ?? earlier;
    changed.emit(failure);
    return failure;
  };
  const put = ({ rental, ...rest }: Entry) => {
    const entry = { ...rest, rental: completeTimeline(boundRental(rental)) };
    return all().some((other) => other.rental.id === rental.id)
      ? save(all().map((other) => (other.rental.id === rental.id ? entry : other)))
      : save([entry, ...all()]);
  };
  function removeAll(ids: readonly RentalId[]): void {
    const gone = new Set(ids);
    const purchases = all().flatMap((entry) => (gone.has(entry.rental.id) ? (purchaseOf(entry) ?? []) : []));
    const removed = [...removedSoFar(), ...purchases].filter(mayCount);
    const left = all().filter(({ rental }) => !gone.has(rental.id));
    for (const { rental } of all()) gone.delete(rental.id);
    const failure = gone.size > 0 ? past.remove(gone) : null;
    if (left.length < all().length) save(left, { removed }, failure);
    else changed.emit(failure);
  }

  function readMore(): void {
    const wasWhole = past.isWhole();
    const hasChanged = document.readMore?.() ?? false;
    if (hasChanged || past.isWhole() !== wasWhole) changed.emit(null);
  }

  let known: { key: readonly unknown[]; entries: readonly Entry[] } = { key: [], entries: [] };
  function older(server: string, most: number): readonly Entry[] {
    const key = [past.all(), all(), server, most];
    if (key.some((part, at) => part !== known.key[at])) {
      const held = new Set(all().map(({ rental }) => rental.id));
      const numbers = past.all().filter((number) => number.server === server && !held.has(number.id));
      known = { key, entries: numbers.slice(0, most).map(entryOfPast) };
    }
    return known.entries;
  }
  return {
    listen: changed.listen,
    all,
    since(atMs) {
      while (!(document.holdsSince?.(atMs) ?? past.isWhole())) readMore();
      const held = new Set(all().map(({ rental }) => rental.id));
      const later = past
        .all()
        .filter((number) => Math.max(number.createdAtMs, number.endedAtMs) >= atMs && !held.has(number.id));
      return [...all(), ...later.map(entryOfPast)];
    },
    older,
    past,
    readMore,
    find,
    put,
    change(id, edit) {
      const entry = find(id);
      if (entry === undefined) return undefined;
      const changed = { ...entry, rental: edit(entry.rental) };
      put(changed);
      return changed;
    },
    takeBack: (id) => void save(all().filter(({ rental }) => rental.id !== id)),
    remove: (id) => removeAll([id]),
    removeAll,
    removed: removedSoFar,
    nameDays(nowMs) {
      const entries = all().map((entry) => withDay(entry, entry.rental.createdAtMs, nowMs));
      const removed = removedSoFar().map((purchase) => withDay(purchase, purchase.createdAtMs, nowMs));
      const isSame =
        entries.every((entry, at) => entry === all()[at]) &&
        removed.every((purchase, at) => purchase === removedSoFar()[at]);
      if (!isSame) save(entries, { removed });
    },
    lastReading: () => document.get().lastReading ?? null,
    keepReading(reading, edit) {
      const entries = all().map((entry) => {
        const edited = edit(entry.rental);
        return edited === entry.rental ? entry : { ...entry, rental: edited };
      });
      save(entries, { lastReading: reading });
    },
  };
}
