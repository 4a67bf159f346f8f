import { ANY_OPERATOR, type Catalogue, type Offer } from '../catalogue/catalogue.ts';
import type { Random } from '../random.ts';
import type { Order, OrderProblem } from './order.ts';
import { operatorDown } from './outages.ts';

/** What is on sale at a time, less what open reservations have taken. */
export interface Market {
  readonly catalogue: Catalogue;
  readonly numbersLeft: (offer: Offer) => number;
  /** Epoch ms. */
  readonly nowMs: number;
}

export type Choice =
  | { readonly ok: true; readonly offer: Offer; readonly priceMinor: number }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Finds what an order buys and at what price. `downOperator` is the operator with an outage, by country id. */
export function chooseOffer(
  { catalogue, numbersLeft, nowMs }: Market,
  order: Pick<Order, 'service' | 'country' | 'operator'>,
  random: Random,
  downOperator: (countryId: string) => string | null,
): Choice {
  const service = catalogue.service(order.service);
  if (service === null) return refuse({ kind: 'unknown', field: 'service', value: order.service });
  const country = catalogue.country(order.country);
  if (country === null) return refuse({ kind: 'unknown', field: 'country', value: order.country });

  const { offers, anyPriceMinor } = catalogue.shelf(service, country, nowMs);
  const down = downOperator(country.id);
  if (order.operator === ANY_OPERATOR) {
    const [first, ...others] = offers.filter((offer) => offer.operator.id !== down && numbersLeft(offer) > 0);
    if (first === undefined) return refuse({ kind: 'no-numbers' });
    return { ok: true, offer: random.pick([first, ...others]), priceMinor: anyPriceMinor };
  }

  const offer = offers.find(({ operator }) => operator.id === order.operator);
  if (offer === undefined) return refuse({ kind: 'unknown', field: 'operator', value: order.operator });
  if (offer.operator.id === down) return refuse({ kind: 'carrier-timeout', operator: offer.operator.name });
  if (numbersLeft(offer) === 0) return refuse({ kind: 'no-numbers' });
  return { ok: true, offer, priceMinor: offer.priceMinor };
}

const refuse = (problem: OrderProblem): Choice => ({ ok: false, problem });

/** The outages as a fresh world and an older one see them: while nothing may go wrong, no operator is down. */
export const outagesAt =
  (seed: number, catalogue: Catalogue, nowMs: number, isFresh: boolean) =>
  (countryId: string): string | null => {
    const country = catalogue.country(countryId);
    if (isFresh || country === null) return null;
    return operatorDown(seed, countryId, catalogue.operators(country), nowMs);
  };
