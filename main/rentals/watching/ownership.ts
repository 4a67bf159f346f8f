/** Whose account a number belongs to: the key that it was ordered with, or one that has found it since. */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import { isOfAccount } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';

export interface Ownership {
  /** Of another account than the one in use, as far as is known. */
  isForeign(id: RentalId): boolean;
  /** Gives a number to the account whose key finds it: keys are renewed. */
  adopt(id: RentalId): void;
}

export function createOwnership(
  ledger: Pick<Ledger, 'find' | 'put'>,
  session: () => Pick<Session, 'server' | 'account'> | null,
): Ownership {
  return {
    isForeign(id) {
      const entry = ledger.find(id);
      const current = session();
      return entry !== undefined && current !== null && !isOfAccount(entry, current);
    },
    adopt(id) {
      const entry = ledger.find(id);
      const account = session()?.account;
      if (entry === undefined || account === undefined || entry.account === account) return;
      ledger.put({ ...entry, account });
    },
  };
}
