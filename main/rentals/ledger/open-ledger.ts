/**
 * Opens the ledger, in whatever form a version left it, with what can be read of damaged entries. The first form had two
 * files, `rentals` and `past`, the past as one list: they are converted while the application runs (conversion.ts).
 */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { Disk, OpenedDocument, TextFormat } from '../../storage/index.ts';
import { openForConversion } from './conversion.ts';
import { entriesFormat, isWritable } from './entries-format.ts';
import type { Entries, Entry } from './entry.ts';
import { salvage } from './entry-schema.ts';
import { joinPast, type LedgerFile } from './ledger-file.ts';
import { createPast } from './past.ts';

/** The version of `rentals` and of the parts of the past. */
export const ledgerVersion = 2;
const firstVersion = 1;
/** The former files while they are kept beside the new ones. */
const keptRentals = 'rentals.version-1';
const formerNames = ['past', 'past.last-good', 'past.new', keptRentals, `${keptRentals}.new`];

export interface LedgerPorts {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Opens a file of entries that is of this version or an earlier one. */
  readonly open: (name: string, format?: TextFormat) => OpenedDocument<Entries>;
  /** True when one of the files opened so far was damaged. */
  readonly hasDamage: () => boolean;
  /** So many numbers are converted at a time. */
  readonly convertedAtOnce?: number;
}

export function openLedgerFile(ports: LedgerPorts): LedgerFile {
  const { disk, clock, open, convertedAtOnce = 500 } = ports;
  const names = disk.list();
  const recent = open('rentals');
  const past = createPast({ list: disk.list, open, removeFile: disk.remove });
  const isFirstForm =
    recent.foundVersion === firstVersion ||
    (recent.foundVersion === null && formerNames.some((name) => names.includes(name)));
  let areKept = isFirstForm || formerNames.some((name) => names.includes(name));
  function dropFormer(): void {
    if (!areKept || ports.hasDamage()) return;
    try {
      for (const name of formerNames) disk.remove(name);
      areKept = false;
    } catch {
      // The next start tries again.
    }
  }
  /** They hold what a person has deleted just now, so they go as soon as the new form is seen to be whole. */
  const onRemoved = () => areKept && canBeRead(ports) && dropFormer();
  const join = (justMoved: readonly Entry[]) => joinPast(recent, past, clock, { justMoved, onRemoved });
  if (isFirstForm) {
    // A newer version that wrote it stops this one now, not in the midst of its work.
    const newestPart = names
      .filter((name) => /^past-\d+$/.test(name))
      .sort()
      .at(-1);
    if (newestPart !== undefined) open(newestPart);
    // As it lies there: to write it anew would take twice as long.
    function keepFormer(entries: Entries): void {
      const text = textOf(disk, 'rentals');
      const format = text === null ? entriesFormat : { ...entriesFormat, stringify: () => text };
      disk.save(keptRentals, entries, undefined, format);
    }
    return openForConversion({
      recent,
      past,
      openFormer: (format) => open('past', format),
      readFormerText: () => textOf(disk, 'past'),
      keepFormer,
      join,
      clock,
      atOnce: convertedAtOnce,
    });
  }
  const file = join([]);
  return {
    ...file,
    readMore() {
      const hasChanged = file.readMore();
      if (past.isWhole()) dropFormer();
      return hasChanged;
    },
  };
}

/** Null where it is missing, or may not be read: opening it says why. */
function textOf(disk: Disk, name: string): string | null {
  try {
    const text = disk.load(name, { ...entriesFormat, parse: (content) => content });
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** Reads all of the new form once more, from the disk. */
function canBeRead({ disk }: LedgerPorts): boolean {
  try {
    return disk.list().every((name) => !/^(?:rentals|past-\d+)$/.test(name) || disk.load(name) !== undefined);
  } catch {
    return false;
  }
}

// Entries that this version cannot read as a whole are brought back into sight.

/**
 * Every entry that names a number is shown and watched, with what can be read of it and what the copy has of the rest.
 * The others stay as they are. `onUnreadable` hears how many there are of both; the same value where there are none.
 */
export function completeEntries(
  file: Entries,
  copy: () => Entries | null,
  onUnreadable: (count: number) => void,
): Entries {
  if (file.unreadable.length === 0) return file;
  onUnreadable(file.unreadable.length);
  const copied = new Map((copy()?.entries ?? []).map((entry) => [entry.rental.id, entry]));
  const known = new Set(file.entries.map(({ rental }) => rental.id));
  const salvaged: Entry[] = [];
  const left: string[] = [];
  for (const kept of file.unreadable) {
    const entry = salvage(kept, copied.get(idOf(kept)));
    if (entry === null || known.has(entry.rental.id) || !isWritable(entry)) left.push(kept);
    else {
      known.add(entry.rental.id);
      salvaged.push(entry);
    }
  }
  // What the file has not at all although its copy does was lost with an entry that says nothing of itself.
  const lost = left.length === 0 ? [] : [...copied.values()].filter(({ rental }) => !known.has(rental.id));
  if (salvaged.length + lost.length === 0) return file;
  const entries = [...file.entries, ...salvaged, ...lost].sort(
    (a, b) => b.rental.createdAtMs - a.rental.createdAtMs,
  );
  return { ...file, entries, unreadable: left };
}

/** Of an entry without an id, or with one that is no text, one that nothing has. */
function idOf(kept: string): RentalId {
  const id = fieldOf(fieldOf(JSON.parse(kept), 'rental'), 'id');
  return (typeof id === 'string' ? id : '') as RentalId;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
