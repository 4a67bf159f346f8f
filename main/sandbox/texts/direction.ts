import type { Random } from '../random.ts';
import type { Language } from './languages.ts';

const rightToLeft: ReadonlySet<Language> = new Set(['ar', 'fa', 'he', 'ur']);
const MARKED_SHARE = 0.15;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** In texts that run from right to left some services keep the groups of a code in order with invisible marks. */
export function withMarks(written: string, language: Language, random: Random): string {
  if (!rightToLeft.has(language) || !random.chance(MARKED_SHARE)) return written;
  return LEFT_TO_RIGHT_MARK + written + LEFT_TO_RIGHT_MARK;
}
