/** How the person sorted the lists of the rent panel; kept as long as the page. */
import type { Order } from '../../preload/model.ts';
import { type Column, nextSorting, type Sorting } from './sorting.ts';

export class Sortings {
  #current = $state.raw<{ readonly [K in keyof Order]: Sorting | null }>({
    service: null,
    country: null,
    operator: null,
  });

  /** Null is the order of the service. */
  of(part: keyof Order): Sorting | null {
    return this.#current[part];
  }

  /** The header of `column` was pressed. */
  press(part: keyof Order, column: Column): Sorting | null {
    const next = nextSorting(this.#current[part], column);
    this.#current = { ...this.#current, [part]: next };
    return next;
  }
}
