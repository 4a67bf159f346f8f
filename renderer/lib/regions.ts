/** What a service calls a country, as ISO 3166 does. */

/** Codes in wide use that are not those of ISO 3166. */
const inUse: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr' };

/** The two-letter code in lower case; null where the id is no such code: some services count their countries. */
export function regionOf(countryId: string): string | null {
  const code = countryId.toLowerCase();
  return /^[a-z]{2}$/.test(code) ? (inUse[code] ?? code) : null;
}
