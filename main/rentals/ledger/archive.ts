/** The first version's form of the ledger: what may still change in one file, the past as a whole in another. */
import { dayMs, hasEndedBefore } from '../../../preload/model/index.ts';
import type { Document, StorageReason } from '../../storage/index.ts';
import type { Entries, Entry } from './entry.ts';

/** Long after the last SMS and refund that are looked for. */
export const settledAfterMs = 7 * dayMs;

/**
 * Moves entries that are settled at the start to `past`, where they stay for this run. Whatever happens in between, an
 * entry is in one of the files at least: the one that gains it is saved first. Where both have it `recent` is the newer one,
 * for it takes the whole ledger when `past` cannot be saved.
 */
export function joinFiles(
  recent: Document<Entries>,
  past: Document<Entries>,
  nowMs: number,
): Document<Entries> {
  let value = merged(recent.get(), past.get());
  const settled = new Set(
    value.entries.flatMap(({ rental }) =>
      hasEndedBefore(rental, nowMs - settledAfterMs) ? [rental.id] : [],
    ),
  );
  let savedPast = past.get().entries;
  /** After a failure nobody knows which of both the file holds. */
  let isPastSure = true;
  let isSaved = true;

  function save(): StorageReason | null {
    const pastEntries = value.entries.filter(({ rental }) => settled.has(rental.id));
    const isSame = isPastSure && isSameList(pastEntries, savedPast);
    // What was recovered at the start may not be in the file yet, and an older copy of it would count at the next.
    const pastFailure = isSame ? past.flush() : savePast(pastEntries);
    isPastSure = pastFailure === null;
    if (isPastSure) savedPast = pastEntries;
    const left = value.entries.filter(({ rental }) => !settled.has(rental.id));
    const failure = recent.set({ ...value, entries: pastFailure === null ? left : value.entries });
    isSaved = failure === null && pastFailure === null;
    return failure ?? pastFailure;
  }

  /** An entry that comes back from the past (a clock that was set back, mostly) is written to the other file first. */
  function savePast(entries: readonly Entry[]): StorageReason | null {
    const comesBack = savedPast.some(({ rental }) => !settled.has(rental.id));
    const failure = comesBack ? recent.set(value) : null;
    return failure ?? past.set({ ...past.get(), entries });
  }

  // Moves what has become settled since the last time, and tries again what could not be saved then.
  if (recent.get().entries.some(({ rental }) => settled.has(rental.id))) save();
  return {
    get: () => value,
    set(next) {
      value = next;
      return save();
    },
    flush() {
      if (!isSaved) return save();
      return recent.flush() ?? past.flush();
    },
  };
}

/** Both as one. What both have is newer in `recent`. */
export function merged(recent: Entries, past: Entries): Entries {
  const ids = new Set(recent.entries.map(({ rental }) => rental.id));
  const others = past.entries.filter(({ rental }) => !ids.has(rental.id));
  const entries = [...recent.entries, ...others].sort((a, b) => b.rental.createdAtMs - a.rental.createdAtMs);
  return { ...recent, entries };
}

const isSameList = (list: readonly Entry[], other: readonly Entry[]): boolean =>
  list.length === other.length && list.every((entry, place) => entry === other[place]);
