/** Lists as long as a real service's, for the gallery: the sandbox's own countries and services at made-up prices. */
import { countries } from '../../main/sandbox/catalogue/countries.ts';
import { services } from '../../main/sandbox/catalogue/services.ts';
import type { Bridge } from '../../preload/contract.ts';
import type { Country, Service } from '../../preload/model/index.ts';
import { usd } from './build.ts';
import { listAnswers } from './lists.ts';

const stockOf = (at: number) => (at % 17 === 5 ? null : { count: (at * 37) % 900, exact: true });

export const allServices: readonly Service[] = services.map(({ id, name, basePriceMinor }, at) => ({
  id,
  name,
  price: usd(basePriceMinor),
  stock: stockOf(at),
}));

export const allCountries: readonly Country[] = countries.map(({ id, name, dialCode, priceLevel }, at) => ({
  id,
  name,
  dialCode,
  price: usd(Math.round(42 * priceLevel)),
  stock: stockOf(at),
}));

const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value });

/** Every service and country; few operators. */
export const catalogueAnswers: Partial<Bridge> = {
  ...listAnswers,
  listServices: () => ok(allServices),
  listCountries: () => ok(allCountries),
};
