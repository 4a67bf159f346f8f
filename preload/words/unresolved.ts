/** An order whose outcome is unknown, judged by the balances before and after. */
import type { Money, Rental, RentalState } from '../model/index.ts';
import type { UnresolvedJudgement } from './shapes.ts';
import type { Texts } from './texts.ts';

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
