import { expect, it } from 'vitest';
import { findOrder, nearestOf, type OfferLists } from '../../../main/cli/order-names.ts';
import type { Named } from '../../../preload/model/index.ts';

const services = [
  { id: 'whatsapp', name: 'WhatsApp' },
  { id: 'telegram', name: 'Telegram' },
];
const countries = [
  { id: 'us', name: 'United States' },
  { id: 'DE', name: 'Germany' },
];
const operators = [
  { id: 'any', name: 'Any operator' },
  { id: 'tmobile', name: 'T-Mobile' },
];

/** A service with these lists, of which nothing is known yet. Notes what is asked of it. */
function serviceWith(lists: { readonly operators?: readonly Named[]; readonly isAway?: boolean } = {}) {
  const asked: string[] = [];
  const answer = async (name: string, list: readonly Named[]) => {
    asked.push(name);
    if (lists.isAway === true) return { ok: false, problem: { kind: 'no-key' } } as const;
    return { ok: true, value: list } as const;
  };
  const offers: OfferLists = {
    recall: () => ({ services: null, countries: null, operators: null }),
    listServices: () => answer('services', services),
    listCountries: (service) => answer(`countries of ${service}`, countries),
    listOperators: (service, country) =>
      answer(`operators of ${service} in ${country}`, lists.operators ?? operators),
  };
  return { offers, asked };
}

const ids = { service: 'whatsapp', country: 'us', operator: 'any' };

it('gives an order the names of the lists, and the ids as the service writes them', async () => {
  const { offers, asked } = serviceWith();
  expect(await findOrder(offers, { ...ids, country: 'de' })).toEqual({
    kind: 'found',
    order: { service: services[0], country: countries[1], operator: operators[0] },
  });
  expect(asked).toEqual(['services', 'countries of whatsapp', 'operators of whatsapp in DE']);
});

it('asks the service for nothing that the lists of earlier have', async () => {
  const { offers, asked } = serviceWith();
  const recall = () => ({ services, countries, operators }) as unknown as ReturnType<OfferLists['recall']>;
  expect(await findOrder({ ...offers, recall }, ids)).toEqual({
    kind: 'found',
    order: { service: services[0], country: countries[0], operator: operators[0] },
  });
  expect(asked).toEqual([]);
});

it.each([
  [{ service: 'whatsap' }, { part: 'service', id: 'whatsap', near: [services[0]] }],
  [{ service: 'nosuch' }, { part: 'service', id: 'nosuch', near: [] }],
  [{ country: 'germany' }, { part: 'country', id: 'germany', near: [countries[1]] }],
  [{ operator: 'nosuchop' }, { part: 'operator', id: 'nosuchop', near: [] }],
  [{ operator: 't-mobile' }, { part: 'operator', id: 't-mobile', near: [operators[1]] }],
])('does not find %j, and names what is near it', async (wrong, told) => {
  expect(await findOrder(serviceWith().offers, { ...ids, ...wrong })).toEqual({ kind: 'unknown', ...told });
});

it('finds any operator where the service lists none of that name', async () => {
  const { offers } = serviceWith({ operators: [{ id: '7', name: 'Seven' }] });
  expect(await findOrder(offers, ids)).toMatchObject({ order: { operator: { id: 'any' } } });
});

it('tells why a list cannot be read', async () => {
  expect(await findOrder(serviceWith({ isAway: true }).offers, ids)).toEqual({
    kind: 'unread',
    problem: { kind: 'no-key' },
  });
});

it('names three at most, the most likely first', () => {
  const list = ['aa', 'ab', 'ac', 'ad', 'abc'].map((id) => ({ id, name: id }));
  expect(nearestOf(list, 'ab').map(({ id }) => id)).toEqual(['ab', 'aa', 'ac']);
});
