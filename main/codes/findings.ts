/** The types of what a text says of its numbers. */
import type { Numeral } from './candidates.ts';
import type { Label, LabelKind } from './labels.ts';

/**
 * A noun leads to its number by a colon or copula (`joined`), by standing beside it, or from further off in the same
 * sentence (`near`). `is-named` is a number with its noun behind a copula: "482913 is your code".
 */
export type Link = 'joined' | 'beside' | 'near' | 'is-named' | 'before';

export interface Claim {
  readonly kind: LabelKind;
  readonly link: Link;
  readonly label: Label;
  /** Words between noun and number. */
  readonly words: number;
}

/** A number of a text with everything that the text says of it. */
export interface Finding {
  readonly numeral: Numeral;
  claim: Claim | null;
  /** A verb such as "enter" stands right beside it. */
  isAsked: boolean;
  /** "New", "the right one". */
  isFresh: boolean;
  /** "Old", expired, used, wrong, or replaced by another. */
  isVoid: boolean;
  /** In a sentence that reports a change. */
  isReport: boolean;
}
