import { minorDigits } from '../accounts/money.ts';
import { anyOperator, type Catalogue, type Offer } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';

/** What the list calls look at. */
export interface Shop {
  readonly catalogue: Catalogue;
  /** Epoch ms. */
  readonly nowMs: number;
  /** Prices count in the currency of the account that asks (ISO 4217). */
  readonly currency: string;
  readonly numbersLeft: (offer: Offer) => number;
}

/** Each service at its lowest price anywhere. */
export function serviceList(shop: Shop) {
  const { catalogue, currency } = shop;
  const toMajor = majorUnits(currency);
  return catalogue.services.map((service) => {
    const { lowestMinor, available } = anyTerms(shop, [service], catalogue.countries);
    return { id: service.id, name: service.name, price: toMajor(lowestMinor), currency, available };
  });
}

/** Each country, for one service or at its lowest price for any. */
export function countryList(shop: Shop, services: readonly ServiceFacts[]) {
  const { catalogue, currency } = shop;
  const toMajor = majorUnits(currency);
  return catalogue.countries.map((country) => {
    const { lowestMinor, available } = anyTerms(shop, services, [country]);
    const { id, name, dialCode } = country;
    return { id, name, dial_code: dialCode, price: toMajor(lowestMinor), currency, available };
  });
}

/** `any`, then the carriers of a country, for one service or at their lowest price for any. */
export function operatorList(shop: Shop, country: CountryFacts, services: readonly ServiceFacts[]) {
  const { catalogue, nowMs, currency } = shop;
  const toMajor = majorUnits(currency);
  const { lowestMinor, available } = anyTerms(shop, services, [country]);
  const terms = { country: country.id, price: toMajor(lowestMinor), available };
  const offers = services.flatMap((service) => catalogue.shelf(service, country, nowMs).offers);
  const carriers = catalogue.operators(country).map(({ id, name, successRate }) => {
    const own = offers.filter(({ operator }) => operator.id === id);
    const price = toMajor(Math.min(...own.map(({ priceMinor }) => priceMinor)));
    return { id, name, country: country.id, price, available: total(shop, own), success_rate: successRate };
  });
  return [{ id: anyOperator, name: 'Any operator', ...terms }, ...carriers];
}

/** The lowest price of `any`, and the numbers of all operators, over some shelves. */
function anyTerms(shop: Shop, services: readonly ServiceFacts[], countries: readonly CountryFacts[]) {
  let lowestMinor = Number.POSITIVE_INFINITY;
  let available = 0;
  for (const service of services) {
    for (const country of countries) {
      const { anyPriceMinor, offers } = shop.catalogue.shelf(service, country, shop.nowMs);
      lowestMinor = Math.min(lowestMinor, anyPriceMinor);
      available += total(shop, offers);
    }
  }
  return { lowestMinor, available };
}

const total = ({ numbersLeft }: Shop, offers: readonly Offer[]): number =>
  offers.reduce((sum, offer) => sum + numbersLeft(offer), 0);

/** As `toMajor` of money.ts, for many amounts: what a currency is like is slow to find out. */
function majorUnits(currency: string): (amountMinor: number) => number {
  const minorPerMajor = 10 ** minorDigits(currency);
  return (amountMinor) => amountMinor / minorPerMajor;
}
