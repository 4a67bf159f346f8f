/**
 * Formatters of Intl, made once for each locale and options: making one costs hundreds of times what using it does.
 * None for times: one that is kept would go on telling them in the time zone in which it was made.
 */
import { remember } from './remember.ts';

/** Throws a RangeError as the constructor does, for example where a currency code is none. */
export const numberFormat = remember(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const relativeTimeFormat = remember(
  (locale: string, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

export const pluralRules = remember(
  (locale: string, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

// The form that a language uses beside a number.

/** CLDR's names of the forms; which numbers each stands for differs by language. `other` is the one they all have. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `plural('en', 1, { one: 'one SMS', other: '1 SMS' })` is `one SMS`. A form that is not given is `other`. */
export const plural = (locale: string, count: number, forms: PluralForms): string =>
  forms[pluralRules(locale, {}).select(count)] ?? forms.other;
