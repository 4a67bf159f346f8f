/** The numbers we own or may own, newest first. Every change is saved before the call returns, or the failure is told. */
import type { RentalId } from '../../../preload/model/index.ts';
import { createSignal, type Signal } from '../../core/index.ts';
import type { Document, StorageReason } from '../../storage/index.ts';
import { purchaseOf, withDay } from '../money/spending.ts';
import { boundRental } from './bounds.ts';
import type { Entries, Entry, KeptRental, PurchaseRecord, ServerReading } from './entry.ts';
import { completeTimeline } from './entry.ts';

export interface Ledger {
  all(): readonly Entry[];
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
  /** What was removed and may still count. */
  removed(): readonly PurchaseRecord[];
  /** Today is known: purchases of a day that nobody knew are of today. */
  nameDays(nowMs: number): void;
  lastReading(): ServerReading | null;
  /** Keeps a balance and what it tells of the rentals in one step: told twice, it would tell of other refunds. */
  keepReading(reading: ServerReading, edit: (rental: KeptRental) => KeptRental): void;
  /** Hears of every change, after it was saved; `failure` says why saving failed. */
  readonly listen: Signal<[failure: StorageReason | null]>['listen'];
}

/** `mayCount` says of a removed purchase whether it may still count for the limit of a day. */
export function createLedger(
  document: Document<Entries>,
  mayCount: (purchase: PurchaseRecord) => boolean = () => true,
): Ledger {
  const changed = createSignal<[failure: StorageReason | null]>();
  const all = () => document.get().entries;
  const removedSoFar = () => document.get().removed ?? [];
  const find = (id: RentalId) => all().find((entry) => entry.rental.id === id);
  const save = (
    entries: readonly Entry[],
    parts: Partial<Pick<Entries, 'lastReading' | 'removed'>> = {},
  ): StorageReason | null => {
    const failure = document.set({ ...document.get(), entries, ...parts });
    changed.emit(failure);
    return failure;
  };
  const put = ({ rental, ...rest }: Entry) => {
    const entry = { ...rest, rental: completeTimeline(boundRental(rental)) };
    return find(rental.id) === undefined
      ? save([entry, ...all()])
      : save(all().map((other) => (other.rental.id === rental.id ? entry : other)));
  };
  function removeAll(ids: readonly RentalId[]): void {
    const gone = new Set(ids);
    const purchases = all().flatMap((entry) => (gone.has(entry.rental.id) ? (purchaseOf(entry) ?? []) : []));
    const removed = [...removedSoFar(), ...purchases].filter(mayCount);
    save(
      all().filter(({ rental }) => !gone.has(rental.id)),
      { removed },
    );
  }
  return {
    listen: changed.listen,
    all,
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
