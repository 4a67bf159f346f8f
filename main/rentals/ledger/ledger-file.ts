/**
 * One ledger in a small file and a long past. A change is saved whole, and a code waits for that: so the file holds what
 * may still change and the newest few that ended, and all else moves to the past (past.ts).
 */
import { dayMs, type RentalId } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { Document, StorageReason } from '../../storage/index.ts';
import type { Entries, Entry } from './entry.ts';
import { entryOfPast, type Past } from './past.ts';

/** `get` answers what may still change and what ended of late, newest first; the rest is in `past`. */
export interface LedgerFile extends Document<Entries> {
  readonly past: Past;
  /** Reads one more file of the past. True where `get` has changed with it. */
  readMore(): boolean;
  /** True when all that ended or was ordered since is in `get`, or in what has been read of the past. */
  holdsSince(atMs: number): boolean;
  /** True when `tidy` has something to do. */
  isTidyDue(): boolean;
  /** Moves to the past what is over, and lets go of what ended long ago. */
  tidy(): void;
}

/** Refunds and late SMS are looked for during a day, limits reckon with today: so long it is held as a whole. */
const freshMs = 2 * dayMs;
/** So many that are over may stand in the file: a move writes more than a change. */
const maxOver = 4;
/** The newest stay: what comes late mostly is of them. */
const leftOver = 2;

/** Nothing more is to come of it, as far as is known; if it does, it comes back. */
function isOver({ rental: { state, sms }, countedAtMs }: Entry, nowMs: number): boolean {
  return (
    state.kind === 'ended' &&
    state.atMs <= nowMs &&
    countedAtMs !== null &&
    sms.every(({ announcedAtMs }) => announcedAtMs !== null)
  );
}

const endedAtMs = ({ rental: { state } }: Entry): number =>
  state.kind === 'ended' ? state.atMs : Number.POSITIVE_INFINITY;

const byCreation = (a: Entry, b: Entry): number => b.rental.createdAtMs - a.rental.createdAtMs;

/** Chooses the entries that move to the past now, the earliest end first; none where they are few. */
export function entriesToMove(entries: readonly Entry[], nowMs: number): readonly Entry[] {
  const over = entries.filter((entry) => isOver(entry, nowMs));
  if (over.length <= maxOver) return [];
  return over.sort((a, b) => endedAtMs(a) - endedAtMs(b)).slice(0, over.length - leftOver);
}

const withEntries = (value: Entries, added: readonly Entry[]): Entries =>
  added.length === 0 ? value : { ...value, entries: [...value.entries, ...added].sort(byCreation) };

export interface JoinOptions {
  /** Moved to the past just now: what ended of late is still held. */
  readonly justMoved?: readonly Entry[];
  /** Hears that numbers of the history were deleted. */
  readonly onRemoved?: () => unknown;
}

export function joinPast(
  recent: Document<Entries>,
  past: Past,
  clock: Clock,
  { justMoved = [], onRemoved = () => {} }: JoinOptions = {},
): LedgerFile {
  const held = justMoved.filter((entry) => isFresh(endedAtMs(entry)));
  let value = withEntries(recent.get(), held);
  /** Those of `value` that the past has. */
  const moved = new Set(held.map(({ rental }) => rental.id));
  /** The parts of the past are read from the newest end on: the newest one in the part that was read last. */
  let readBackMs = Number.POSITIVE_INFINITY;
  /** Deleted in this run: a kill may have left some of them in a file that is still to be read. */
  const deleted = new Set<RentalId>();
  let isSaved = true;

  function isFresh(endMs: number): boolean {
    return endMs > clock.now() - freshMs;
  }
  const isInFile = ({ rental }: Entry): boolean => !moved.has(rental.id);

  function save(): StorageReason | null {
    const failure = recent.set({ ...value, entries: value.entries.filter(isInFile) });
    isSaved = failure === null;
    return failure;
  }

  /** An entry that is both here and there after a kill is newer here. */
  function readNext(): boolean {
    const inFile = new Set(value.entries.filter(isInFile).map(({ rental }) => rental.id));
    const { numbers, open } = past.readNext((id) => inFile.has(id) || deleted.has(id));
    const back = new Set(open.map(({ rental }) => rental.id));
    const fresh = numbers.filter(({ id, endedAtMs: endMs }) => !back.has(id) && isFresh(endMs));
    for (const { id } of fresh) moved.add(id);
    const hasChanged = fresh.length + open.length > 0;
    if (hasChanged) value = withEntries(value, [...open, ...fresh.map(entryOfPast)]);
    if (open.length > 0 && save() === null) past.remove(back);
    if (past.isWhole()) deleted.clear();
    // A part of which all is elsewhere tells nothing of the next one.
    if (numbers.length > 0) readBackMs = Math.max(...numbers.map((number) => number.endedAtMs));
    return hasChanged;
  }

  function set(next: Entries): StorageReason | null {
    const before = new Map(value.entries.map((entry) => [entry.rental.id, entry]));
    const kept = new Set(next.entries.map(({ rental }) => rental.id));
    const lost = [...before.values()].filter(({ rental }) => !kept.has(rental.id));
    const gone = new Set(lost.map(({ rental }) => rental.id).filter((id) => moved.has(id)));
    if (!past.isWhole()) for (const { rental } of lost) deleted.add(rental.id);
    const back = new Set<RentalId>();
    for (const entry of next.entries) {
      const { id } = entry.rental;
      const isChanged = moved.has(id) ? before.get(id) !== entry : !before.has(id) && past.has(id);
      if (isChanged) back.add(id);
    }
    value = next;
    for (const id of [...gone, ...back]) moved.delete(id);
    // What is deleted must not come back by a kill; what comes back must not be lost by one.
    const notRemoved = gone.size > 0 ? past.remove(gone) : null;
    const failure = save() ?? notRemoved;
    isSaved &&= failure === null;
    if (failure === null && back.size > 0) past.remove(back);
    if (lost.some(({ rental }) => rental.state.kind === 'ended')) onRemoved();
    return failure;
  }

  const isStale = (entry: Entry): boolean => moved.has(entry.rental.id) && !isFresh(endedAtMs(entry));

  function tidy(): void {
    const stale = value.entries.filter(isStale);
    for (const { rental } of stale) moved.delete(rental.id);
    const old = new Set(stale);
    if (old.size > 0) value = { ...value, entries: value.entries.filter((entry) => !old.has(entry)) };
    const moving = entriesToMove(value.entries.filter(isInFile), clock.now());
    if (moving.length === 0 || !isSaved) return;
    if (past.add(moving) !== null) {
      past.remove(new Set(moving.map(({ rental }) => rental.id)));
      return;
    }
    for (const { rental } of moving) moved.add(rental.id);
    save();
  }

  // The newest file at least, and all others that may hold what ended of late.
  while (!past.isWhole() && isFresh(readBackMs)) readNext();
  return {
    past: {
      ...past,
      remove(ids) {
        const failure = past.remove(ids);
        isSaved &&= failure === null;
        onRemoved();
        return failure;
      },
    },
    get: () => value,
    set,
    flush() {
      const failure = isSaved ? recent.flush() : save();
      return failure ?? past.flush();
    },
    readMore: readNext,
    holdsSince: (atMs) => past.isWhole() || readBackMs < atMs,
    isTidyDue: () => entriesToMove(value.entries.filter(isInFile), clock.now()).length > 0,
    tidy,
  };
}
