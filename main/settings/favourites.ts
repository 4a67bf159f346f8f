import { isSameOrder, type Order } from '../../preload/model/index.ts';

/** As many as fit a menu without scrolling. */
export const maxFavourites = 12;

/** A new favourite comes first; the one that has been there longest leaves when there is no room. */
export function withFavourite(
  favourites: readonly Order[],
  order: Order,
  isFavourite: boolean,
): readonly Order[] {
  const others = favourites.filter((other) => !isSameOrder(other, order));
  return isFavourite ? [order, ...others].slice(0, maxFavourites) : others;
}
