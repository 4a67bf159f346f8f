import { seededRandom } from '../random.ts';
import { carriers } from './carriers.ts';
import type { CountryFacts } from './countries.ts';

/** The operator id that leaves the choice to the service. */
export const anyOperator = 'any';

export interface Operator {
  readonly id: string;
  readonly name: string;
  /** Share of orders that received an SMS, in percent with one decimal. */
  readonly successRate: number;
}

/** The range of the success rates of operators, in percent. */
const worstPercent = 60;
const bestPercent = 97;

/** The quality of an operator among all there are, from 0 to 1. */
export const qualityOf = ({ successRate }: Operator): number =>
  (successRate - worstPercent) / (bestPercent - worstPercent);

/** The carriers of a country with their success rates, which lie clearly apart. */
export function drawOperators(seed: number, country: CountryFacts): readonly Operator[] {
  const brands = brandsOf(country);
  const random = seededRandom(seed, 'operators', country.id);
  const lots = brands.map(() => random.fraction());
  // Each operator has a stretch of the scale to itself; the lots decide which.
  const stretch = (bestPercent - worstPercent) / brands.length;
  return brands.map((brand, at) => {
    const place = lots.filter((lot) => lot < (lots[at] ?? 0)).length;
    const percent = worstPercent + (place + random.between(0.2, 0.8)) * stretch;
    return { id: carrierId(brand), name: brand, successRate: Math.round(percent * 10) / 10 };
  });
}

/** Of countries that carriers.ts does not list, two names that are invented. */
const brandsOf = ({ id, name }: CountryFacts): readonly string[] =>
  carriers[id] ?? [`${name} Mobile`, `${name} Telecom`];

const spelledOut: Readonly<Record<string, string>> = {
  '1&1': '1und1',
  'AT&T': 'att',
  'e&': 'eand',
  'Føroya Tele': 'foroyatele',
  'LG U+': 'lguplus',
};

/** The id of a carrier within its country: its brand in lower case without marks (`T-Mobile` → `tmobile`). */
export const carrierId = (brand: string): string =>
  spelledOut[brand] ??
  brand
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
