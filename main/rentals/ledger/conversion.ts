/**
 * Turns the first version's files, `rentals` and `past`, into this one's while the application runs, some hundred numbers at
 * a time: what waits for an SMS is watched meanwhile. The past is written anew in parts, then `rentals` in its new form: with
 * that one step the new form is in force. Until then the former files are, and every change goes into them as well; so an
 * interrupted conversion begins again. The first form had what may still change in one file, and the past as a whole in another.
 */
import { dayMs, hasEndedBefore, type RentalId } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { Document, OpenedDocument, StorageReason, TextFormat } from '../../storage/index.ts';
import { type ReadInSteps, readInSteps } from './entries-in-steps.ts';
import type { Entries, Entry } from './entry.ts';
import { entriesToMove, type LedgerFile } from './ledger-file.ts';
import { noPast, type Past } from './past.ts';

interface ConversionPorts {
  readonly recent: OpenedDocument<Entries>;
  readonly past: Past;
  /** Opens the former past. It is long, and nothing in it can change any more: it is opened when it is needed. */
  readonly openFormer: (format?: TextFormat) => OpenedDocument<Entries>;
  /** Its text, to be read in steps before it is opened; null where there is none. */
  readonly readFormerText: () => string | null;
  /** Keeps the former `rentals` beside the new one. Throws what the file system throws. */
  readonly keepFormer: (entries: Entries) => void;
  /** The ledger in its new form; the past has `moved`. */
  readonly join: (moved: readonly Entry[]) => LedgerFile;
  readonly clock: Clock;
  /** So many numbers make one part of the past; later additions make smaller ones. */
  readonly atOnce: number;
}

interface Plan {
  readonly former: OpenedDocument<Entries>;
  /** The contents of `rentals` when it was made. */
  readonly wasRecent: ReadonlySet<RentalId>;
  /** Those that are still to be written into the past, the earliest end first. */
  left: readonly Entry[];
  /** Those that were. */
  readonly written: Map<RentalId, Entry>;
}

const idsOf = (entries: readonly Entry[]): ReadonlySet<RentalId> =>
  new Set(entries.map(({ rental }) => rental.id));

/** The ledger in its former files, which `readMore` converts step by step. */
export function openForConversion(ports: ConversionPorts): LedgerFile {
  const { recent, past, keepFormer, join, clock, atOnce } = ports;
  let plan: Plan | null = null;
  let reading: ReadInSteps | null = null;
  let former: OpenedDocument<Entries> | null = null;
  let isCopySeen = false;
  /** The contents of `rentals` that lie beside it for an earlier version. */
  let kept: Entries | null = null;
  /** The ledger from the end of the conversion on, however it ended. */
  let result: LedgerFile | null = null;

  function openFormer(): OpenedDocument<Entries> {
    former ??= ports.openFormer(reading?.format);
    reading = null;
    return former;
  }

  function makePlan(): Plan {
    const former = openFormer();
    const all = merged(recent.get(), former.get());
    const known = idsOf(all.entries);
    // Parts of a conversion that was interrupted hold the same numbers.
    while (!past.isWhole()) past.readNext((id) => known.has(id));
    const left = entriesToMove(all.entries, clock.now());
    return { former, wasRecent: idsOf(recent.get().entries), left, written: new Map() };
  }

  /** True where `rentals` has it otherwise than when the plan was made, or not any more: there it is newer. */
  function createIsOutdated({ wasRecent }: Plan): (entry: Entry) => boolean {
    const current = new Map(recent.get().entries.map((entry) => [entry.rental.id, entry]));
    return (entry) => {
      const now = current.get(entry.rental.id);
      return now === undefined ? wasRecent.has(entry.rental.id) : now !== entry;
    };
  }

  function step(): void {
    if (plan === null) {
      if (reading === null && former === null) reading = readInSteps(ports.readFormerText() ?? '', atOnce);
      else if (reading?.readMore()) return;
      else if (former === null) openFormer();
      else if (isCopySeen) plan = makePlan();
      else {
        recent.lookAtCopy();
        isCopySeen = true;
      }
      return;
    }
    const isOutdated = createIsOutdated(plan);
    if (plan.left.length === 0) {
      if (kept !== recent.get()) result = isFormerKept() ? null : giveUp(plan);
      else result = finish(plan, isOutdated) ?? giveUp(plan);
      return;
    }
    const some = plan.left.slice(0, atOnce).filter((entry) => !isOutdated(entry));
    plan.left = plan.left.slice(atOnce);
    for (const entry of some) plan.written.set(entry.rental.id, entry);
    if (!isAdded(some)) result = giveUp(plan);
  }

  /** Keeps the contents of the file. They are older than those in memory only where the disk has no room anyway. */
  function isFormerKept(): boolean {
    const value = recent.get();
    try {
      if (recent.flush() !== null) return false;
      keepFormer(value);
    } catch {
      return false;
    }
    kept = value;
    return true;
  }

  function isAdded(entries: readonly Entry[]): boolean {
    try {
      return past.add(entries, atOnce) === null;
    } catch {
      return false;
    }
  }

  /** Null where it could not be done: nothing has changed then. */
  function finish({ former, written }: Plan, isOutdated: (entry: Entry) => boolean): LedgerFile | null {
    const value = recent.get();
    const moved = [...written.values()].filter((entry) => !isOutdated(entry));
    const inPast = idsOf(moved);
    const outdated = [...written.keys()].filter((id) => !inPast.has(id));
    try {
      if ((past.remove(new Set(outdated)) ?? past.flush()) !== null) return null;
    } catch {
      return null;
    }
    const isLeft = ({ rental }: Entry): boolean => !inPast.has(rental.id);
    const left = (entries: Entries): Entries => ({ ...entries, entries: entries.entries.filter(isLeft) });
    const { entries } = merged(left(value), left(former.get()));
    const failure = recent.convert({
      ...value,
      entries,
      unreadable: [...value.unreadable, ...former.get().unreadable],
    });
    return failure === null ? join(moved) : null;
  }

  /** A disk without room for the new form: the former one goes on until the next start. */
  function giveUp({ former }: Plan): LedgerFile {
    // The step that failed may have been done all the same: only behind the former file are the parts of no use.
    if (recent.set(recent.get()) === null) dropQuietly(past);
    return {
      ...joinFiles(recent, former, clock.now()),
      past: noPast,
      readMore: () => false,
      holdsSince: () => true,
      isTidyDue: () => false,
      tidy: () => {},
    };
  }

  /** A deleted entry must not come back with an interrupted conversion: it goes wherever it may be. */
  function removeFromPast(ids: ReadonlySet<RentalId>): StorageReason | null {
    plan ??= makePlan();
    const { former, written } = plan;
    plan.left = plan.left.filter(({ rental }) => !ids.has(rental.id));
    for (const id of ids) written.delete(id);
    const failure = past.remove(ids);
    const { entries } = former.get();
    const kept = entries.filter(({ rental }) => !ids.has(rental.id));
    const formerFailure =
      kept.length < entries.length ? former.set({ ...former.get(), entries: kept }) : former.flush();
    return failure ?? formerFailure;
  }

  function set(value: Entries): StorageReason | null {
    const kept = idsOf(value.entries);
    const lost = recent.get().entries.filter(({ rental }) => !kept.has(rental.id));
    // An order that came to nothing was never anywhere else.
    const ended = lost.filter(({ rental }) => rental.state.kind === 'ended');
    const failure = ended.length > 0 ? removeFromPast(idsOf(ended)) : null;
    return recent.set(value) ?? failure;
  }

  const pastNow = (): Past => result?.past ?? past;
  return {
    past: {
      isWhole: () => result?.past.isWhole() ?? false,
      readNext: (isElsewhere) => pastNow().readNext(isElsewhere),
      all: () => pastNow().all(),
      has: (id) => pastNow().has(id),
      latest: () => pastNow().latest(),
      find: (id) => pastNow().find(id),
      add: (entries, perFile) => pastNow().add(entries, perFile),
      remove: (ids) => (result === null ? removeFromPast(ids) : result.past.remove(ids)),
      flush: () => pastNow().flush(),
      drop: () => pastNow().drop(),
    },
    get: () => (result ?? recent).get(),
    set: (value) => (result === null ? set(value) : result.set(value)),
    flush: () => (result === null ? (recent.flush() ?? past.flush()) : result.flush()),
    readMore() {
      if (result !== null) return result.readMore();
      step();
      return result !== null;
    },
    // The former past has nothing that ended since.
    holdsSince: (atMs) => (result === null ? atMs > clock.now() - settledAfterMs : result.holdsSince(atMs)),
    isTidyDue: () => result?.isTidyDue() ?? false,
    tidy: () => result?.tidy(),
  };
}

function dropQuietly(past: Past): void {
  try {
    past.drop();
  } catch {
    // The next conversion takes them up.
  }
}

/** Long after the last SMS and refund that are looked for. */
const settledAfterMs = 7 * dayMs;

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
function merged(recent: Entries, past: Entries): Entries {
  const ids = new Set(recent.entries.map(({ rental }) => rental.id));
  const others = past.entries.filter(({ rental }) => !ids.has(rental.id));
  const entries = [...recent.entries, ...others].sort((a, b) => b.rental.createdAtMs - a.rental.createdAtMs);
  return { ...recent, entries };
}

const isSameList = (list: readonly Entry[], other: readonly Entry[]): boolean =>
  list.length === other.length && list.every((entry, place) => entry === other[place]);
