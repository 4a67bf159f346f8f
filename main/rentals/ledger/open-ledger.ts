/**
 * Opens the ledger, in whatever form a version left it. The first one had two files, `rentals` and `past`, the past as one
 * list: they are converted while the application runs (conversion.ts).
 */
import type { Clock } from '../../core/index.ts';
import type { Disk, OpenedDocument, TextFormat } from '../../storage/index.ts';
import { openForConversion } from './conversion.ts';
import { entriesFormat } from './entries-format.ts';
import type { Entries, Entry } from './entry.ts';
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
