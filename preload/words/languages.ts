/** The languages the application speaks, and which of them a person reads. */
import type { Settings } from '../model/index.ts';

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

/** The entry of `languages` that a locale belongs to; undefined for another language, or for no tag of BCP 47. */
function languageOf(locale: string): (typeof languages)[number] | undefined {
  try {
    const { language } = new Intl.Locale(locale);
    return languages.find(({ id }) => id === language);
  } catch {
    return undefined; // Such as the `C` of some systems.
  }
}

/** True for a locale whose language is written from right to left. */
export const isRightToLeft = (locale: string): boolean => languageOf(locale)?.dir === 'rtl';

/**
 * The language to speak: the one that is set, or with `system` the first of the system's locales that is spoken here,
 * else English. The locale is the system's own where it is of that language (`es-MX` writes numbers as in Mexico),
 * else the language alone.
 */
export function chooseLanguage(setting: Settings['language'], systemLocales: readonly string[]): Speech {
  const language =
    setting === 'system'
      ? (systemLocales.map(languageOf).find((spoken) => spoken !== undefined)?.id ?? 'en')
      : setting;
  return {
    language,
    locale: systemLocales.find((locale) => languageOf(locale)?.id === language) ?? language,
    dir: isRightToLeft(language) ? 'rtl' : 'ltr',
  };
}
