/** By how much the balance has just changed, shown beside it for a while. */
import type { Account, AppState, Money } from '../../preload/model/index.ts';
import { Flash } from './toast.svelte.ts';

type Seen = Pick<AppState, 'account' | 'wallet'>;

const isSameAccount = (a: Account, b: Account): boolean =>
  a.kind === 'live' && b.kind === 'live'
    ? a.keyEnding === b.keyEnding && a.apiHost === b.apiHost
    : a.kind === b.kind;

/** Null where it is the same, or where there is nothing to compare: another account or currency, no balance yet. */
export function balanceChangeBetween(shown: Seen | null, next: Seen): Money | null {
  const before = shown?.wallet?.balance;
  const after = next.wallet?.balance;
  if (shown === null || before === undefined || after === undefined) return null;
  if (!isSameAccount(shown.account, next.account) || before.currency !== after.currency) return null;
  const amountMinor = after.amountMinor - before.amountMinor;
  return amountMinor === 0 ? null : { amountMinor, currency: after.currency };
}

/** Long enough to be read after a look at the card that the purchase has brought. */
const shownMs = 6000;

export class BalanceChange {
  readonly #flash = new Flash(shownMs);
  #sum = $state.raw<Money | null>(null);

  /** Several in a short time add up. Null while there is nothing to tell. */
  get current(): Money | null {
    return this.#flash.shown ? this.#sum : null;
  }

  show(change: Money): void {
    const before = this.current;
    const isMore = before !== null && before.currency === change.currency;
    const amountMinor = change.amountMinor + (isMore ? before.amountMinor : 0);
    this.#sum = { ...change, amountMinor };
    if (amountMinor === 0) this.#flash.cancel();
    else this.#flash.show();
  }
}
