/** Plural forms of Arabic, which has all six: none may be left out. */
import { plural as pluralOf } from '../plural.ts';

export const plural: (
  locale: string,
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
) => string = pluralOf;
