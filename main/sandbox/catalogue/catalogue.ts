import { seededRandom } from '../random.ts';
import { carrierId, carriers } from './carriers.ts';
import { type CountryFacts, countries } from './countries.ts';
import { type ServiceFacts, services } from './services.ts';

/** The operator id that leaves the choice to the service. */
export const ANY_OPERATOR = 'any';

export interface Operator {
  readonly id: string;
  readonly name: string;
  /** Share of orders that received an SMS, in percent with one decimal. */
  readonly successRate: number;
}

/** What one operator of a country offers for one service. `stock` counts numbers before any is taken. */
export interface Offer {
  readonly service: ServiceFacts;
  readonly country: CountryFacts;
  readonly operator: Operator;
  readonly priceMinor: number;
  readonly stock: number;
}

/** All offers for one service in one country, one per carrier. The price of `any` lies below all of theirs. */
export interface Shelf {
  readonly anyPriceMinor: number;
  readonly offers: readonly Offer[];
}

/** What is on sale. The same seed gives the same catalogue. */
export interface Catalogue {
  readonly services: readonly ServiceFacts[];
  readonly countries: readonly CountryFacts[];
  service(id: string): ServiceFacts | null;
  country(id: string): CountryFacts | null;
  /** The carriers of a country, without `any`. */
  operators(country: CountryFacts): readonly Operator[];
  shelf(service: ServiceFacts, country: CountryFacts): Shelf;
}

export function createCatalogue(seed: number): Catalogue {
  const operatorsOf = new Map(countries.map((country) => [country.id, drawOperators(seed, country)]));
  const operators = (country: CountryFacts) => operatorsOf.get(country.id) ?? [];
  // The list of services looks at every shelf: they are drawn once, when first looked at.
  const shelves = new Map<string, Shelf>();

  return {
    services,
    countries,
    service: (id) => services.find((each) => each.id === id) ?? null,
    country: (id) => countries.find((each) => each.id === id) ?? null,
    operators,
    shelf(service, country) {
      const key = `${service.id}/${country.id}`;
      const known = shelves.get(key);
      if (known !== undefined) return known;
      const anyPriceMinor = drawAnyPrice(seed, service, country);
      const offers = operators(country).map((operator) =>
        drawOffer(seed, { service, country, operator }, anyPriceMinor),
      );
      shelves.set(key, { anyPriceMinor, offers });
      return { anyPriceMinor, offers };
    },
  };
}

function drawOperators(seed: number, country: CountryFacts): readonly Operator[] {
  return (carriers[country.id] ?? []).map((brand) => {
    const random = seededRandom(seed, 'operator', country.id, brand);
    return { id: carrierId(brand), name: brand, successRate: Math.round(random.between(820, 980)) / 10 };
  });
}

function drawAnyPrice(seed: number, service: ServiceFacts, country: CountryFacts): number {
  const random = seededRandom(seed, 'price', service.id, country.id);
  return Math.max(3, Math.round(service.basePriceMinor * country.priceLevel * random.between(0.85, 1.15)));
}

function drawOffer(
  seed: number,
  place: Pick<Offer, 'service' | 'country' | 'operator'>,
  anyPriceMinor: number,
): Offer {
  const random = seededRandom(seed, 'offer', place.service.id, place.country.id, place.operator.id);
  const priceMinor = Math.ceil(anyPriceMinor * random.between(1.02, 1.35));
  // Most shelves hold some dozens of numbers and a few hold many: the square leans to the small side.
  const stock = 12 + Math.floor(random.fraction() ** 2 * 400);
  return { ...place, priceMinor, stock };
}
