import * as v from 'valibot';
import type { ServiceFacts } from '../catalogue/services.ts';
import { answer, apiCall, type Call, fail } from './call.ts';
import type { Controls } from './controls.ts';
import { unknownValue } from './errors.ts';
import { countryList, operatorList, type Shop, serviceList } from './lists.ts';
import { amount, count, countryId, currency, serviceId } from './values.ts';

const service = v.strictObject({
  id: v.string(),
  name: v.string(),
  price: amount,
  currency,
  available: count,
});
export const servicesAnswer = v.strictObject({ services: v.array(service) });

const country = v.strictObject({
  id: v.string(),
  name: v.string(),
  dial_code: v.pipe(v.string(), v.regex(/^\+\d+$/), v.examples(['+1'])),
  price: amount,
  currency,
  available: count,
});
export const countriesAnswer = v.strictObject({ countries: v.array(country) });

const operator = v.strictObject({
  id: v.string(),
  name: v.string(),
  country: v.string(),
  price: amount,
  available: count,
  success_rate: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(100),
      v.description('Share of orders that got an SMS, in percent'),
    ),
  ),
});
export const operatorsAnswer = v.strictObject({ operators: v.array(operator) });

/** Prices count in the currency of the account that asks. */
export function shopOf({ live }: Controls, accountId: string | null): Shop {
  const account = accountId === null ? null : live.account(accountId);
  return {
    catalogue: live.catalogue,
    nowMs: live.nowMs(),
    currency: account?.wallet.currency ?? 'USD',
    taken: live.reservations().taken(),
  };
}

/** The service that a query names, all of them when it names none, or null when there is no such service. */
function wantedServices({ live }: Controls, id: string | undefined): readonly ServiceFacts[] | null {
  if (id === undefined) return live.catalogue.services;
  const wanted = live.catalogue.service(id);
  return wanted === null ? null : [wanted];
}

export const catalogueCalls: readonly Call[] = [
  apiCall({
    tag: 'catalogue',
    method: 'get',
    path: '/services',
    operationId: 'listServices',
    summary: 'All services, each at its lowest price anywhere',
    details:
      'A service is what the SMS comes from, such as WhatsApp. Prices count in the currency of the account.',
    description: 'The services',
    json: servicesAnswer,
    handle: (controls, { accountId }) => answer({ services: serviceList(shopOf(controls, accountId)) }),
  }),
  apiCall({
    tag: 'catalogue',
    method: 'get',
    path: '/countries',
    operationId: 'listCountries',
    summary: 'All countries, for one service or at their lowest price for any',
    details:
      'Availability and prices move by the minute. Without a service, each country shows its lowest price for any.',
    query: v.object({ service: v.optional(serviceId) }),
    description: 'The countries',
    json: countriesAnswer,
    refusals: { 400: 'BAD_REQUEST: an unknown service' },
    handle(controls, { accountId, query }) {
      const services = wantedServices(controls, query.service);
      if (services === null) return fail(unknownValue('service', query.service ?? ''));
      return answer({ countries: countryList(shopOf(controls, accountId), services) });
    },
  }),
  apiCall({
    tag: 'catalogue',
    method: 'get',
    path: '/operators',
    operationId: 'listOperators',
    summary: 'The operators of a country, `any` first',
    details:
      'The carriers of one country with their prices and how often they deliver. Order `any` to leave the choice to the service.',
    query: v.object({ country: countryId, service: v.optional(serviceId) }),
    description: 'The operators',
    json: operatorsAnswer,
    refusals: { 400: 'BAD_REQUEST: no country, or an unknown one' },
    handle(controls, { accountId, query }) {
      const wanted = controls.live.catalogue.country(query.country);
      if (wanted === null) return fail(unknownValue('country', query.country));
      const services = wantedServices(controls, query.service);
      if (services === null) return fail(unknownValue('service', query.service ?? ''));
      return answer({ operators: operatorList(shopOf(controls, accountId), wanted, services) });
    },
  }),
];
