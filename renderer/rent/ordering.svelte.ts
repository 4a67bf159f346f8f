/** The rent panel's order: at most one under way, and what came of the last. */
import type { Bridge, Money, Order, Problem, RentalId } from '../../preload/contract.ts';
import type { Confirmation } from './order-form.svelte.ts';

interface OrderingPorts {
  readonly rent: Bridge['rent'];
  /** Answers once the price is that of now. */
  readonly confirm: (order: Order, priceShown: Money | null) => Promise<Confirmation>;
}

export class Ordering {
  isUnderWay = $state(false);
  /** What stood in the way of the last one. */
  problem = $state.raw<Problem | null>(null);
  /** When the same was ordered shortly before; null while the person is not asked whether they want it again. */
  formerOrderAtMs = $state<number | null>(null);
  readonly #ports: OrderingPorts;

  constructor(ports: OrderingPorts) {
    this.#ports = ports;
  }

  /** The new rental; null where there is none, and `problem` or the question says why. */
  async send(order: Order, priceShown: Money | null, isRepeatConfirmed: boolean): Promise<RentalId | null> {
    if (this.isUnderWay) return null;
    this.isUnderWay = true;
    this.problem = null;
    const rented = await this.#send(order, priceShown, isRepeatConfirmed);
    this.isUnderWay = false;
    return rented;
  }

  async #send(order: Order, shown: Money | null, isRepeatConfirmed: boolean): Promise<RentalId | null> {
    const confirmation = await this.#ports.confirm(order, shown);
    if (confirmation.kind === 'refused') {
      this.problem = confirmation.problem;
      return null;
    }
    const result = await this.#ports.rent({ order, priceShown: confirmation.price, isRepeatConfirmed });
    if (result.ok) return result.value;
    if (result.problem.kind === 'repeat-order') this.formerOrderAtMs = result.problem.orderedAtMs;
    else this.problem = result.problem;
    return null;
  }
}
