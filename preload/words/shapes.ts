/** The parts of a catalogue whose shape follows the model: a kind that the model gains is a text that every language lacks. */
import type {
  EndCause,
  KeyStorage,
  Money,
  Notice,
  Payment,
  Problem,
  RentalEvent,
  RentalState,
} from '../model/index.ts';

/** The balances before and after an order without an answer say this of it. */
export type UnresolvedJudgement = 'seems-spent' | 'seems-unspent' | 'changed-otherwise' | 'unknown';

export interface ProblemText {
  readonly title: string;
  readonly explanation: string;
}

export type ProblemTexts = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>, locale: string) => ProblemText;
};

/** For each reason of a problem. */
export type ReasonTexts<K extends Problem['kind'], Text = ProblemText> =
  Extract<Problem, { kind: K }> extends { readonly reason: infer Reason extends string }
    ? Readonly<Record<Reason, Text>>
    : never;

export type NoticeTexts = {
  readonly [K in Notice['kind']]: (notice: Extract<Notice, { kind: K }>, locale: string) => string;
};

export type PaymentTexts = {
  readonly [K in Exclude<Payment['kind'], 'unknown'>]: (
    amount: Money,
    locale: string,
    since: string,
  ) => string;
};

export type EventTexts = Readonly<Record<RentalEvent['kind'], string>>;
export type EndCauseTexts = Readonly<Record<EndCause, string>>;
export type KeyStorageTexts = Readonly<Record<KeyStorage, string>>;

type Unresolved = Extract<RentalState, { kind: 'unresolved' }>;
export type UnresolvedReasonTexts = Readonly<Record<Unresolved['reason'], string>>;
export type JudgementTexts = Readonly<
  Record<UnresolvedJudgement, (before: Money, after: Money, locale: string) => string>
>;

/** Texts of `problem`, out of `problems`. */
export function sayProblem(problems: ProblemTexts, problem: Problem, locale: string): ProblemText {
  // The entry is picked by the problem's own kind, which TypeScript cannot follow through an index.
  const say = problems[problem.kind] as (problem: Problem, locale: string) => ProblemText;
  return say(problem, locale);
}

/** Texts of `notice`, out of `notices`. */
export function sayNotice(notices: NoticeTexts, notice: Notice, locale: string): string {
  // As above.
  const say = notices[notice.kind] as (notice: Notice, locale: string) => string;
  return say(notice, locale);
}
