/** Numbers that stand beside others of their kind, and so are no code themselves. */
import type { Candidate } from './candidates.ts';
import { looksLikeDate } from './dates.ts';
import type { Finding } from './findings.ts';
import type { TextFacts } from './text-facts.ts';

/** "Code 771204 was used to sign in at 1422": a number of another length beside a used code is not in its place. */
export const isBesideVoid = (
  { reading, voids }: TextFacts,
  { isAsked, isFresh }: Finding,
  { start, digitCount }: Candidate,
): boolean =>
  !isAsked &&
  !isFresh &&
  voids.some(
    (other) => other.digitCount !== digitCount && reading.sentences[other.start] === reading.sentences[start],
  );

/** "Reply 1234 to confirm, or 9999 to cancel": of two numbers of one kind that nothing calls a code, none is one. */
export const isChoice = (
  { reading, loose }: TextFacts,
  { claim }: Finding,
  { start, digitCount, blocks }: Candidate,
): boolean =>
  loose.length > 1 &&
  loose.some(
    ({ candidate: other, hasPurpose }) =>
      // "Use 408825 no more but 571306 to log in": of these the second is the one.
      (other.start > start ||
        (other.start < start && (hasPurpose || claim === null || claim.label.start < start))) &&
      other.digitCount === digitCount &&
      other.blocks === blocks &&
      reading.sentences[other.start] === reading.sentences[start] &&
      !looksLikeDate(reading, other),
  );
