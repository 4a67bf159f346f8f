import type { Offer } from '../catalogue/catalogue.ts';
import { openReservations, type World } from './world.ts';

/** Tells how many numbers an offer has left: each open reservation takes one. */
export function countStock(world: World): (offer: Offer) => number {
  const taken = new Map<string, number>();
  for (const { service, country, operator } of openReservations(world)) {
    const key = keyOf(service, country, operator);
    taken.set(key, (taken.get(key) ?? 0) + 1);
  }
  return ({ service, country, operator, stock }) =>
    Math.max(0, stock - (taken.get(keyOf(service.id, country.id, operator.id)) ?? 0));
}

const keyOf = (...ids: readonly string[]): string => ids.join('/');
