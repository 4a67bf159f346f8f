import type { Language } from '../texts/languages.ts';

export interface CountryFacts {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly id: string;
  readonly name: string;
  readonly dialCode: string;
  readonly language: Language;
  /** Multiplies the price of a service; 1 is the middle of the market. */
  readonly priceLevel: number;
}

const country = (
  id: string,
  name: string,
  dialCode: string,
  language: Language,
  priceLevel: number,
): CountryFacts => ({ id, name, dialCode, language, priceLevel });

/** Most asked for first. */
export const countries: readonly CountryFacts[] = [
  country('us', 'United States', '+1', 'en', 1.1),
  country('gb', 'United Kingdom', '+44', 'en', 1),
  country('de', 'Germany', '+49', 'de', 1.6),
  country('fr', 'France', '+33', 'fr', 1.4),
  country('ca', 'Canada', '+1', 'en', 0.9),
  country('nl', 'Netherlands', '+31', 'nl', 1.2),
  country('es', 'Spain', '+34', 'es', 1.3),
  country('it', 'Italy', '+39', 'it', 1.4),
  country('pl', 'Poland', '+48', 'pl', 0.9),
  country('br', 'Brazil', '+55', 'pt', 0.8),
  country('in', 'India', '+91', 'en', 0.6),
  country('id', 'Indonesia', '+62', 'id', 0.5),
  country('ph', 'Philippines', '+63', 'en', 0.5),
  country('vn', 'Vietnam', '+84', 'vi', 0.6),
  country('se', 'Sweden', '+46', 'sv', 1.2),
  country('pt', 'Portugal', '+351', 'pt', 1.1),
  country('ua', 'Ukraine', '+380', 'uk', 0.8),
  country('ro', 'Romania', '+40', 'ro', 0.8),
  country('cz', 'Czechia', '+420', 'cs', 1),
  country('at', 'Austria', '+43', 'de', 1.5),
  country('ch', 'Switzerland', '+41', 'de', 2.1),
  country('be', 'Belgium', '+32', 'nl', 1.4),
  country('dk', 'Denmark', '+45', 'da', 1.3),
  country('no', 'Norway', '+47', 'no', 1.5),
  country('fi', 'Finland', '+358', 'fi', 1.2),
  country('gr', 'Greece', '+30', 'en', 1.2),
  country('tr', 'Turkey', '+90', 'tr', 1.1),
  country('mx', 'Mexico', '+52', 'es', 0.8),
  country('ar', 'Argentina', '+54', 'es', 0.7),
  country('co', 'Colombia', '+57', 'es', 0.6),
  country('cl', 'Chile', '+56', 'es', 0.8),
  country('au', 'Australia', '+61', 'en', 1.7),
  country('nz', 'New Zealand', '+64', 'en', 1.6),
  country('jp', 'Japan', '+81', 'ja', 2.3),
  country('my', 'Malaysia', '+60', 'en', 0.7),
  country('th', 'Thailand', '+66', 'en', 0.7),
  country('za', 'South Africa', '+27', 'en', 0.7),
  country('ng', 'Nigeria', '+234', 'en', 0.6),
  country('ke', 'Kenya', '+254', 'en', 0.6),
  country('eg', 'Egypt', '+20', 'en', 0.7),
  country('il', 'Israel', '+972', 'en', 1.3),
];
