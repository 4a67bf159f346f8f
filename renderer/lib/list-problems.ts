/** What is said about lists that could not be had. */
import type { Problem } from '../../preload/model.ts';

/**
 * Each of `problems` in its place, and null in the place of one that reads like an earlier one, or like one of `toldElsewhere`:
 * what has one cause is told once.
 */
export function tellOnce(
  problems: readonly (Problem | null)[],
  toldElsewhere: readonly Problem[],
  say: (problem: Problem) => string,
): readonly (Problem | null)[] {
  const told = new Set(toldElsewhere.map(say));
  return problems.map((problem) => {
    if (problem === null || told.has(say(problem))) return null;
    told.add(say(problem));
    return problem;
  });
}
