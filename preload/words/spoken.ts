/** Countries, and any operator, in the language of the reader: pure, for the tray, the notifications and the page alike. */
import type { Language, Named, Order } from '../model/index.ts';
import { fold } from './fold.ts';
import { remember } from './intl.ts';
import { languageOf } from './languages.ts';

// The services call countries by ISO 3166; CLDR has the names.

/** Codes in wide use that are not those of ISO 3166. */
const inUse: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr' };

/** The two-letter code in lower case; null where the id is no such code: some services count their countries. */
export function regionOf(countryId: string): string | null {
  const code = countryId.toLowerCase();
  return /^[a-z]{2}$/.test(code) ? (inUse[code] ?? code) : null;
}

/** To make one takes a hundred times as long as to ask it. */
const displayNames = remember(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);

/** The names of regions in a language, by their codes in lower case; undefined for a code that names none. */
export function regionNames(locale: string): (code: string) => string | undefined {
  const names = displayNames(locale);
  return (code) => names.of(code.toUpperCase());
}

/**
 * The name of a country in the language of `locale` (BCP 47), by CLDR. Where the service means another country by the
 * id than ISO 3166 does, or calls it something else, it is left as the service has it; so it is in English.
 */
export const spokenCountryName = ({ id, name }: Named, locale: string): string => translate(id, name, locale);

/** The service's operator `any` has no name of its own, but a word of its language: each other language has its word. */
const anyOperator: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'Beliebiger Anbieter',
  es: 'Cualquier operador',
  ar: 'أي مشغّل',
  fr: 'Tous les opérateurs',
  'pt-BR': 'Qualquer operadora',
  it: 'Qualsiasi operatore',
  pl: 'Dowolny operator',
  tr: 'Herhangi bir operatör',
  uk: 'Будь-який оператор',
  'zh-Hans': '任意运营商',
  ja: 'キャリア指定なし',
};

/** The name of an operator, which is the same in every language; any operator in the language of `locale` (BCP 47). */
export function spokenOperatorName({ id, name }: Named, locale: string): string {
  const language = languageOf(locale);
  return id === 'any' && language !== undefined && language !== 'en' ? anyOperator[language] : name;
}

/** The order with its country and operator named as above; ids are as they were. */
export const spokenOrder = (order: Order, locale: string): Order => ({
  ...order,
  country: { ...order.country, name: spokenCountryName(order.country, locale) },
  operator: { ...order.operator, name: spokenOperatorName(order.operator, locale) },
});

/** Remembered: a history names the same few countries in thousands of rows. */
const translate = remember((id: string, name: string, locale: string): string => {
  if (new Intl.Locale(locale).language === 'en') return name;
  const code = regionOf(id);
  if (code === null) return name;
  const english = [regionNames('en')(code) ?? '', ...(countryAliases[code] ?? [])].map(fold);
  const given = fold(name);
  // CLDR says "Hong Kong SAR China" where services say "Hong Kong".
  const isMeant = english.some((other) => other === given || other.startsWith(`${given} `));
  return (isMeant ? regionNames(locale)(code) : undefined) ?? name;
});

// Names of countries besides those of CLDR.

/** Short forms, former names and parts that people look for. The id is ISO 3166. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  ae: ['UAE', 'Emirates', 'Dubai', 'ZEA', 'Emiraty', 'ОАЕ', 'Емірати', 'دبي', 'الإمارات', '迪拜', 'ドバイ'],
  ba: ['Bosnia'],
  bn: ['Brunei Darussalam'],
  by: ['Belorussia'],
  cd: ['DRC', 'DR Congo', 'Zaire', 'Congo Kinshasa'],
  cf: ['CAR'],
  cg: ['Congo Brazzaville', 'Republic of the Congo'],
  ci: ['Ivory Coast', 'Côte d’Ivoire', 'Elfenbeinküste', 'Costa de Marfil'],
  cv: ['Cabo Verde', 'Cape Verde'],
  cz: ['Czech Republic', 'République tchèque', 'Repubblica Ceca'],
  fk: ['Malvinas'],
  gb: [
    'UK',
    'Great Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Angleterre',
    'Grande-Bretagne',
    'Inghilterra',
    'Gran Bretagna',
    'Inglaterra',
    'Anglia',
    'Wielka Brytania',
    'İngiltere',
    'Англія',
    'Британія',
    '英国',
    'イギリス',
    'بريطانيا',
    'إنجلترا',
  ],
  hk: ['HK'],
  ir: ['Persia'],
  kp: ['DPRK'],
  kr: ['South Korea', 'Republic of Korea'],
  la: ['Lao'],
  mk: ['Macedonia', 'FYROM'],
  mm: ['Burma', 'Birmanie', 'Birmania', 'Birma', 'Бірма'],
  mo: ['Macao', 'Macau'],
  nl: ['Holland', 'Hollande', 'Olanda', 'Holanda', 'Holandia', 'Hollanda', 'Голландія'],
  nz: ['Aotearoa'],
  ps: ['Palestine', 'Gaza', 'West Bank'],
  ru: ['Russian Federation', 'USSR'],
  sa: ['KSA'],
  sz: ['Swaziland', 'Eswatini'],
  tl: ['East Timor', 'Timor Leste'],
  tr: ['Turkey', 'Türkiye'],
  us: [
    'USA',
    'America',
    'United States of America',
    'EUA',
    'Amérique',
    'Amerika',
    'Ameryka',
    'США',
    'Америка',
    '美国',
    '米国',
    'EEUU',
    'ABD',
    'أمريكا',
  ],
  va: ['Vatican', 'Holy See'],
};
