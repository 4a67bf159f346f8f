/** Reads an order out of a few typed words, such as `wa us`: pure. */
import { isSameServiceAndCountry, type Named, type Order } from '../../preload/model/index.ts';
import type { Choice } from '../state/index.ts';
import { matches, type Ranked, type RankedSearch } from '../ui/catalogue-search.ts';

/** A service and a country that the words may mean; the country is null while those of the service are not known. */
export interface FoundOrder {
  readonly service: Named;
  readonly country: Named | null;
}

export interface OrderWords {
  readonly services: RankedSearch<Choice>;
  /** The countries of a service; null where they are not known. */
  readonly countriesOf: (serviceId: string) => CountrySearch | null;
  /** Offered before all else, most liked first. */
  readonly liked: readonly Pick<Order, 'service' | 'country'>[];
  /** The country that the person set as theirs. */
  readonly ownCountry: Pick<Named, 'id'> | null;
}

export interface CountrySearch {
  readonly search: RankedSearch<Choice>;
  /** In the order in which the service recommends them. */
  readonly choices: readonly Choice[];
}

/** More words than these name no order. */
const maxWords = 8;
const maxServices = 3;
const maxOrders = 4;

interface Split {
  readonly service: string;
  readonly country: string;
}

/** Every way to read the words as a service and a country, in either order; the country may be left out. */
function splitsOf(typed: string): readonly Split[] {
  const words = typed.trim().split(/\s+/).filter(Boolean).slice(0, maxWords);
  const join = (from: number, to: number) => words.slice(from, to).join(' ');
  return words.flatMap((_word, index) => {
    const at = index + 1;
    const [head, tail] = [join(0, at), join(at, words.length)];
    return tail === ''
      ? [{ service: head, country: '' }]
      : [
          { service: head, country: tail },
          { service: tail, country: head },
        ];
  });
}

/** The services that the words may begin or end with, best first: those whose countries are worth asking for. */
export function servicesMeant(typed: string, services: RankedSearch<Choice>): readonly Named[] {
  const ranked = splitsOf(typed)
    .flatMap(({ service }) => services(service).slice(0, maxServices))
    .sort((a, b) => a.rank - b.rank);
  const seen = new Map(ranked.map(({ choice }) => [choice.id, choice]));
  return [...seen.values()].slice(0, maxServices);
}

/** Beside a name that begins so, one that has the letters somewhere within is noise: `ger` is in Nigeria too. */
function surest(found: readonly Ranked<Choice>[]): readonly Ranked<Choice>[] {
  const [best] = found;
  const isSure = best !== undefined && best.rank < matches.within;
  return found.filter(({ rank }) => !isSure || rank < matches.within).slice(0, maxServices);
}

/** The orders that the words may mean, best first; what is liked, then what is in the person's country, comes before what is found as well. */
export function findOrders(
  typed: string,
  { services, countriesOf, liked, ownCountry }: OrderWords,
): readonly FoundOrder[] {
  const found: (FoundOrder & { readonly rank: number })[] = [];
  for (const split of splitsOf(typed)) {
    for (const { choice: service, rank } of services(split.service).slice(0, maxServices)) {
      const countries = countriesOf(service.id);
      if (countries === null) found.push({ service, country: null, rank });
      else if (split.country === '') {
        for (const country of usualCountries(service, countries.choices, liked, ownCountry))
          found.push({ service, country, rank });
      } else {
        for (const match of surest(countries.search(split.country)))
          found.push({ service, country: match.choice, rank: rank + match.rank });
      }
    }
  }
  const isLiked = ({ service, country }: FoundOrder) =>
    country !== null && liked.some((order) => isSameServiceAndCountry(order, { service, country }));
  const isOwn = ({ country }: FoundOrder) => ownCountry !== null && country?.id === ownCountry.id;
  const liking = (order: FoundOrder) => (isLiked(order) ? 2 : isOwn(order) ? 1 : 0);
  const sorted = found.sort((a, b) => a.rank - b.rank || liking(b) - liking(a));
  const keys = new Set<string>();
  return sorted
    .filter(({ service, country }) => {
      const key = JSON.stringify([service.id, country?.id ?? null]);
      const isNew = !keys.has(key);
      keys.add(key);
      return isNew;
    })
    .slice(0, maxOrders);
}

/** The countries in which a service is mostly rented: where it was before, the person's own, and those recommended and in stock. */
function usualCountries(
  service: Named,
  choices: readonly Choice[],
  liked: OrderWords['liked'],
  own: OrderWords['ownCountry'],
): readonly Choice[] {
  const known = liked
    .filter((order) => order.service.id === service.id)
    .flatMap(({ country }) => choices.filter(({ id }) => id === country.id));
  const inStock = choices.filter(({ stock }) => stock?.count !== 0);
  const usual = new Set([...known, ...inStock.filter(({ id }) => id === own?.id), ...inStock]);
  return [...usual].slice(0, 2);
}
