/** Small rules of ordering. */
import type { Money, Named } from '../../preload/model.ts';
import type { Choice } from './choices.ts';

/** The price of the most exact choice that has one: operator before country before service. */
export const priceOf = (mostExactFirst: readonly (Pick<Choice, 'price'> | null)[]): Money | null =>
  mostExactFirst.find((choice) => choice !== null && choice.price !== null)?.price ?? null;

/** "Any operator" when it is offered, or the only one there is. */
export function operatorToPreselect(choices: readonly Choice[]): Named | null {
  const choice = choices.find(({ id }) => id === 'any') ?? (choices.length === 1 ? choices[0] : undefined);
  return choice === undefined ? null : { id: choice.id, name: choice.name };
}
