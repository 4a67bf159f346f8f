/** The orders under Rent again. Pure. */
import { type AppState, isSameOrder, type Money, type Order } from '../../../preload/model/index.ts';
import { amountOf } from '../../rentals/index.ts';

export interface Offer {
  readonly order: Order;
  /** Price of the last order; null where it was never ordered, or the service named no price. */
  readonly price: Money | null;
}

/** Beyond the favourites, orders are added only up to this many. */
const maxOffers = 8;

/** The favourites, then what was ordered last, each order once. */
export function rentAgainOffers({
  rentals,
  settings,
}: Pick<AppState, 'rentals' | 'settings'>): readonly Offer[] {
  // Of what never became a number it is not known whether it can be had.
  const had = rentals.filter(({ reservationId }) => reservationId !== null);
  const lastPrice = (order: Order): Money | null => {
    const last = had.find((rental) => isSameOrder(rental.order, order));
    return last === undefined ? null : amountOf(last);
  };
  const { favourites } = settings;
  const orders = [...favourites];
  for (const { order } of had) {
    if (orders.length >= maxOffers) break;
    if (!orders.some((other) => isSameOrder(other, order))) orders.push(order);
  }
  return orders.map((order) => ({ order, price: lastPrice(order) }));
}

/** True when two of the offers have the same service and country. */
export const isAmbiguous = ({ order }: Offer, offers: readonly Offer[]): boolean =>
  offers.some(
    ({ order: other }) =>
      other !== order &&
      other.service.name === order.service.name &&
      other.country.name === order.country.name,
  );
