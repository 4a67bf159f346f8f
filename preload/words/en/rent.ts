/** The rent panel. */
import type { Money, Order, Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

export const rent = {
  title: 'Rent a number',
  service: 'Service',
  country: 'Country',
  operator: 'Operator',
  placeholders: {
    service: 'Choose a service',
    country: 'Choose a country',
    operator: 'Choose an operator',
  },
  waitFor: { country: 'Choose a service first', operator: 'Choose a country first' },
  loading: 'Loading…',
  noMatch: 'Nothing matches',
  empty: 'Nothing is offered here',
  columns: { name: 'Name', rate: 'Delivered', stock: 'Left', price: 'Price' },
  sortGroup: 'Sort',
  sort: {
    name: 'Sort by name',
    rate: 'Sort by share delivered',
    stock: 'Sort by numbers left',
    price: 'Sort by price',
  },
  sorted: {
    name: { ascending: 'Sorted by name, A to Z', descending: 'Sorted by name, Z to A' },
    rate: {
      ascending: 'Sorted by share delivered, worst first',
      descending: 'Sorted by share delivered, best first',
    },
    stock: {
      ascending: 'Sorted by numbers left, fewest first',
      descending: 'Sorted by numbers left, most first',
    },
    price: { ascending: 'Sorted by price, lowest first', descending: 'Sorted by price, highest first' },
  },
  unsorted: 'In the order of RentiumSMS',
  groups: {
    'favourites-and-recent': 'Favourites and recent',
    favourites: 'Favourites',
    recent: 'Recent',
    others: 'All others',
  },
  updating: 'Updating…',
  unknown: '–',
  stock,
  option: (
    name: string,
    facts: { price: Money | null; stock: Stock; deliveryRate: number | null },
    locale: string,
  ) =>
    [
      isolateIfRtl(name),
      facts.price === null ? 'price unknown' : formatMoney(facts.price, locale),
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} left`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} delivered`]),
    ].join(', '),
  submit: (price: Money | null, locale: string) =>
    price === null ? 'Rent, price unknown' : `Rent for ${formatMoney(price, locale)}`,
  incomplete: 'Rent',
  updatingPrice: 'Updating the price…',
  balanceAfter: (balance: Money, locale: string) => `Balance after: ${formatMoney(balance, locale)}`,
  balanceShort: (balance: Money, locale: string) =>
    `Your balance of ${formatMoney(balance, locale)} is not enough`,
  favourite: 'Favourite',
  favouriteAdded: 'Added to favourites',
  favouriteRemoved: 'Removed from favourites',
  quick: 'Favourites and recent orders',
  quickOrder: ({ service, country, operator }: Order, isFavourite: boolean) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favourite` : order;
  },
  ordering: 'Ordering…',
  ordered: 'Number ordered',
};

/** Settings: what an order may not go beyond. */
export const limits = {
  text: 'An order beyond a limit is not sent.',
  maxOpenReservations: (range: string) => `Most open numbers (${range})`,
  /** `range` such as `1–20`. */
  maxOpenReservationsWrong: (range: string) => `A whole number in ${range} is needed. The former one stays.`,
  maxPrice: 'Highest price per number',
  dailySpending: 'Daily spending limit',
  noLimit: 'No limit',
  amountWrong: (example: string) =>
    `An amount such as ${example} is needed, or nothing for no limit. The former limit stays.`,
  balanceNeeded: 'Amounts can be set once your balance is known.',
};
