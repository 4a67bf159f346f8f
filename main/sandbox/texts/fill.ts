import type { Random } from '../random.ts';
import type { Numerals } from './numerals.ts';

/** What stands in for the placeholders of a template. */
export interface Words {
  readonly service: string;
  /** As it stands in the text; like the link, absent where the template has no place for it. */
  readonly code?: string;
  readonly link?: string;
}

/** Both take the same plural in every language here. */
const MINUTES = ['5', '10'] as const;

/**
 * Fills a template: `#` becomes a digit, `{minutes}`, `{code}`, `{service}` and `{link}` their values. Numerals apply
 * to the text and its code, not to names and links.
 */
export function fill(
  template: string,
  { service, code, link }: Words,
  numerals: Numerals,
  random: Random,
): string {
  const numbered = template
    .replaceAll('#', () => random.text('0123456789', 1))
    .replaceAll('{minutes}', () => random.pick(MINUTES))
    .replaceAll('{code}', () => code ?? '');
  return numerals(numbered)
    .replaceAll('{service}', () => service)
    .replaceAll('{link}', () => link ?? '');
}
