/**
 * Deletes numbers in two steps: at once they are seen nowhere any more, and a moment later they are gone for good. Until
 * then everything is on disk as it was: an undo, or a crash, brings them back whole.
 */
import type { RentalId } from '../../../preload/model/index.ts';
import { type Cancel, createSignal, type Signal, type Timers } from '../../core/index.ts';
import type { Ledger } from './ledger.ts';
import type { PastNumber } from './past.ts';

/** The ledger without what is being deleted: what a person sees is read through it. */
export type VisibleLedger = Pick<Ledger, 'all' | 'older' | 'readMore'> & {
  /** `latest` has what is hidden too: it saves work, and says nothing of what there is. */
  readonly past: Ledger['past'];
};

export interface Deletion {
  readonly visible: VisibleLedger;
  /** Another deletion that can still be undone is carried out first. */
  begin(ids: readonly RentalId[]): void;
  /** Brings back what was deleted last. False where that is gone for good. */
  undo(): boolean;
  /** Carries out what can still be undone: the application ends. */
  finish(): void;
  /** Hears when numbers are hidden, or are back. */
  readonly listen: Signal<[]>['listen'];
}

/** Longer than the page offers to undo it. */
const undoableMs = 12_000;

const none: ReadonlySet<RentalId> = new Set();

export function createDeletion(ledger: Ledger, timers: Timers): Deletion {
  const changed = createSignal<[]>();
  let hidden = none;
  let cancelTimer: Cancel = () => {};

  function hide(ids: ReadonlySet<RentalId>): void {
    cancelTimer();
    hidden = ids;
    cancelTimer = ids.size === 0 ? () => {} : timers.after(undoableMs, finish);
  }

  function finish(): void {
    const ids = hidden;
    if (ids.size === 0) return;
    // First from the ledger: what it tells of its change must not show them again.
    ledger.removeAll([...ids]);
    hide(none);
  }

  const shownEntries = createFilter<ReturnType<Ledger['all']>[number]>(({ rental }) => rental.id);
  const shownOlder = createFilter<ReturnType<Ledger['older']>[number]>(({ rental }) => rental.id);
  const shownPast = createFilter<PastNumber>(({ id }) => id);
  return {
    listen: changed.listen,
    visible: {
      all: () => shownEntries(ledger.all(), hidden),
      older: (server, most) => shownOlder(ledger.older(server, most), hidden),
      readMore: ledger.readMore,
      past: { ...ledger.past, all: () => shownPast(ledger.past.all(), hidden) },
    },
    begin(ids) {
      finish();
      hide(new Set(ids));
      changed.emit();
    },
    undo() {
      if (hidden.size === 0) return false;
      hide(none);
      changed.emit();
      return true;
    },
    finish,
  };
}

/** Answers the same list while nothing changed: who reads it compares lists by their identity. */
function createFilter<T>(
  idOf: (one: T) => RentalId,
): (list: readonly T[], hidden: ReadonlySet<RentalId>) => readonly T[] {
  let list: readonly T[] = [];
  let hidden = none;
  let shown: readonly T[] = [];
  return (nextList, nextHidden) => {
    if (nextHidden.size === 0) return nextList;
    if (nextList !== list || nextHidden !== hidden) {
      list = nextList;
      hidden = nextHidden;
      shown = nextList.filter((one) => !nextHidden.has(idOf(one)));
    }
    return shown;
  };
}
