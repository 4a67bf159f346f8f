/** The one table from a problem to the action that helps; its words stand in the catalogues. */
import type { OfflineReason, Problem } from '../model/index.ts';
import { type ProblemText, sayProblem } from './shapes.ts';
import type { Texts } from './texts.ts';

/** The action of the button beside a problem. `none`: the words alone say what helps. */
export type HelpfulAction =
  | 'enter-key'
  | 'restart'
  | 'try-again'
  | 'choose-again'
  /** The same order once more, confirmed. */
  | 'open-settings'
  | 'open-login-page'
  | 'open-guide'
  | 'none';

const actions: Record<Problem['kind'], HelpfulAction> = {
  auth: 'enter-key',
  'out-of-balance': 'try-again',
  'rate-limited': 'try-again',
  'carrier-timeout': 'try-again',
  'bad-request': 'choose-again',
  refused: 'choose-again',
  'not-found': 'none',
  'other-account': 'enter-key',
  offline: 'try-again', // But for what `offlineActions` names.
  server: 'try-again',
  'bad-response': 'try-again',
  'no-key': 'enter-key',
  'bad-key': 'enter-key',
  'purchase-under-way': 'none',
  'price-rose': 'choose-again',
  'price-unknown': 'choose-again',
  'order-limit': 'open-settings',
  declined: 'none',
  'numbers-open': 'none',
  storage: 'try-again',
  vault: 'none',
  'vault-locked': 'restart',
  'insecure-url': 'none',
  clipboard: 'try-again',
  gone: 'none',
  'bad-call': 'none',
  webhook: 'none',
  shortcut: 'none',
  'login-item': 'none',
  update: 'none',
};

const offlineActions: Partial<Record<OfflineReason, HelpfulAction>> = {
  'certificate-untrusted': 'open-guide',
  'certificate-unknown': 'open-guide',
  'proxy-password': 'open-guide',
  'proxy-refused': 'open-guide',
  portal: 'open-login-page',
};

const actionFor = (problem: Problem): HelpfulAction =>
  (problem.kind === 'offline' ? offlineActions[problem.reason] : undefined) ?? actions[problem.kind];

/** Title, explanation and action for a problem; `locale` formats the money in it. */
export const describeProblem = (
  problem: Problem,
  texts: Pick<Texts, 'problems'>,
  locale: string,
): ProblemText & { action: HelpfulAction } => ({
  ...sayProblem(texts.problems, problem, locale),
  action: actionFor(problem),
});
