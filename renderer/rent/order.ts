/** Rules of ordering: its price, what is chosen beforehand, which problems are told, and what the button does. */
import type { Account, Money, Named, Problem } from '../../preload/model/index.ts';
import type { Choice } from '../state/index.ts';

/** The price of an order. One that is not fresh is what the service said earlier. */
export interface Quote {
  readonly price: Money | null;
  readonly isFresh: boolean;
}

interface Priced {
  readonly choice: Pick<Choice, 'price'> | null;
  readonly isFresh: boolean;
}

/** The price of the first choice that has one. `mostExactFirst` is in the order of `pricedParts`. */
export function quoteOf(mostExactFirst: readonly Priced[]): Quote {
  let isFresh = true;
  for (const field of mostExactFirst) {
    isFresh &&= field.isFresh;
    const price = field.choice?.price ?? null;
    if (price !== null) return { price, isFresh };
  }
  return { price: null, isFresh };
}

/** The balance once `price` is paid, below zero where it does not suffice; null where that is not known. */
export function balanceAfter(balance: Money | null, price: Money | null): Money | null {
  if (balance === null || price === null || balance.currency !== price.currency) return null;
  return { ...balance, amountMinor: balance.amountMinor - price.amountMinor };
}

/** "Any operator" when it is offered, or the only one there is. */
export function operatorToPreselect(choices: readonly Choice[]): Named | null {
  const choice = choices.find(({ id }) => id === 'any') ?? (choices.length === 1 ? choices[0] : undefined);
  return choice === undefined ? null : { id: choice.id, name: choice.name };
}

/**
 * Answers each of `problems` in its place, and null in the place of one that reads like an earlier one or like one of
 * `toldElsewhere`: what has one cause is told once.
 */
export function tellOnce(
  problems: readonly (Problem | null)[],
  toldElsewhere: readonly Problem[],
  say: (problem: Problem) => string,
): readonly (Problem | null)[] {
  const told = new Set(toldElsewhere.map(say));
  return problems.map((problem) => {
    if (problem === null || told.has(say(problem))) return null;
    told.add(say(problem));
    return problem;
  });
}

// The one button of the rent panel: what it says and does at a moment. Pure policy.

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
