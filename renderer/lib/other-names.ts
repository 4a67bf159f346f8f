/** The names that services and countries go by besides those of the catalogue. */
import { countryAliases } from '../../preload/country-aliases.ts';
import { regionNames, regionOf } from '../../preload/regions.ts';
import type { Searchable } from './catalogue-search.ts';
import { canonicalServiceId, otherServiceNames } from './service-names.ts';

/** Of a country: in the language of the page, in English, and what people call it. */
export function countryNames(locale: string): (country: Searchable) => readonly string[] {
  const spoken = regionNames(locale);
  const english = regionNames('en');
  return ({ id }) => {
    const code = regionOf(id);
    if (code === null) return [];
    return [code, spoken(code), english(code), ...(countryAliases[code] ?? [])].filter(
      (name) => name !== undefined,
    );
  };
}

/** Of a service: what people call it, and what other catalogues do. */
export const serviceNames = (service: Searchable): readonly string[] => {
  const id = canonicalServiceId(service);
  return [id, ...(otherServiceNames[id] ?? [])];
};
