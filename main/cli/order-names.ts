/** Finds what the ids of an order name in the lists of the service: an order that is shown carries names, not ids. */
import type { Named, Offers, Order, Problem, Result } from '../../preload/model/index.ts';
import type { OrderIds } from './exchange.ts';

type List = Promise<Result<readonly Named[]>>;

/** The lists as they were read last, and as the service answers now. */
export interface OfferLists {
  recall(serviceId: string | null, countryId: string | null): Offers;
  listServices(): List;
  listCountries(serviceId: string): List;
  listOperators(serviceId: string, countryId: string): List;
}

export type FoundOrder =
  | { readonly kind: 'found'; readonly order: Order }
  /** No list has this id. `near` are entries that may have been meant, the most likely first. */
  | {
      readonly kind: 'unknown';
      readonly part: keyof Order;
      readonly id: string;
      readonly near: readonly Named[];
    }
  /** A list could not be read. */
  | { readonly kind: 'unread'; readonly problem: Problem };

/** The service is asked only where the lists of earlier lack an id. */
export async function findOrder(lists: OfferLists, ids: OrderIds): Promise<FoundOrder> {
  const service = await findEntry('service', ids.service, lists.recall(null, null).services, () =>
    lists.listServices(),
  );
  if ('kind' in service) return service;
  const { countries } = lists.recall(service.id, null);
  const country = await findEntry('country', ids.country, countries, () => lists.listCountries(service.id));
  if ('kind' in country) return country;
  const { operators } = lists.recall(service.id, country.id);
  const operator = await findEntry('operator', ids.operator, operators, () =>
    lists.listOperators(service.id, country.id),
  );
  if (!('kind' in operator)) return { kind: 'found', order: { service, country, operator } };
  // A service need not list it.
  const isAny = operator.kind === 'unknown' && ids.operator === 'any';
  return isAny
    ? { kind: 'found', order: { service, country, operator: { id: 'any', name: 'any' } } }
    : operator;
}

async function findEntry(
  part: keyof Order,
  id: string,
  earlier: readonly Named[] | null,
  ask: () => List,
): Promise<Named | Exclude<FoundOrder, { kind: 'found' }>> {
  const known = withId(earlier ?? [], id);
  if (known !== null) return known;
  const answer = await ask();
  if (!answer.ok) return { kind: 'unread', problem: answer.problem };
  return withId(answer.value, id) ?? { kind: 'unknown', part, id, near: nearestOf(answer.value, id) };
}

/** Ids are typed in any case. Two that differ in nothing else are told apart by it. */
function withId(list: readonly Named[], id: string): Named | null {
  const one = list.find((each) => each.id === id) ?? list.find((each) => each.id.toLowerCase() === id);
  return one === undefined ? null : { id: one.id, name: one.name };
}

const nearestCount = 3;

/** The entries whose id or name is most like a word; none where nothing is like it. */
export function nearestOf(list: readonly Named[], word: string): readonly Named[] {
  const wanted = word.toLowerCase();
  return list
    .map(({ id, name }) => ({
      entry: { id, name },
      distance: Math.min(distanceOf(id.toLowerCase(), wanted), distanceOf(name.toLowerCase(), wanted)),
    }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, nearestCount)
    .map(({ entry }) => entry);
}

/** The letters to add, leave out or change (Levenshtein). One that only begins the other is near whatever its length. */
function distanceOf(text: string, wanted: string): number {
  if (wanted.length >= 3 && text.startsWith(wanted)) return 0.5;
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...text.slice(0, 64)].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= wanted.length; at += 1) {
      const [above = 0, before = 0, left = 0] = [row[at], row[at - 1], next[at - 1]];
      next.push(Math.min(above + 1, left + 1, before + (letter === wanted[at - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[wanted.length] ?? 0;
}
