/**
 * Opens the ledger, in whatever form a version left it. The first one had two files, `rentals` and `past`, the past as one
 * list. From it the past is written anew in parts, then `rentals` in its new form: with that one step the new form is in
 * force. Until then the former files are as they were, and an interrupted conversion begins again.
 */
import type { Clock } from '../../core/index.ts';
import type { Disk, OpenedDocument } from '../../storage/index.ts';
import { joinFiles, merged } from './archive.ts';
import { entriesFormat } from './entries-format.ts';
import type { Entries } from './entry.ts';
import { entriesToMove, joinPast, type LedgerFile } from './ledger-file.ts';
import { createPast, noPast, type Past } from './past.ts';

/** The version of `rentals` and of the parts of the past. */
export const ledgerVersion = 2;
const firstVersion = 1;
/** The former files while they are kept beside the new ones. */
const keptRentals = 'rentals.version-1';
const formerNames = ['past', 'past.last-good', 'past.new', keptRentals, `${keptRentals}.new`];
/** At once; later additions make smaller files. */
const convertedPerFile = 500;

export interface LedgerPorts {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Opens a file of entries that is of this version or an earlier one. */
  readonly open: (name: string) => OpenedDocument<Entries>;
  /** True when one of the files opened so far was damaged. */
  readonly hasDamage: () => boolean;
}

export function openLedgerFile(ports: LedgerPorts): LedgerFile {
  const { disk, clock, open } = ports;
  const names = disk.list();
  const recent = open('rentals');
  const past = openPast(ports);
  const isFirstForm =
    recent.foundVersion === firstVersion ||
    (recent.foundVersion === null && formerNames.some((name) => names.includes(name)));
  if (isFirstForm && !convert(ports, recent, past)) return inFormerFiles(recent, open('past'), clock);
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
  const file = joinPast(recent, past, clock, onRemoved);
  return {
    ...file,
    readMore() {
      const hasChanged = file.readMore();
      if (past.isWhole() && !isFirstForm) dropFormer();
      return hasChanged;
    },
  };
}

const openPast = ({ disk, open }: LedgerPorts): Past =>
  createPast({ list: disk.list, open, removeFile: disk.remove });

/** False where it could not be done: nothing has changed then. */
function convert(ports: LedgerPorts, recent: OpenedDocument<Entries>, past: Past): boolean {
  const { disk, clock, open } = ports;
  const former = recent.get();
  const formerPast = open('past').get();
  const all = merged(former, formerPast);
  const known = new Set(all.entries.map(({ rental }) => rental.id));
  // Parts of a conversion that was interrupted hold the same numbers.
  while (!past.isWhole()) past.readNext((id) => known.has(id));
  const moving = entriesToMove(all.entries, clock.now());
  const moved = new Set(moving.map(({ rental }) => rental.id));
  try {
    if (past.add(moving, convertedPerFile) !== null) throw new Error('Not saved');
    disk.save(keptRentals, former, undefined, entriesFormat);
    const value = {
      ...all,
      entries: all.entries.filter(({ rental }) => !moved.has(rental.id)),
      unreadable: [...former.unreadable, ...formerPast.unreadable],
    };
    if (recent.convert(value) !== null) throw new Error('Not saved');
    return true;
  } catch {
    // The step that failed may have been done all the same: only behind the former file are the parts of no use.
    if (recent.set(former) === null) dropQuietly(past);
    return false;
  }
}

function dropQuietly(past: Past): void {
  try {
    past.drop();
  } catch {
    // The next conversion takes them up.
  }
}

/** A disk without room for the new form: the former one goes on until the next start. */
function inFormerFiles(
  recent: OpenedDocument<Entries>,
  past: OpenedDocument<Entries>,
  clock: Clock,
): LedgerFile {
  return {
    ...joinFiles(recent, past, clock.now()),
    past: noPast,
    readMore: () => false,
    isTidyDue: () => false,
    tidy: () => {},
  };
}

/** Reads all of the new form once more, from the disk. */
function canBeRead({ disk }: LedgerPorts): boolean {
  try {
    return disk.list().every((name) => !/^(?:rentals|past-\d+)$/.test(name) || disk.load(name) !== undefined);
  } catch {
    return false;
  }
}
