/** The rent panel. */
import type { Money, Order, Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

/** The facts of a row in a list, beside its name. */
interface OptionFacts {
  readonly price: Money | null;
  readonly stock: Stock;
  readonly deliveryRate: number | null;
  /** The price is the lowest of several. */
  readonly isLowest: boolean;
  readonly isBest: boolean;
}

const sayPrice = ({ price, isLowest }: OptionFacts, locale: string) => {
  if (price === null) return 'price unknown';
  return isLowest ? `from ${formatMoney(price, locale)}` : formatMoney(price, locale);
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
  empty: 'Nothing available here',
  columns: { name: 'Name', rate: 'Success', stock: 'Stock', price: 'Price', from: 'From' },
  sortGroup: 'Sort',
  sort: {
    name: 'Sort by name',
    rate: 'Sort by success',
    stock: 'Sort by stock',
    price: 'Sort by price',
  },
  sorted: {
    name: { ascending: 'Sorted by name, A to Z', descending: 'Sorted by name, Z to A' },
    rate: {
      ascending: 'Sorted by success, worst first',
      descending: 'Sorted by success, best first',
    },
    stock: {
      ascending: 'Sorted by stock, fewest first',
      descending: 'Sorted by stock, most first',
    },
    price: { ascending: 'Sorted by price, lowest first', descending: 'Sorted by price, highest first' },
  },
  unsorted: 'Recommended order',
  groups: {
    'favourites-and-recent': 'Favourites and recent',
    favourites: 'Favourites',
    recent: 'Recent',
    others: 'All others',
  },
  updating: 'Updating…',
  unknown: '–',
  stock,
  option: (name: string, facts: OptionFacts, locale: string) =>
    [
      isolateIfRtl(name),
      sayPrice(facts, locale),
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} in stock`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} success`]),
      ...(facts.isBest ? ['best value'] : []),
    ].join(', '),
  submit: (price: Money | null, locale: string) =>
    price === null ? 'Rent (price unknown)' : `Rent for ${formatMoney(price, locale)}`,
  incomplete: 'Rent',
  topUp: 'Top up at RentiumSMS',
  bestValue: 'Best value',
  /** `more` is the difference to the price of the chosen operator, below zero where this one costs less. */
  better: (rate: number, operator: string, more: Money, locale: string) => {
    const odds = `${formatPercent(rate, locale)} at ${isolateIfRtl(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} for the same price`;
    return more.amountMinor > 0 ? `${odds} for ${difference} more` : `${odds} for ${difference} less`;
  },
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
  text: 'Orders over a limit are blocked.',
  maxOpenReservations: (range: string) => `Most open numbers (${range})`,
  /** `range` such as `1–20`. */
  maxOpenReservationsWrong: (range: string) => `Enter a number in ${range}. Kept the old value.`,
  maxPrice: 'Highest price per number',
  dailySpending: 'Daily spending limit',
  noLimit: 'No limit',
  amountWrong: (example: string) =>
    `Enter an amount such as ${example}, or nothing for no limit. Kept the old value.`,
  balanceNeeded: 'Amounts can be set once your balance is known.',
};

/** The line: one field that rents, finds and goes anywhere. */
export const line = {
  title: 'Rent or find',
  placeholder: 'Rent or find: wa us, settings, a number…',
  nothing: 'Nothing found',
  foot: 'Try “wa us”: a service and a country. Enter rents at the price shown.',
  waitHere: 'The code appears here when it arrives.',
  odds: (operator: string, rate: number, locale: string) =>
    `${isolateIfRtl(operator)} · best odds ${formatPercent(rate, locale)}`,
};
