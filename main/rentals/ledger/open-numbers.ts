import { type Entry, isOfAccount } from './entry.ts';

/** Counts the numbers of this account that are watched and cost real money: those of the sandbox do not. */
export const openPaidNumbers = (
  entries: readonly Entry[],
  session: { readonly server: string; readonly account: string },
): number =>
  session.server === 'sandbox'
    ? 0
    : entries.filter((entry) => entry.rental.state.kind === 'open' && isOfAccount(entry, session)).length;
