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

/** What is on sale. Pure data: the same seed gives the same catalogue. */
export interface Catalogue {
  readonly services: readonly ServiceFacts[];
  readonly countries: readonly CountryFacts[];
  service(id: string): ServiceFacts | null;
  country(id: string): CountryFacts | null;
  /** The carriers of a country, without `any`. */
  operators(country: CountryFacts): readonly Operator[];
  /** One offer per carrier; the price of `any` lies below all of them. */
  offers(service: ServiceFacts, country: CountryFacts): readonly Offer[];
  anyPriceMinor(service: ServiceFacts, country: CountryFacts): number;
}

export function createCatalogue(seed: number): Catalogue {
  const operatorsOf = new Map(countries.map((country) => [country.id, drawOperators(seed, country)]));
  const operators = (country: CountryFacts) => operatorsOf.get(country.id) ?? [];

  return {
    services,
    countries,
    service: (id) => services.find((each) => each.id === id) ?? null,
    country: (id) => countries.find((each) => each.id === id) ?? null,
    operators,
    offers: (service, country) =>
      operators(country).map((operator) => drawOffer(seed, service, country, operator)),
    anyPriceMinor: (service, country) => drawAnyPrice(seed, service, country),
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

function drawOffer(seed: number, service: ServiceFacts, country: CountryFacts, operator: Operator): Offer {
  const random = seededRandom(seed, 'offer', service.id, country.id, operator.id);
  const priceMinor = Math.ceil(drawAnyPrice(seed, service, country) * random.between(1.02, 1.35));
  // Most shelves hold some dozens of numbers and a few hold many: the square leans to the small side.
  const stock = 12 + Math.floor(random.fraction() ** 2 * 400);
  return { service, country, operator, priceMinor, stock };
}
