import { seededState } from '../random.ts';
import { type CountryFacts, countries } from './countries.ts';
import { drawOperators, type Operator } from './operators.ts';
import { createOverview, type Overview } from './overview.ts';
import { type ServiceFacts, services } from './services.ts';
import { minuteOf, minutesAheadOf, mix, type Shelf, type ShelfPlace, shelfAt } from './shelf.ts';

export { anyOperator, type Operator } from './operators.ts';
export type { Offer, Shelf } from './shelf.ts';

/** Everything on sale. The same seed gives the same catalogue. */
export interface Catalogue {
  readonly services: readonly ServiceFacts[];
  readonly countries: readonly CountryFacts[];
  service(id: string): ServiceFacts | null;
  country(id: string): CountryFacts | null;
  /** The carriers of a country, without `any`. */
  operators(country: CountryFacts): readonly Operator[];
  /** Follows from the seed and the time (epoch ms) alone: stock moves by the minute, prices by the quarter of an hour. */
  shelf(service: ServiceFacts, country: CountryFacts, nowMs: number): Shelf;
  /** Adds up the shelves of some services in some countries, without making their offers. */
  overview(services: readonly ServiceFacts[], countries: readonly CountryFacts[], nowMs: number): Overview;
}

export function createCatalogue(seed: number): Catalogue {
  const serviceTraits = traitsById(seed, 'service', services);
  const countryTraits = traitsById(seed, 'country', countries);
  const operatorsById = new Map(countries.map((country) => [country.id, drawOperators(seed, country)]));
  const operators = (country: CountryFacts) => operatorsById.get(country.id) ?? [];

  function placeOf(service: ServiceFacts, country: CountryFacts): ShelfPlace {
    const ofService = traitsOf(serviceTraits, service);
    const ofCountry = traitsOf(countryTraits, country);
    const key = mix(ofService.key, ofCountry.key);
    return { service, country, operators: operators(country), key, rank: ofService.rank + ofCountry.rank };
  }

  // Made when the first list is asked for: many sandboxes never see one.
  let addUp: ReturnType<typeof createOverview> | null = null;
  const makeOverview = () =>
    createOverview(
      [...serviceTraits.values()],
      [...countryTraits.values()].map((traits) => ({
        ...traits,
        operatorCount: operators(traits.facts).length,
      })),
    );

  return {
    services,
    countries,
    service: (id) => serviceTraits.get(id)?.facts ?? null,
    country: (id) => countryTraits.get(id)?.facts ?? null,
    operators,
    shelf(service, country, nowMs) {
      const place = placeOf(service, country);
      return shelfAt(place, minuteOf(minutesAheadOf(place.key), place.rank, nowMs));
    },
    overview(someServices, someCountries, nowMs) {
      addUp ??= makeOverview();
      return addUp(
        someServices.map((service) => traitsOf(serviceTraits, service).rank),
        someCountries.map((country) => traitsOf(countryTraits, country).rank),
        nowMs,
      );
    },
  };
}

interface Traits<T> {
  readonly facts: T;
  /** 0 is asked for most. */
  readonly rank: number;
  /** 32 bits that belong to the seed. */
  readonly key: number;
}

function traitsById<T extends { readonly id: string }>(
  seed: number,
  kind: string,
  list: readonly T[],
): ReadonlyMap<string, Traits<T>> {
  return new Map(
    list.map((facts, rank) => {
      const [key] = seededState(seed, kind, facts.id);
      return [facts.id, { facts, rank, key }] as const;
    }),
  );
}

function traitsOf<T extends { readonly id: string }>(
  traits: ReadonlyMap<string, Traits<T>>,
  { id }: T,
): Traits<T> {
  const found = traits.get(id);
  if (found === undefined) throw new RangeError('Not of this catalogue');
  return found;
}
