/** The orders a person made before or keeps as favourites: they are offered first. */
import { isSameServiceAndCountry, type Order, type Rental } from '../../preload/model/index.ts';

/** At most so many recent orders are offered again. */
const maxRecent = 5;

export interface Liked {
  /** Most liked first. */
  readonly favourites: readonly Order[];
  /** Newest first: of each service and country the last one, and none that has a favourite. */
  readonly recent: readonly Order[];
}

/** At most so many orders are offered at one click: two lines of the panel. */
const maxQuick = 4;

/** Most liked first, then newest. */
export const quickOrders = ({ favourites, recent }: Liked): readonly Order[] =>
  [...favourites, ...recent].slice(0, maxQuick);

type Part = keyof Order;

export function likedOrders(
  favourites: readonly Order[],
  newestFirst: readonly Pick<Rental, 'order'>[],
): Liked {
  const recent: Order[] = [];
  for (const { order } of newestFirst) {
    if (recent.length === maxRecent) break;
    if (![...favourites, ...recent].some((known) => isSameServiceAndCountry(known, order)))
      recent.push(order);
  }
  return { favourites, recent };
}

/** The choices that a list offers first, by id. */
export interface LikedChoices {
  readonly ids: readonly string[];
  readonly kind: 'favourites' | 'recent' | 'favourites-and-recent';
}

/** The services, countries or operators of favourites and of at most five recent ones, each once. */
export function likedChoices(
  part: Part,
  favourites: readonly Order[],
  newestFirst: readonly Pick<Rental, 'order'>[],
): LikedChoices {
  const liked = new Set(favourites.map((order) => order[part].id));
  const recent = new Set<string>();
  for (const { order } of newestFirst) {
    if (recent.size === maxRecent) break;
    const { id } = order[part];
    if (!liked.has(id)) recent.add(id);
  }
  const kind = recent.size === 0 ? 'favourites' : liked.size === 0 ? 'recent' : 'favourites-and-recent';
  return { ids: [...liked, ...recent], kind };
}
