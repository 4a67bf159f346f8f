/**
 * The numbers whose story is over, in files of some hundred each. A change of the ledger does not write them again, and a
 * start does not wait for them: the newest file is read at once, the others one by one while the application runs.
 */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Document, StorageReason } from '../../storage/index.ts';
import { type Entries, type Entry, noEntries } from './entry.ts';

/** A number of the past, as little as can be held of it: what it is found by, and its entry as text. */
export interface PastNumber {
  readonly id: RentalId;
  readonly server: string;
  readonly createdAtMs: number;
  readonly endedAtMs: number;
  readonly text: string;
}

export interface ReadPart {
  readonly numbers: readonly PastNumber[];
  /** Those that are not over after all, by another version's word: they belong elsewhere. */
  readonly open: readonly Entry[];
}

export interface Past {
  /** True when every file has been read. What is answered before that is of the files read so far. */
  isWhole(): boolean;
  /** Reads the newest file that was not read yet, without what is also elsewhere: that is newer there. */
  readNext(isElsewhere: (id: RentalId) => boolean): ReadPart;
  /** Newest first. The same list while nothing changed. */
  all(): readonly PastNumber[];
  has(id: RentalId): boolean;
  /** Those read or added last, with their entries: who sums them up at once need not parse them again. */
  latest(): ReadonlyMap<PastNumber, Entry>;
  find(id: RentalId): Entry | undefined;
  /** Adds numbers that it does not have. Memory changes in any case; answers why the disk could not follow, or null. */
  add(entries: readonly Entry[], perFile?: number): StorageReason | null;
  /** As `add`. Those that it does not have are no matter. */
  remove(ids: ReadonlySet<RentalId>): StorageReason | null;
  /** Tries again what could not be saved. */
  flush(): StorageReason | null;
  /** Deletes every file. */
  drop(): void;
}

export interface PastPorts {
  /** The names of the files that are there, without their endings. */
  readonly list: () => readonly string[];
  /** Opens one of them, or a new one. */
  readonly open: (name: string) => Document<Entries>;
  readonly removeFile: (name: string) => void;
}

/** So many make 100 kB: what is added to the newest file writes it again. */
const maxPerFile = 100;

const nameOf = (nth: number): string => `past-${String(nth).padStart(4, '0')}`;
/** A file may be missing although its copy is there, or what was to become it. */
const pastName = /^past-(\d{4,9})(?:\.last-good|\.new)?$/;
const namesOf = (nth: number): readonly string[] =>
  ['', '.last-good', '.new'].map((ending) => `${nameOf(nth)}${ending}`);

/** The entry as its file holds it: it was read by the schema, or came from memory. */
export const entryOfPast = ({ text }: PastNumber): Entry => JSON.parse(text) as Entry;

function numberOf(entry: Entry): PastNumber {
  const { id, createdAtMs, state } = entry.rental;
  const endedAtMs = state.kind === 'ended' ? state.atMs : createdAtMs;
  return { id, server: entry.server, createdAtMs, endedAtMs, text: JSON.stringify(entry) };
}

export function createPast({ list, open, removeFile }: PastPorts): Past {
  const numbers = new Map<RentalId, { readonly number: PastNumber; readonly file: number }>();
  /** The files that are there, and how many numbers each holds; null before it was read. */
  const files = new Map<number, number | null>();
  /** Files that could not be saved as they should be. */
  const unsaved = new Map<number, Document<Entries>>();
  let sorted: readonly PastNumber[] | null = null;
  let latest: ReadonlyMap<PastNumber, Entry> = new Map();

  for (const name of list()) {
    const nth = Number(pastName.exec(name)?.[1] ?? 0);
    if (nth > 0) files.set(nth, null);
  }
  const newestFile = (): number => Math.max(0, ...files.keys());
  const unread = (): number =>
    Math.max(0, ...[...files].flatMap(([nth, count]) => (count === null ? [nth] : [])));

  function save(nth: number, document: Document<Entries>, entries: readonly Entry[]): StorageReason | null {
    const next = { ...document.get(), entries };
    files.set(nth, entries.length);
    if (entries.length === 0 && next.unreadable.length === 0) return removeAll(nth, document);
    const failure = document.set(next);
    if (failure === null) unsaved.delete(nth);
    else unsaved.set(nth, document);
    return failure;
  }

  function removeAll(nth: number, document: Document<Entries>): StorageReason | null {
    try {
      for (const name of namesOf(nth)) removeFile(name);
    } catch {
      // It is emptied at least.
      return document.set({ ...document.get(), entries: [] });
    }
    files.delete(nth);
    unsaved.delete(nth);
    return null;
  }

  const documentOf = (nth: number): Document<Entries> => unsaved.get(nth) ?? open(nameOf(nth));

  function removeFrom(nth: number, ids: ReadonlySet<RentalId>): StorageReason | null {
    const document = documentOf(nth);
    const left = document.get().entries.filter(({ rental }) => !ids.has(rental.id));
    return left.length === document.get().entries.length ? document.flush() : save(nth, document, left);
  }

  function take(entries: readonly Entry[], file: number): void {
    latest = new Map(entries.map((entry) => [numberOf(entry), entry]));
    for (const number of latest.keys()) numbers.set(number.id, { number, file });
    sorted = null;
  }

  /** An entry that a kill left in two places belongs to the one that gained it last. */
  function readNext(isElsewhere: (id: RentalId) => boolean): ReadPart {
    const nth = unread();
    if (nth === 0) return { numbers: [], open: [] };
    const document = open(nameOf(nth));
    const { entries } = document.get();
    const own = entries.filter(({ rental: { id } }) => !numbers.has(id) && !isElsewhere(id));
    files.set(nth, own.length);
    take(own, nth);
    const read = [...latest.keys()];
    if (own.length < entries.length) save(nth, document, own);
    return { numbers: read, open: own.filter(({ rental }) => rental.state.kind !== 'ended') };
  }

  function add(entries: readonly Entry[], perFile = maxPerFile): StorageReason | null {
    let failure: StorageReason | null = null;
    let rest = entries;
    while (rest.length > 0) {
      const newest = newestFile();
      const count = files.get(newest) ?? perFile; // One that was not read is taken to be full.
      const nth = newest > 0 && count < perFile ? newest : newest + 1;
      const document = documentOf(nth);
      const held = document.get().entries;
      const added = rest.slice(0, Math.max(1, perFile - held.length));
      rest = rest.slice(added.length);
      take(added, nth);
      failure = save(nth, document, [...held, ...added]) ?? failure;
    }
    return failure;
  }

  function remove(ids: ReadonlySet<RentalId>): StorageReason | null {
    const byFile = new Map<number, Set<RentalId>>();
    for (const id of ids) {
      const file = numbers.get(id)?.file;
      if (file === undefined) continue;
      byFile.set(file, (byFile.get(file) ?? new Set()).add(id));
      numbers.delete(id);
    }
    if (byFile.size > 0) sorted = null;
    let failure: StorageReason | null = null;
    for (const [nth, gone] of byFile) failure = removeFrom(nth, gone) ?? failure;
    return failure;
  }

  return {
    isWhole: () => unread() === 0,
    readNext,
    all() {
      sorted ??= [...numbers.values()]
        .map(({ number }) => number)
        .sort((a, b) => b.createdAtMs - a.createdAtMs);
      return sorted;
    },
    has: (id) => numbers.has(id),
    latest: () => latest,
    find(id) {
      const found = numbers.get(id);
      return found === undefined ? undefined : entryOfPast(found.number);
    },
    add,
    remove,
    flush() {
      let failure: StorageReason | null = null;
      for (const [nth, document] of unsaved) {
        const reason = document.flush();
        if (reason === null) unsaved.delete(nth);
        failure = reason ?? failure;
      }
      return failure;
    },
    drop() {
      for (const nth of files.keys()) for (const name of namesOf(nth)) removeFile(name);
      files.clear();
      numbers.clear();
      unsaved.clear();
      sorted = null;
    },
  };
}

/** One without any file. */
export const noPast: Past = createPast({
  list: () => [],
  open: () => ({ get: () => noEntries, set: () => null, flush: () => null }),
  removeFile: () => {},
});
