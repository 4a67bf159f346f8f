/** The names that services and countries go by besides those of the catalogue. */
import type { Named } from '../../preload/model.ts';
import type { Searchable } from './catalogue-search.ts';
import { fold } from './fold.ts';
import { regionOf } from './regions.ts';
import { canonicalServiceId, otherServiceNames } from './service-names.ts';

/** Short forms, former names and parts that people look for. The id is ISO 3166. */
const otherCountryNames: Readonly<Record<string, readonly string[]>> = {
  ae: ['UAE', 'Emirates', 'Dubai'],
  ba: ['Bosnia'],
  bn: ['Brunei Darussalam'],
  by: ['Belorussia'],
  cd: ['DRC', 'DR Congo', 'Zaire', 'Congo Kinshasa'],
  cf: ['CAR'],
  cg: ['Congo Brazzaville', 'Republic of the Congo'],
  ci: ['Ivory Coast', 'Côte d’Ivoire'],
  cv: ['Cabo Verde', 'Cape Verde'],
  cz: ['Czech Republic'],
  fk: ['Malvinas'],
  gb: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  hk: ['HK'],
  ir: ['Persia'],
  kp: ['DPRK'],
  kr: ['South Korea', 'Republic of Korea'],
  la: ['Lao'],
  mk: ['Macedonia', 'FYROM'],
  mm: ['Burma'],
  mo: ['Macao', 'Macau'],
  nl: ['Holland'],
  nz: ['Aotearoa'],
  ps: ['Palestine', 'Gaza', 'West Bank'],
  ru: ['Russian Federation', 'USSR'],
  sa: ['KSA'],
  sz: ['Swaziland', 'Eswatini'],
  tl: ['East Timor', 'Timor Leste'],
  tr: ['Turkey', 'Türkiye'],
  us: ['USA', 'America', 'United States of America'],
  va: ['Vatican', 'Holy See'],
};

/** Of a country: in the language of the page, in English, and what people call it. */
export function countryNames(locale: string): (country: Searchable) => readonly string[] {
  const spoken = regionNames(locale);
  const english = regionNames('en');
  return ({ id }) => {
    const code = regionOf(id);
    if (code === null) return [];
    return [code, spoken(code), english(code), ...(otherCountryNames[code] ?? [])].filter(
      (name) => name !== undefined,
    );
  };
}

/**
 * The name of a country in the language of the page. Where the service means another country by the id than ISO 3166
 * does, or calls it something else, it is left as the service has it.
 */
export function spokenCountryName(locale: string): (country: Named) => string {
  if (new Intl.Locale(locale).language === 'en') return ({ name }) => name;
  const spoken = regionNames(locale);
  const english = regionNames('en');
  return ({ id, name }) => {
    const code = regionOf(id);
    if (code === null) return name;
    const known = [english(code) ?? '', ...(otherCountryNames[code] ?? [])].map(fold);
    const given = fold(name);
    // CLDR says "Hong Kong SAR China" where services say "Hong Kong".
    const isMeant = known.some((other) => other === given || other.startsWith(`${given} `));
    return (isMeant ? spoken(code) : undefined) ?? name;
  };
}

/** The name of a region by its code in lower case. */
function regionNames(locale: string): (code: string) => string | undefined {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (code) => names.of(code.toUpperCase());
}

/** Of a service: what people call it, and what other catalogues do. */
export const serviceNames = (service: Searchable): readonly string[] => {
  const id = canonicalServiceId(service);
  return [id, ...(otherServiceNames[id] ?? [])];
};
