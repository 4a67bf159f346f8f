import * as v from 'valibot';
import { minorDigits } from '../accounts/money.ts';
import { anyOperator, type Catalogue } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import type { TakenNumbers } from '../world/reservations.ts';
import {
  amount,
  answer,
  apiCall,
  type Call,
  type Controls,
  count,
  countryId,
  currency,
  fail,
  serviceId,
} from './call.ts';
import { unknownValue } from './errors.ts';

// The list calls of the catalogue: what is on sale now, in the currency of the account that asks.

export interface Shop {
  readonly catalogue: Catalogue;
  /** Epoch ms. */
  readonly nowMs: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The numbers that open reservations have. */
  readonly taken: readonly TakenNumbers[];
}

/** Each service at its lowest price anywhere. */
export function serviceList(shop: Shop) {
  const { catalogue, currency } = shop;
  const toMajor = majorUnits(currency);
  const takenOf = sumTaken(shop, ({ service }) => service);
  const { byService } = catalogue.overview(catalogue.services, catalogue.countries, shop.nowMs);
  return catalogue.services.map(({ id, name }, at) => {
    const { anyPriceMinor, stock } = byService[at] ?? nothing;
    return { id, name, price: toMajor(anyPriceMinor), currency, available: stock - takenOf(id) };
  });
}

/** Each country, for one service or at its lowest price for any. */
export function countryList(shop: Shop, services: readonly ServiceFacts[]) {
  const { catalogue, currency } = shop;
  const toMajor = majorUnits(currency);
  const takenOf = sumTaken(only(shop, services), ({ country }) => country);
  const { byCountry } = catalogue.overview(services, catalogue.countries, shop.nowMs);
  return catalogue.countries.map(({ id, name, dialCode }, at) => {
    const { anyPriceMinor, stock } = byCountry[at] ?? nothing;
    const price = toMajor(anyPriceMinor);
    return { id, name, dial_code: dialCode, price, currency, available: stock - takenOf(id) };
  });
}

/** `any`, then the carriers of a country, for one service or at their lowest price for any. */
export function operatorList(shop: Shop, country: CountryFacts, services: readonly ServiceFacts[]) {
  const { catalogue, nowMs, currency } = shop;
  const toMajor = majorUnits(currency);
  const taken = only(shop, services).taken.filter((each) => each.country === country.id);
  const takenOf = sumTaken({ ...shop, taken }, ({ operator }) => operator);
  const shelves = services.map((service) => catalogue.shelf(service, country, nowMs));
  const carriers = catalogue.operators(country).map(({ id, name, successRate }) => {
    const offers = shelves.flatMap((shelf) => offerOf(shelf, id) ?? []);
    const price = toMajor(Math.min(...offers.map(({ priceMinor }) => priceMinor)));
    const available = offers.reduce((sum, { stock }) => sum + stock, 0) - takenOf(id);
    return { id, name, country: country.id, price, available, success_rate: successRate };
  });
  const any = {
    id: anyOperator,
    name: 'Any operator',
    country: country.id,
    price: toMajor(Math.min(...shelves.map(({ anyPriceMinor }) => anyPriceMinor))),
    available: carriers.reduce((sum, { available }) => sum + available, 0),
  };
  return [any, ...carriers];
}

/** For the compiler: an overview has a total for each that it was asked for. */
const nothing = { anyPriceMinor: 0, stock: 0 };

const only = (shop: Shop, services: readonly ServiceFacts[]): Shop => ({
  ...shop,
  taken: shop.taken.filter(({ service }) => services.some(({ id }) => id === service)),
});

/** Adds up the taken numbers by a part of their offer. Stock moves: more may be taken of an offer than it still has. */
function sumTaken(
  { catalogue, nowMs, taken }: Shop,
  partOf: (taken: TakenNumbers) => string,
): (part: string) => number {
  const sums = new Map<string, number>();
  for (const each of taken) {
    const service = catalogue.service(each.service);
    const country = catalogue.country(each.country);
    if (service === null || country === null) continue;
    const stock = offerOf(catalogue.shelf(service, country, nowMs), each.operator)?.stock ?? 0;
    const part = partOf(each);
    sums.set(part, (sums.get(part) ?? 0) + Math.min(stock, each.count));
  }
  return (part) => sums.get(part) ?? 0;
}

const offerOf = ({ offers }: Shelf, operatorId: string) =>
  offers.find(({ operator }) => operator.id === operatorId);

/** As `toMajor` of money.ts, for many amounts: the digits of a currency are slow to look up. */
function majorUnits(currency: string): (amountMinor: number) => number {
  const minorPerMajor = 10 ** minorDigits(currency);
  return (amountMinor) => amountMinor / minorPerMajor;
}

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
