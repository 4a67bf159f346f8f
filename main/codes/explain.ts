import { analyse } from './extract.ts';
import type { Claim } from './findings.ts';
import { foldedSlice } from './reading.ts';
import type { CodeHint } from './types.ts';

/** The reasons for a number of a text being the code, or not being it. */
export interface ExplainedNumber {
  readonly text: string;
  /** The noun that took it, and how that noun leads to it. Null when none did. */
  readonly claim: { readonly by: string; readonly kind: Claim['kind']; readonly link: Claim['link'] } | null;
  /** Minus infinity when it cannot be the code. */
  readonly score: number;
  readonly marks: readonly string[];
  readonly isCode: boolean;
}

/** Every number of a text with its claim and score, in the order of the text. */
export function explain(text: string, hint: CodeHint = {}): readonly ExplainedNumber[] {
  const { reading, weighed, best } = analyse(text, hint);
  return weighed.map((one) => {
    const { numeral, claim, isAsked, isFresh, isVoid, isReport } = one.finding;
    const marks = Object.entries({ isAsked, isFresh, isVoid, isReport });
    return {
      text: foldedSlice(reading, numeral.start, numeral.end),
      claim:
        claim === null
          ? null
          : {
              by: foldedSlice(reading, claim.label.start, claim.label.end),
              kind: claim.kind,
              link: claim.link,
            },
      score: one.score.value,
      marks: marks.filter(([, holds]) => holds).map(([name]) => name),
      isCode: one === best,
    };
  });
}
