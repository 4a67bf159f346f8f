/** The languages the application speaks, and which of them a person reads. */
import { type Language, languageIds, type Settings } from '../model/index.ts';
import { remember } from './intl.ts';

interface Manner {
  /** By its own name. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its language and script, as `writingOf` has them. To ask Intl for all of them takes milliseconds of each start. */
  readonly writing: string;
}

const manners: Readonly<Record<Language, Manner>> = {
  en: { name: 'English', dir: 'ltr', writing: 'en-Latn' },
  es: { name: 'Español', dir: 'ltr', writing: 'es-Latn' },
  de: { name: 'Deutsch', dir: 'ltr', writing: 'de-Latn' },
  ar: { name: 'العربية', dir: 'rtl', writing: 'ar-Arab' },
  fr: { name: 'Français', dir: 'ltr', writing: 'fr-Latn' },
  'pt-BR': { name: 'Português (Brasil)', dir: 'ltr', writing: 'pt-Latn' },
  it: { name: 'Italiano', dir: 'ltr', writing: 'it-Latn' },
  pl: { name: 'Polski', dir: 'ltr', writing: 'pl-Latn' },
  tr: { name: 'Türkçe', dir: 'ltr', writing: 'tr-Latn' },
  uk: { name: 'Українська', dir: 'ltr', writing: 'uk-Cyrl' },
  'zh-Hans': { name: '简体中文', dir: 'ltr', writing: 'zh-Hans' },
  ja: { name: '日本語', dir: 'ltr', writing: 'ja-Jpan' },
};

/** In the order in which Settings offers them. */
export const languages = languageIds.map((id) => ({ id, ...manners[id] }));

export interface Speech {
  readonly language: Language;
  /** BCP 47, for money, numbers, dates and plural forms. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Language and script of a tag, the script as likely where it is not named (UTS 35); undefined for no tag of BCP 47. */
const writingOf = remember((locale: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // Such as the `C` of some systems.
  }
});

const writings = new Map(languageIds.map((id) => [manners[id].writing, id]));

/** Of a language that is written alike everywhere: of those spoken here, all but Chinese are. */
const usualTag = /^([a-z]{2})(?:-[A-Z]{2})?$/;
const usual = new Map(languageIds.filter((id) => !id.startsWith('zh')).map((id) => [id.slice(0, 2), id]));

/** The language that a locale belongs to, in the same script: `pt-PT` is Portuguese, `zh-TW` is not Simplified Chinese. */
export function languageOf(locale: string): Language | undefined {
  const [, language = ''] = usualTag.exec(locale) ?? [];
  // Intl would say the same, but takes milliseconds for its first answer.
  const known = usual.get(language);
  if (known !== undefined) return known;
  const writing = writingOf(locale);
  return writing === undefined ? undefined : writings.get(writing);
}

/** True for a locale whose language is written from right to left. */
export const isRightToLeft = remember((locale: string): boolean => {
  const language = languageOf(locale);
  return language !== undefined && manners[language].dir === 'rtl';
});

/**
 * The language to speak: the one that is set, or with `system` the first of the system's locales that is spoken here,
 * else English. The locale is the system's own where it is of that language (`es-MX` writes numbers as in Mexico),
 * else the language alone.
 */
export function chooseLanguage(setting: Settings['language'], systemLocales: readonly string[]): Speech {
  const language =
    setting === 'system'
      ? (systemLocales.map(languageOf).find((spoken) => spoken !== undefined) ?? 'en')
      : setting;
  return {
    language,
    locale: systemLocales.find((locale) => languageOf(locale) === language) ?? language,
    dir: isRightToLeft(language) ? 'rtl' : 'ltr',
  };
}
