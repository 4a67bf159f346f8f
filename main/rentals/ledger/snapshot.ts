/** The ledger's rentals as the page shows them, open ones and the newest that ended. A rental that did not change stays the same object (preload/model/state-patch.ts). */
import type { Rental, RentalId, WatchProblem } from '../../../preload/model/index.ts';
import { paymentOf } from '../money/spending.ts';
import type { Entry, KeptRental } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { recentOf } from './recent.ts';

export type Showing = (
  entries: readonly Entry[],
  server: string | undefined,
  problems: ReadonlyMap<RentalId, WatchProblem>,
) => readonly Rental[];

/** As a number is shown that is not watched. */
export const shownRental = (kept: KeptRental): Rental => ({
  ...kept,
  payment: paymentOf(kept),
  watchProblem: null,
});

interface Shown {
  readonly kept: KeptRental;
  readonly rental: Rental;
}

export function createShowing(): Showing {
  let shown = new Map<RentalId, Shown>();
  let list: readonly Rental[] = [];

  return (entries, server, problems) => {
    const next = new Map<RentalId, Shown>();
    for (const { rental: kept, server: from } of entries) {
      if (from !== server) continue;
      // Of a number that is not read any more, the last failure is no news.
      const watchProblem = kept.state.kind === 'open' ? (problems.get(kept.id) ?? null) : null;
      const before = shown.get(kept.id);
      const isSame = before?.kept === kept && before.rental.watchProblem === watchProblem;
      next.set(
        kept.id,
        isSame ? before : { kept, rental: { ...kept, payment: paymentOf(kept), watchProblem } },
      );
    }
    shown = next;
    const rentals = [...next.values()].map(({ rental }) => rental);
    const isSameList = rentals.length === list.length && rentals.every((rental, at) => rental === list[at]);
    if (!isSameList) list = rentals;
    return list;
  };
}

export interface RentalSnapshot {
  /** The rentals of `server` that are shown without being asked for, newest first. The same list while nothing changed. */
  rentals(server: string | undefined): readonly Rental[];
  /** All numbers of `server` that are in memory, and as many of the past as teach something, newest first. */
  experience(server: string | undefined): readonly Rental[];
  /** Notes how the last read of a rental ended, null after a good one. Answers whether that changes what is shown. */
  noteRead(id: RentalId, problem: WatchProblem | null): boolean;
}

/** So many numbers of the past are looked through for what was liked, and for what may be expected. */
const mostOlder = 300;

export function createRentalSnapshot(ledger: Pick<Ledger, 'all' | 'older'>): RentalSnapshot {
  const problems = new Map<RentalId, WatchProblem>();
  const shownOf = createShowing();
  return {
    rentals(server) {
      const older = server === undefined ? [] : ledger.older(server, mostOlder);
      return shownOf(recentEntries(ledger.all(), older, server), server, problems);
    },
    experience(server) {
      if (server === undefined) return [];
      const entries = [
        ...ledger.all().filter((entry) => entry.server === server),
        ...ledger.older(server, mostOlder),
      ];
      return entries.map(({ rental }) => shownRental(rental));
    },
    noteRead(id, problem) {
      if ((problems.get(id)?.kind ?? null) === (problem?.kind ?? null)) return false;
      if (problem === null) problems.delete(id);
      else problems.set(id, problem);
      return true;
    },
  };
}

function recentEntries(
  held: readonly Entry[],
  older: readonly Entry[],
  server: string | undefined,
): readonly Entry[] {
  const entries = [...held.filter((entry) => entry.server === server), ...older];
  const recent = new Set(recentOf(entries.map(({ rental }) => rental)).map(({ id }) => id));
  return entries.filter(({ rental }) => recent.has(rental.id));
}

/** An order is on its way, or its number waits for the first SMS: no moment to end the application. */
export const isAwaitingCode = (rentals: readonly Rental[]): boolean =>
  rentals.some(({ state, sms }) => state.kind === 'ordering' || (state.kind === 'open' && sms.length === 0));
