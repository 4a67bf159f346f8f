import { toMajor } from '../accounts/money.ts';
import { ANY_OPERATOR, type Catalogue, type Offer } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import type { ServiceFacts } from '../catalogue/services.ts';

/** What the list calls look at. Prices count in the currency of the account that asks. */
export interface Shop {
  readonly catalogue: Catalogue;
  readonly currency: string;
  readonly numbersLeft: (offer: Offer) => number;
}

/** Each service at its lowest price anywhere. */
export const serviceList = (shop: Shop) =>
  shop.catalogue.services.map((service) => {
    const { price, available } = anyTerms(shop, [service], shop.catalogue.countries);
    return { id: service.id, name: service.name, price, currency: shop.currency, available };
  });

/** Each country, for one service or at its lowest price for any. */
export const countryList = (shop: Shop, services: readonly ServiceFacts[]) =>
  shop.catalogue.countries.map((country) => {
    const { price, available } = anyTerms(shop, services, [country]);
    const { id, name, dialCode } = country;
    return { id, name, dial_code: dialCode, price, currency: shop.currency, available };
  });

/** `any`, then the carriers of a country, for one service or at their lowest price for any. */
export function operatorList(shop: Shop, country: CountryFacts, services: readonly ServiceFacts[]) {
  const any = { id: ANY_OPERATOR, name: 'Any operator', country: country.id };
  const offers = services.flatMap((service) => shop.catalogue.shelf(service, country).offers);
  const carriers = shop.catalogue.operators(country).map(({ id, name, successRate }) => {
    const own = offers.filter(({ operator }) => operator.id === id);
    const price = toMajor(Math.min(...own.map(({ priceMinor }) => priceMinor)), shop.currency);
    return { id, name, country: country.id, price, available: total(shop, own), success_rate: successRate };
  });
  return [{ ...any, ...anyTerms(shop, services, [country]) }, ...carriers];
}

function anyTerms(shop: Shop, services: readonly ServiceFacts[], countries: readonly CountryFacts[]) {
  const shelves = services.flatMap((service) =>
    countries.map((country) => shop.catalogue.shelf(service, country)),
  );
  const lowestMinor = Math.min(...shelves.map(({ anyPriceMinor }) => anyPriceMinor));
  const available = total(
    shop,
    shelves.flatMap(({ offers }) => offers),
  );
  return { price: toMajor(lowestMinor, shop.currency), available };
}

const total = ({ numbersLeft }: Shop, offers: readonly Offer[]): number =>
  offers.reduce((sum, offer) => sum + numbersLeft(offer), 0);
