/** The one table from a problem to the action that helps; its words stand in texts.ts (design.md, rule 4). */
import type { Problem } from './model.ts';
import type { ProblemText } from './problem-texts.ts';
import { texts } from './texts.ts';

/** What a button beside the problem does. `none`: the words alone say what helps. */
export type HelpfulAction =
  | 'enter-key'
  | 'unlock-key'
  | 'try-again'
  | 'choose-again'
  | 'copy-details'
  /** The same order once more, confirmed. */
  | 'open-settings'
  | 'none';

const actions: Record<Problem['kind'], HelpfulAction> = {
  auth: 'enter-key',
  'out-of-balance': 'try-again',
  'rate-limited': 'try-again',
  'carrier-timeout': 'try-again',
  'bad-request': 'choose-again',
  'not-found': 'none',
  offline: 'try-again',
  server: 'try-again',
  'bad-response': 'copy-details',
  'no-key': 'enter-key',
  'purchase-under-way': 'none',
  'price-rose': 'choose-again',
  'price-unknown': 'choose-again',
  'order-limit': 'open-settings',
  'repeat-order': 'none',
  storage: 'try-again',
  vault: 'none',
  'vault-locked': 'unlock-key',
  'insecure-url': 'none',
  clipboard: 'try-again',
  gone: 'none',
  'bad-call': 'none',
  webhook: 'none',
};

/** Title, explanation and action for a problem; `locale` formats the money in it. */
export function describeProblem(problem: Problem, locale: string): ProblemText & { action: HelpfulAction } {
  // The entry is picked by the problem's own kind, which TypeScript cannot follow through an index.
  const describe = texts.problems[problem.kind] as (problem: Problem, locale: string) => ProblemText;
  return { ...describe(problem, locale), action: actions[problem.kind] };
}
