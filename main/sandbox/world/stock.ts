import type { Catalogue, Offer } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';
import { openReservations, type World } from './world.ts';

/** How many numbers an offer has left: each open reservation takes one. */
export function numbersLeft(world: World, offer: Offer): number {
  const taken = openReservations(world).filter(
    ({ service, country, operator }) =>
      service === offer.service.id && country === offer.country.id && operator === offer.operator.id,
  );
  return Math.max(0, offer.stock - taken.length);
}

/** The numbers left for a service in a country, over all its operators. */
export const numbersLeftAt = (
  world: World,
  catalogue: Catalogue,
  service: ServiceFacts,
  country: CountryFacts,
): number =>
  catalogue.offers(service, country).reduce((sum, offer) => sum + numbersLeft(world, offer), 0);
