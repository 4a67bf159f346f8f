/** Offers beside one that cannot be had, or costs too much. */
import {
  isSameOrder,
  type Money,
  type OfferAlert,
  type Order,
  type Problem,
} from '../../preload/model/index.ts';
import type { Choice, Draft } from '../state/index.ts';

/** True where another offer, or waiting for this one, helps. */
export function isAboutOffer(problem: Problem): boolean {
  switch (problem.kind) {
    case 'carrier-timeout':
    case 'refused':
    case 'bad-request':
    case 'price-rose':
      return true;
    case 'order-limit':
      return problem.limit === 'price' || problem.limit === 'service-price';
    default:
      return false;
  }
}

export const isSoldOut = (choice: Pick<Choice, 'stock'> | null): boolean => choice?.stock?.count === 0;

/** The price that the person agreed to, or set as a limit, where the offer costs more. */
export function dearerThan(problem: Problem | null): Money | null {
  if (problem?.kind === 'price-rose') return problem.expected;
  if (problem?.kind !== 'order-limit') return null;
  return problem.limit === 'price' || problem.limit === 'service-price' ? problem.most : null;
}

export interface Alternative {
  readonly draft: Draft;
  readonly part: 'operator' | 'country';
  readonly choice: Choice;
}

const maxOfEach = 3;

/** The next operators, then the next countries, each the cheapest that has numbers left and costs no more than `most`. */
export function alternativesTo(
  { service, country, operator }: Draft,
  lists: { readonly operators: readonly Choice[]; readonly countries: readonly Choice[] },
  most: Money | null,
): readonly Alternative[] {
  if (service === null || country === null) return [];
  const nextOf = (choices: readonly Choice[], chosen: string | undefined) =>
    choices
      .filter((choice) => choice.id !== chosen && !isSoldOut(choice) && isWithin(choice.price, most))
      .toSorted(byPriceAndRate)
      .slice(0, maxOfEach);
  return [
    ...nextOf(lists.operators, operator?.id).map((choice): Alternative => {
      const named = { id: choice.id, name: choice.name };
      return { part: 'operator', choice, draft: { service, country, operator: named } };
    }),
    ...nextOf(lists.countries, country.id).map((choice): Alternative => {
      const named = { id: choice.id, name: choice.name };
      return { part: 'country', choice, draft: { service, country: named, operator: null } };
    }),
  ];
}

const isWithin = (price: Money | null, most: Money | null): boolean =>
  most === null ||
  (price !== null && price.currency === most.currency && price.amountMinor <= most.amountMinor);

/** An unknown price comes last. */
const byPriceAndRate = (one: Choice, other: Choice): number =>
  (one.price?.amountMinor ?? Number.MAX_SAFE_INTEGER) -
    (other.price?.amountMinor ?? Number.MAX_SAFE_INTEGER) ||
  (other.deliveryRate ?? 0) - (one.deliveryRate ?? 0);

/** The alert that waits for this order. */
export const alertFor = (alerts: readonly OfferAlert[], order: Order | null): OfferAlert | null =>
  alerts.find((alert) => order !== null && isSameOrder(alert.order, order)) ?? null;
