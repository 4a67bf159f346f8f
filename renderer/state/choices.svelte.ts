/** Choices in the rent panel's lists: their rows, the person's sorting, and those that a person likes. */
import {
  type Country,
  isSameServiceAndCountry,
  type Money,
  type Operator,
  type Order,
  type Rental,
  type Service,
  type Stock,
} from '../../preload/model/index.ts';

/** One row of a picker: the fields that services, countries and operators have between them. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly price: Money | null;
  readonly stock: Stock;
  readonly dialCode: string | null;
  readonly deliveryRate: number | null;
}

export const toChoice = (item: Service & Partial<Country & Operator>): Choice => ({
  id: item.id,
  name: item.name,
  price: item.price,
  stock: item.stock,
  dialCode: item.dialCode ?? null,
  deliveryRate: item.deliveryRate ?? null,
});

/** The highest price among them, null where none has one. */
export function dearestOf(choices: readonly Pick<Choice, 'price'>[]): Money | null {
  let dearest: Money | null = null;
  for (const { price } of choices) {
    if (price !== null && price.amountMinor > (dearest?.amountMinor ?? Number.NEGATIVE_INFINITY))
      dearest = price;
  }
  return dearest;
}

// The order of a list's rows, as its column headers set it.

export type Column = 'name' | 'rate' | 'stock' | 'price';

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Direction of a first press on a column's header: lowest price first, but highest stock and rate first. */
const first: Readonly<Record<Column, Sorting['direction']>> = {
  name: 'ascending',
  price: 'ascending',
  stock: 'descending',
  rate: 'descending',
};

/** A header sorts, then turns the order round, then gives the order of the service (null) back. */
export function nextSorting(current: Sorting | null, column: Column): Sorting | null {
  if (current?.column !== column) return { column, direction: first[column] };
  if (current.direction !== first[column]) return null;
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

/**
 * Compares rows; zero keeps the order they are in. What is not known comes last either way. `nameOf` is the name that is
 * shown.
 */
export function compareBy(
  { column, direction }: Sorting,
  nameOf: (choice: Choice) => string,
  locale: string,
): (a: Choice, b: Choice) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return (a, b) => sign * compare(nameOf(a), nameOf(b));
  }
  return (a, b) => {
    const [one, other] = [factOf(a, column), factOf(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  };
}

function factOf({ price, stock, deliveryRate }: Choice, column: Exclude<Column, 'name'>): number | null {
  switch (column) {
    case 'price':
      return price?.amountMinor ?? null;
    case 'rate':
      return deliveryRate;
    case 'stock':
      // "100+" is more than 100.
      return stock === null ? null : stock.count + (stock.exact ? 0 : 0.5);
  }
}

/** The person's sorting of each list; kept as long as the page. */
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

// The orders a person made before or keeps as favourites: they are offered first.

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

/**
 * The services, countries or operators of favourites and of at most five recent ones, each once. `own` is the one that the
 * person set as theirs: it comes before all.
 */
export function likedChoices(
  part: Part,
  favourites: readonly Order[],
  newestFirst: readonly Pick<Rental, 'order'>[],
  own: Pick<Choice, 'id'> | null = null,
): LikedChoices {
  const liked = new Set([...(own === null ? [] : [own.id]), ...favourites.map((order) => order[part].id)]);
  const recent = new Set<string>();
  for (const { order } of newestFirst) {
    if (recent.size === maxRecent) break;
    const { id } = order[part];
    if (!liked.has(id)) recent.add(id);
  }
  const kind = recent.size === 0 ? 'favourites' : liked.size === 0 ? 'recent' : 'favourites-and-recent';
  return { ids: [...liked, ...recent], kind };
}
