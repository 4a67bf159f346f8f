/** Orders whose outcome is not known: the balances before and after are compared, and the person decides. */
import type { Money, RentalId, RentalState, Result } from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import type { Clock } from '../../core/index.ts';
import { done, refuse } from '../../core/index.ts';
import { type Entry, isOfAccount, type KeptRental, noteEvent } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { spentSinceMinor } from '../money/spending.ts';

export interface UnresolvedPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly session: () => Pick<Session, 'server' | 'account'> | null;
  /** Reads the balance from the service. */
  readonly readBalance: () => Promise<Result<Money>>;
}

export interface Unresolved {
  /** Marks an order under way as one without a known outcome. */
  become(id: RentalId, reason: Extract<RentalState, { kind: 'unresolved' }>['reason']): void;
  /** Compares the balance again with the one before the order. */
  check(id: RentalId): Promise<Result<null>>;
  /** A crash in mid-order left no answer: the balance tells most of what became of it, without a click. */
  compareInterrupted(): Promise<void>;
  /** Removes the order, because the person says so. */
  dismiss(id: RentalId): Result<null>;
  /** Marks orders that a crash or quit interrupted. Call once, before anything else. */
  recover(): void;
}

export function createUnresolved({ ledger, clock, session, readBalance }: UnresolvedPorts): Unresolved {
  const become: Unresolved['become'] = (id, reason) => {
    const balanceBefore = ledger.find(id)?.balanceBefore ?? null;
    const unresolved = (rental: KeptRental): KeptRental => ({
      ...rental,
      state: { kind: 'unresolved', reason, balanceBefore, balanceAfter: null, spentElsewhereMinor: null },
    });
    ledger.change(id, (rental) => noteEvent(unresolved(rental), 'unresolved', clock.now()));
  };

  /** The cost of all other numbers since the balance before the order was read. */
  function spentElsewhereMinor(entry: Entry, currency: string | null): number | null {
    const { rental: one, balanceAskedAtMs = one.createdAtMs } = entry;
    const others = ledger
      .since(balanceAskedAtMs)
      .flatMap((other) => (isOfAccount(other, entry) && other.rental.id !== one.id ? [other.rental] : []));
    return spentSinceMinor(others, currency, balanceAskedAtMs);
  }

  async function check(id: RentalId): Promise<Result<null>> {
    // The balance of another account says nothing about this order.
    const asked = ledger.find(id);
    if (asked === undefined || !isOfAccount(asked, session())) return refuse({ kind: 'gone' });
    const read = await readBalance();
    if (!read.ok) return read;
    const entry = ledger.find(id);
    if (entry === undefined) return refuse({ kind: 'gone' });
    const compared = {
      balanceAfter: read.value,
      spentElsewhereMinor: spentElsewhereMinor(entry, read.value.currency),
    };
    ledger.change(id, (rental) =>
      rental.state.kind === 'unresolved' ? { ...rental, state: { ...rental.state, ...compared } } : rental,
    );
    return done;
  }

  let isComparing = false;

  async function compareInterrupted(): Promise<void> {
    if (isComparing) return;
    isComparing = true;
    for (const { rental } of ledger.all()) {
      const { state } = rental;
      const isOpenQuestion = state.kind === 'unresolved' && state.reason === 'interrupted';
      if (isOpenQuestion && state.balanceAfter === null) await check(rental.id);
    }
    isComparing = false;
  }

  return {
    become,
    compareInterrupted,
    check,
    dismiss(id) {
      if (ledger.find(id)?.rental.state.kind !== 'unresolved') return refuse({ kind: 'gone' });
      ledger.remove(id);
      return done;
    },
    recover() {
      for (const { rental } of ledger.all()) {
        if (rental.state.kind === 'ordering') become(rental.id, 'interrupted');
      }
    },
  };
}
