/** The rent panel's order: at most one under way, and what came of the last. */
import type { Bridge, Money, Order, Problem, RentalId } from '../../preload/contract.ts';

export class Ordering {
  isUnderWay = $state(false);
  /** What stood in the way of the last one. */
  problem = $state.raw<Problem | null>(null);
  /** When the same was ordered shortly before; null while the person is not asked whether they want it again. */
  formerOrderAtMs = $state<number | null>(null);
  readonly #rent: Bridge['rent'];

  constructor(rent: Bridge['rent']) {
    this.#rent = rent;
  }

  /** The new rental; null where there is none, and `problem` or the question says why. */
  async send(order: Order, priceShown: Money | null, isRepeatConfirmed: boolean): Promise<RentalId | null> {
    if (this.isUnderWay) return null;
    this.isUnderWay = true;
    this.problem = null;
    const result = await this.#rent({ order, priceShown, isRepeatConfirmed });
    this.isUnderWay = false;
    if (result.ok) return result.value;
    if (result.problem.kind === 'repeat-order') this.formerOrderAtMs = result.problem.orderedAtMs;
    else this.problem = result.problem;
    return null;
  }
}
