/** The form that a language uses beside a number. */
import { pluralRules } from '../intl.ts';

/** CLDR's names of the forms; which numbers each stands for differs by language. `other` is the one they all have. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** `plural('en', 1, { one: 'one SMS', other: '1 SMS' })` is `one SMS`. A form that is not given is `other`. */
export const plural = (locale: string, count: number, forms: PluralForms): string =>
  forms[pluralRules(locale, {}).select(count)] ?? forms.other;
