import { seededState } from '../random.ts';
import { type CountryFacts, countries } from './countries.ts';
import { mix } from './drift.ts';
import { drawOperators, type Operator } from './operators.ts';
import { type ServiceFacts, services } from './services.ts';
import { minuteOf, type Shelf, shelfAt } from './shelf.ts';

export { anyOperator, type Operator } from './operators.ts';
export type { Offer, Shelf } from './shelf.ts';

/** What is on sale. The same seed gives the same catalogue. */
export interface Catalogue {
  readonly services: readonly ServiceFacts[];
  readonly countries: readonly CountryFacts[];
  service(id: string): ServiceFacts | null;
  country(id: string): CountryFacts | null;
  /** The carriers of a country, without `any`. */
  operators(country: CountryFacts): readonly Operator[];
  /** Follows from the seed and the time (epoch ms) alone: stock moves by the minute, prices by the quarter of an hour. */
  shelf(service: ServiceFacts, country: CountryFacts, nowMs: number): Shelf;
}

export function createCatalogue(seed: number): Catalogue {
  const serviceTraits = traitsById(seed, 'service', services);
  const countryTraits = traitsById(seed, 'country', countries);
  const operatorsById = new Map(countries.map((country) => [country.id, drawOperators(seed, country)]));
  const operators = (country: CountryFacts) => operatorsById.get(country.id) ?? [];
  // The lists look at every shelf: each is kept until it changes. Two arrays, since a record for each is slow to make.
  const seenShelves: Shelf[] = [];
  const seenMinutes = new Float64Array(services.length * countries.length).fill(Number.NaN);

  return {
    services,
    countries,
    service: (id) => serviceTraits.get(id)?.facts ?? null,
    country: (id) => countryTraits.get(id)?.facts ?? null,
    operators,
    shelf(service, country, nowMs) {
      const ofService = serviceTraits.get(service.id);
      const ofCountry = countryTraits.get(country.id);
      if (ofService === undefined || ofCountry === undefined) throw new RangeError('Not of this catalogue');
      const key = mix(ofService.key, ofCountry.key);
      const rank = ofService.rank + ofCountry.rank;
      const minute = minuteOf(key, rank, nowMs);
      const at = ofService.rank * countries.length + ofCountry.rank;
      const seen = seenShelves[at];
      if (seen !== undefined && seenMinutes[at] === minute) return seen;
      const shelf = shelfAt({ service, country, operators: operators(country), key, rank }, minute);
      seenShelves[at] = shelf;
      seenMinutes[at] = minute;
      return shelf;
    },
  };
}

/** Rank (0 is asked for most) and key (32 bits that belong to the seed) of each. */
function traitsById<T extends { readonly id: string }>(seed: number, kind: string, list: readonly T[]) {
  return new Map(
    list.map((facts, rank) => {
      const [key] = seededState(seed, kind, facts.id);
      return [facts.id, { facts, rank, key }] as const;
    }),
  );
}
