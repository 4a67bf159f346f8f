/** Countries, and any operator, in the language of the reader: pure, for the tray, the notifications and the page alike. */
import { countryAliases } from './country-aliases.ts';
import { fold } from './fold.ts';
import type { Named, Order } from './model.ts';
import { regionNames, regionOf } from './regions.ts';
import type { Language } from './texts/index.ts';

/** Per locale, by id and given name: a history names the same few countries in thousands of rows. */
const known = new Map<string, Map<string, string>>();

/**
 * The name of a country in the language of `locale` (BCP 47), by CLDR. Where the service means another country by the
 * id than ISO 3166 does, or calls it something else, it is left as the service has it; so it is in English.
 */
export function spokenCountryName(country: Named, locale: string): string {
  const names = known.get(locale) ?? new Map<string, string>();
  known.set(locale, names);
  const key = `${country.id} ${country.name}`;
  const name = names.get(key) ?? translate(country, locale);
  names.set(key, name);
  return name;
}

/** What the service offers as `any` is no name, but a word of its language: there is one for it in every other. */
const anyOperator: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'Beliebiger Anbieter',
  es: 'Cualquier operador',
  ar: 'أي مشغّل',
};

/** The name of an operator, which is the same in every language; any operator in the language of `locale` (BCP 47). */
export function spokenOperatorName({ id, name }: Named, locale: string): string {
  const byLanguage: Partial<Record<string, string>> = anyOperator;
  return (id === 'any' ? byLanguage[new Intl.Locale(locale).language] : undefined) ?? name;
}

/** The order with its country and operator named as above; ids are as they were. */
export const spokenOrder = (order: Order, locale: string): Order => ({
  ...order,
  country: { ...order.country, name: spokenCountryName(order.country, locale) },
  operator: { ...order.operator, name: spokenOperatorName(order.operator, locale) },
});

function translate({ id, name }: Named, locale: string): string {
  if (new Intl.Locale(locale).language === 'en') return name;
  const code = regionOf(id);
  if (code === null) return name;
  const english = [regionNames('en')(code) ?? '', ...(countryAliases[code] ?? [])].map(fold);
  const given = fold(name);
  // CLDR says "Hong Kong SAR China" where services say "Hong Kong".
  const isMeant = english.some((other) => other === given || other.startsWith(`${given} `));
  return (isMeant ? regionNames(locale)(code) : undefined) ?? name;
}
