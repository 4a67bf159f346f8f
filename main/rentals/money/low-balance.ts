/** Notices when the balance falls below an amount that the person set: once, until it has been above it again. */
import type { Money } from '../../../preload/model/index.ts';

/** The account whose balance was read. */
export interface BalanceOwner {
  readonly server: string;
  readonly account: string;
}

export interface LowBalanceWatch {
  /**
   * True where the balance has just fallen below `limitMinor`, of its own currency. The first reading of an account only
   * says where it stands: a balance that was low at the last quit is no news at the next start.
   */
  hasFallen(owner: BalanceOwner, balance: Money, limitMinor: number | null): boolean;
}

export function createLowBalanceWatch(): LowBalanceWatch {
  let last: (BalanceOwner & { readonly balance: Money }) | null = null;
  return {
    hasFallen({ server, account }, balance, limitMinor) {
      const before = last?.server === server && last.account === account ? last.balance : null;
      last = { server, account, balance };
      if (limitMinor === null || before === null || before.currency !== balance.currency) return false;
      return before.amountMinor >= limitMinor && balance.amountMinor < limitMinor;
    },
  };
}
