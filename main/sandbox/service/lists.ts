/** The list calls of the catalogue: what is on sale now, in the currency of the account that asks. */
import { minorDigits } from '../accounts/money.ts';
import { anyOperator, type Catalogue } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import type { TakenNumbers } from '../world/reservations.ts';

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
