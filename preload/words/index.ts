/**
 * Every text a person reads, in one catalogue per language. Sentences are whole (never glued from parts), so that each
 * language orders them as it does. English says which texts there are; the types hold the others to it. Who shows texts
 * is handed a catalogue: the page loads one (load.ts), main has them all (all.ts).
 */
import type { Settings } from '../model/index.ts';
import type { en } from './en/index.ts';

/** Literals stand for any string, so that another language fits. */
type Worded<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Worded<Said>
    : { readonly [K in keyof T]: Worded<T[K]> };

/** A whole catalogue. A language that lacks a text, or has one too many, is a type error. */
export type Texts = Worded<typeof en>;

export type Language = Exclude<Settings['language'], 'system'>;

/** In the order in which Settings offers them, each by its own name. */
export const languages = [
  { id: 'en', name: 'English', dir: 'ltr' },
  { id: 'es', name: 'Español', dir: 'ltr' },
  { id: 'de', name: 'Deutsch', dir: 'ltr' },
  { id: 'ar', name: 'العربية', dir: 'rtl' },
] as const satisfies readonly {
  readonly id: Language;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}[];

export interface Speech {
  readonly language: Language;
  /** BCP 47, for money, numbers, dates and plural forms. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

const isOf = (language: Language) => (locale: string) => {
  try {
    return new Intl.Locale(locale).language === language;
  } catch {
    return false; // No tag of BCP 47, such as the C of some systems.
  }
};

/**
 * The language to speak: the one that is set, or with `system` the first of the system's locales that is spoken here,
 * else English. The locale is the system's own where it is of that language (`es-MX` writes numbers as in Mexico),
 * else the language alone.
 */
export function chooseLanguage(setting: Settings['language'], systemLocales: readonly string[]): Speech {
  const language =
    setting === 'system'
      ? (systemLocales
          .map((locale) => languages.find(({ id }) => isOf(id)(locale)))
          .find((spoken) => spoken !== undefined)?.id ?? 'en')
      : setting;
  return {
    language,
    locale: systemLocales.find(isOf(language)) ?? language,
    dir: languages.find(({ id }) => id === language)?.dir ?? 'ltr',
  };
}
export { en } from './en/index.ts';
export { fold } from './fold.ts';
export {
  formatMoney,
  formatNumber,
  formatOrder,
  formatPercent,
  formatTimeLeft,
  minorDigits,
} from './format.ts';
export { numberFormat } from './intl.ts';
export { loadTexts } from './load.ts';
export { describeProblem, type HelpfulAction } from './problems.ts';
export { sayNotice } from './shapes.ts';
export { formatSpan, minutesLeftMs } from './spans.ts';
export {
  countryAliases,
  regionNames,
  regionOf,
  spokenCountryName,
  spokenOperatorName,
  spokenOrder,
} from './spoken.ts';
export { describeUnresolved } from './unresolved.ts';
