import type { Rental } from '../../preload/model.ts';

/** An order is on its way, or its number waits for the first SMS: no moment to end the application. */
export const isAwaitingCode = (rentals: readonly Rental[]): boolean =>
  rentals.some(({ state, sms }) => state.kind === 'ordering' || (state.kind === 'open' && sms.length === 0));
