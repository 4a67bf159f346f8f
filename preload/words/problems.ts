/** Problems and unresolved orders in words, and the one table from a problem to the action that helps. */
import type { Money, OfflineReason, Problem, Rental, RentalState } from '../model/index.ts';
import { type ProblemText, sayProblem, type UnresolvedJudgement } from './shapes.ts';
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

// An order whose outcome is unknown, judged by the balances before and after.

/**
 * `seems-spent`: it fell by the price shown, or fell where no price was shown. `seems-unspent`: it stayed.
 * `changed-otherwise`: it fell by something else, or rose. `unknown`: the two cannot be compared.
 * `spentElsewhereMinor` is what other numbers cost in between, null where that is not known.
 */
export function judgeUnresolved(
  before: Money | null,
  after: Money | null,
  priceShown: Money | null,
  spentElsewhereMinor: number | null = 0,
): UnresolvedJudgement {
  if (before === null || after === null || spentElsewhereMinor === null) return 'unknown';
  if (before.currency !== after.currency) return 'unknown';
  const spentMinor = before.amountMinor - after.amountMinor - spentElsewhereMinor;
  if (spentMinor === 0) return 'seems-unspent';
  const expectedMinor = priceShown?.currency === before.currency ? priceShown.amountMinor : null;
  const isExpected = expectedMinor === null ? spentMinor > 0 : spentMinor === expectedMinor;
  return isExpected ? 'seems-spent' : 'changed-otherwise';
}

type Unresolved = Extract<RentalState, { kind: 'unresolved' }>;

/** The judgement in whole sentences. */
export function describeUnresolved(
  { balanceBefore: before, balanceAfter: after, spentElsewhereMinor }: Unresolved,
  priceShown: Rental['priceShown'],
  words: Texts['views']['unresolved'],
  locale: string,
): readonly string[] {
  if (before === null || after === null) return [words.unknown];
  const judgement = judgeUnresolved(before, after, priceShown, spentElsewhereMinor);
  const sentence = words.judgements[judgement](before, after, locale);
  if (spentElsewhereMinor === null) return [sentence, words.elsewhereUnknown];
  if (spentElsewhereMinor === 0) return [sentence];
  return [sentence, words.elsewhere({ ...before, amountMinor: spentElsewhereMinor }, locale)];
}
