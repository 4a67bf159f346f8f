/** The ledger's rentals as the page shows them. A rental that did not change stays the same object (preload/model/state-patch.ts). */
import type { Rental, RentalId, WatchProblem } from '../../../preload/model/index.ts';
import { paymentOf } from '../money/payment.ts';
import type { Entry, KeptRental } from './entry.ts';
import type { Ledger } from './ledger.ts';

export type Showing = (
  entries: readonly Entry[],
  server: string | undefined,
  problems: ReadonlyMap<RentalId, WatchProblem>,
) => readonly Rental[];

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
  /** The rentals of `server`, newest first. The same list as before where nothing changed. */
  rentals(server: string | undefined): readonly Rental[];
  /** Notes how the last read of a rental ended, null after a good one. Answers whether that changes what is shown. */
  noteRead(id: RentalId, problem: WatchProblem | null): boolean;
}

export function createRentalSnapshot(ledger: Pick<Ledger, 'all'>): RentalSnapshot {
  const problems = new Map<RentalId, WatchProblem>();
  const shownOf = createShowing();
  return {
    rentals: (server) => shownOf(ledger.all(), server, problems),
    noteRead(id, problem) {
      if ((problems.get(id)?.kind ?? null) === (problem?.kind ?? null)) return false;
      if (problem === null) problems.delete(id);
      else problems.set(id, problem);
      return true;
    },
  };
}

/** An order is on its way, or its number waits for the first SMS: no moment to end the application. */
export const isAwaitingCode = (rentals: readonly Rental[]): boolean =>
  rentals.some(({ state, sms }) => state.kind === 'ordering' || (state.kind === 'open' && sms.length === 0));
