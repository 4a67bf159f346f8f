/** Small rules of ordering. */
import type { Money, Named, Problem } from '../../preload/model/index.ts';
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
