/** What a service calls a country, as ISO 3166 does, and what CLDR calls that. */

/** Codes in wide use that are not those of ISO 3166. */
const inUse: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr' };

/** The two-letter code in lower case; null where the id is no such code: some services count their countries. */
export function regionOf(countryId: string): string | null {
  const code = countryId.toLowerCase();
  return /^[a-z]{2}$/.test(code) ? (inUse[code] ?? code) : null;
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** The names of regions in a language, by their codes in lower case; undefined for a code that names none. */
export function regionNames(locale: string): (code: string) => string | undefined {
  // To make one takes a hundred times as long as to ask it.
  const names =
    displayNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  displayNames.set(locale, names);
  return (code) => names.of(code.toUpperCase());
}
