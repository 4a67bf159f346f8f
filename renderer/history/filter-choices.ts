/** The names in a menu of the history. */
import type { Named } from '../../preload/model/index.ts';
import { spokenCountryName } from '../../preload/words/index.ts';

/** Countries in the language of the locale; in its order. */
export function choiceNames(
  choices: readonly Named[],
  part: 'service' | 'country',
  locale: string,
): readonly Named[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return choices
    .map((named) => (part === 'country' ? { ...named, name: spokenCountryName(named, locale) } : named))
    .sort((a, b) => compare(a.name, b.name));
}
