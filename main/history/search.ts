/** Finds numbers by what a person types: pure data. */
import { spokenOrder } from '../../preload/words/index.ts';
import { foldText } from './fold-text.ts';
import type { Summary } from './summary.ts';

interface Word {
  readonly word: string;
  readonly isNumber: boolean;
}

const wordsOf = (typed: string): readonly Word[] =>
  foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, isNumber: /^\d+$/.test(word) }));

/** The names of a country and an operator in the reader's language, folded; remembered, for few recur in thousands. */
function createSpoken(locale: string): (summary: Summary) => string {
  const known = new WeakMap<Summary['order'], string>();
  return ({ order }) => {
    const before = known.get(order);
    if (before !== undefined) return before;
    const { country, operator } = spokenOrder(order, locale);
    const spoken = foldText(`${country.name} ${operator.name}`);
    known.set(order, spoken);
    return spoken;
  };
}

const mostLocales = 4;
const spokenIn = new Map<string, (summary: Summary) => string>();

function spokenFor(locale: string): (summary: Summary) => string {
  const known = spokenIn.get(locale) ?? createSpoken(locale);
  if (!spokenIn.has(locale) && spokenIn.size >= mostLocales) spokenIn.clear();
  spokenIn.set(locale, known);
  return known;
}

/**
 * Those that contain every word of `typed` in service, country, operator, number, sender, text or code. Digits are also
 * looked for in the number without its gaps: `2025550` finds +1 202 555 0143. Countries, and any operator, are found by
 * their names in the language of `locale` (BCP 47) as well.
 */
export function searchHistory(
  summaries: readonly Summary[],
  typed: string,
  locale: string,
): readonly Summary[] {
  const words = wordsOf(typed);
  if (words.length === 0) return summaries;
  const spoken = spokenFor(locale);
  return summaries.filter((summary) => {
    const { text, digits } = summary;
    for (const { word, isNumber } of words) {
      const isFound =
        text.includes(word) || (isNumber && digits.includes(word)) || spoken(summary).includes(word);
      if (!isFound) return false;
    }
    return true;
  });
}
