/** The one button of the rent panel: what it says and does at a moment. Pure policy. */
import type { Account, Money, Problem } from '../../preload/model/index.ts';
import { balanceAfter } from './order.ts';

export type RentButton =
  /** The order is on its way. */
  | { readonly kind: 'ordering' }
  /** The service asks to wait; ordering the same before that is pointless. */
  | { readonly kind: 'wait'; readonly leftMs: number }
  /** A choice is missing, or the list that names the price is on its way. */
  | { readonly kind: 'incomplete' }
  /** The balance does not suffice: the way to more of it. */
  | { readonly kind: 'top-up' }
  | { readonly kind: 'rent'; readonly price: Money | null };

export interface RentButtonFacts {
  readonly isUnderWay: boolean;
  readonly hasOrder: boolean;
  readonly price: Money | null;
  /** The problem of the last order; null where it had none. */
  readonly problem: Problem | null;
  readonly balance: Money | null;
  readonly account: Account['kind'];
  readonly nowMs: number;
}

export function rentButtonOf(facts: RentButtonFacts): RentButton {
  const { isUnderWay, hasOrder, price, problem, balance, account, nowMs } = facts;
  if (isUnderWay) return { kind: 'ordering' };
  if (problem !== null && 'retryAtMs' in problem && problem.retryAtMs > nowMs) {
    return { kind: 'wait', leftMs: problem.retryAtMs - nowMs };
  }
  if (!hasOrder) return { kind: 'incomplete' };
  const after = balanceAfter(balance, price);
  // The sandbox has no page where money could be paid in.
  if (after !== null && after.amountMinor < 0 && account === 'live') return { kind: 'top-up' };
  return { kind: 'rent', price };
}

/** True where a press does something. */
export const isPressable = ({ kind }: RentButton): boolean => kind === 'rent' || kind === 'top-up';
