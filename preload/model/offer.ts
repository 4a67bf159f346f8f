/** The services, countries and operators that can be rented, and the order that names one of each. */
import type { Money } from './units.ts';

/** The numbers that are left. `exact: false` reads "at least"; null means the service did not say (which is not zero). */
export type Stock = { readonly count: number; readonly exact: boolean } | null;

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly price: Money | null;
  readonly stock: Stock;
}

/** `id` is the ISO 3166 code the service uses, in lower case. */
export interface Country extends Service {
  readonly dialCode: string | null;
}

/** `deliveryRate` lies in 0..1, null when the service does not say. */
export interface Operator extends Service {
  readonly deliveryRate: number | null;
}

/** The last good lists; null where there is none. */
export interface Offers {
  readonly services: readonly Service[] | null;
  readonly countries: readonly Country[] | null;
  readonly operators: readonly Operator[] | null;
}

/** The chosen service, country and operator, with the names they had when chosen. */
export interface Order {
  readonly service: Named;
  readonly country: Named;
  readonly operator: Named;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The same service, country and operator, by their ids: names are words and may change. */
export const isSameOrder = (a: Order, b: Order): boolean =>
  isSameServiceAndCountry(a, b) && a.operator.id === b.operator.id;

/** The same service and country, whatever the operator. */
export const isSameServiceAndCountry = (
  a: Pick<Order, 'service' | 'country'>,
  b: Pick<Order, 'service' | 'country'>,
): boolean => a.service.id === b.service.id && a.country.id === b.country.id;

/** An order costs what the first of these parts names a price for: the most exact one comes first. */
export const pricedParts = ['operator', 'country', 'service'] as const satisfies readonly (keyof Order)[];

// A person asked to be told when an offer can be had again, or for less.

export interface OfferAlert {
  readonly id: string;
  readonly order: Order;
  /** The most that it may cost; null for any price. */
  readonly most: Money | null;
  readonly sinceMs: number;
  /** The offer as it was when it came back, and the time; null while it is awaited. */
  readonly back: { readonly atMs: number; readonly price: Money | null } | null;
}
