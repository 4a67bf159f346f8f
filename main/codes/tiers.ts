/** The strongest evidence for a number: each form of a code asks for its own. */
import type { Candidate } from './candidates.ts';
import { isAnnounced } from './context.ts';
import { isHyphenGroup, isKeyOf, isSpokenLater, isSpokenOf, ofSigningIn } from './evidence.ts';
import type { Claim, Finding } from './findings.ts';
import { Kind } from './fold.ts';
import { joinBefore } from './links.ts';
import { isInParts, isNoWord, isSpacedGroup } from './number-parts.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';
import type { TextFacts } from './text-facts.ts';

/** A word for a code, a word for what codes are for, or only the place of the number. */
export type Tier = 'code' | 'purpose' | 'none';

const looseReach = 5;
const mostSender = 2;
const leastMixed = 4;

/** The strongest evidence for the number, or null when something speaks against it. */
export function tierOf(facts: TextFacts, candidate: Candidate, finding: Finding): Tier | null {
  const { claim, isAsked, isFresh: isNext } = finding;
  if (claim !== null && claim.kind !== 'code' && claim.kind !== 'handover' && claim.kind !== 'purpose')
    return null;
  const isHard = claim !== null && claim.kind !== 'purpose';
  const { form, digitCount } = candidate;
  // "The gate code is 2048 and the lockbox opens with 1395"
  if (claim === null && besideOtherCode(facts, candidate)) return null;
  const isNamed = isHard && (claim.link === 'joined' || claim.link === 'is-named');
  switch (form) {
    case 'letters':
      if (!standsOut(facts, candidate)) return null;
      if (isNamed || (isHard && claim.link === 'beside' && claim.words <= 1)) return 'code';
      if (!isNoWord(foldedSlice(facts.reading, candidate.start, candidate.end))) return null;
      if (isHard && claim.link === 'beside') return 'code';
      // "PLWX unlocks sign-in"
      return isAsked || (claim?.link === 'is-named' && claim.label.host === 'proof') ? 'purpose' : null;
    case 'loose-mixed':
      if (isHard && (claim.words <= looseReach || claim.link === 'joined')) return 'code';
      return isAsked ? 'purpose' : null;
    case 'password':
      return isHard && claim.link !== 'before' ? 'code' : null;
    case 'odd':
      // "Telegram: 61 830", "Lumo verification: 4071 88", "Lumo login: 90/41/77"
      if (isSpacedGroup(candidate) && !isAsked && claim === null) return 'none';
      if (
        claim?.kind === 'purpose' &&
        !isAsked &&
        (isSpacedGroup(candidate) || isInParts(candidate)) &&
        (claim.link === 'joined' || (claim.link === 'beside' && claim.words === 0))
      )
        return 'purpose';
      if (candidate.digitCount === 0 && facts.isShouted && !isAnnounced(facts.reading, candidate))
        return null;
      // "Lumo Bank: 5540981277 pour valider le virement de 120,00 €"
      if (
        claim?.kind === 'purpose' &&
        digitCount === candidate.size &&
        isLongApproval(facts, claim, candidate)
      )
        return 'purpose';
      // "Your PIN is X8D": so short, it has to be said.
      if (digitCount > 0 && digitCount < candidate.size && candidate.size < leastMixed)
        return isNamed && isSpokenOf(facts) ? 'code' : null;
      // "Lumo: 274 — never tell anyone this code"
      if (isHard && digitCount === candidate.size && claim.link === 'before' && isHeadline(facts, candidate))
        return 'code';
      if (isNamed || (isHard && (isAsked || (claim.link === 'beside' && claim.words === 0)))) return 'code';
      // "418 kodunu kuryerə deyin": what a courier asks for may be short.
      if (isHard && digitCount === candidate.size && claim.words === 0 && facts.has.has('courier'))
        return 'code';
      // "Code 47-102 for your ride"
      if (isHard && claim.link === 'beside' && isHyphenGroup(facts.reading, candidate) && isSpokenOf(facts))
        return 'code';
      // "Code de récupération 6610293847", "Use 4081926637 as your one-time code"
      if (
        isHard &&
        claim.link !== 'before' &&
        candidate.blocks === 1 &&
        digitCount === candidate.size &&
        isSpokenOf(facts)
      )
        return 'code';
      if (digitCount === 0 && isAsked && facts.has.has('purpose') && isTypedIn(facts.reading, candidate))
        return 'purpose';
      return isAsked &&
        candidate.size === candidate.digitCount &&
        candidate.size <= 9 &&
        (facts.has.has('purpose') || facts.hasLocker)
        ? 'purpose'
        : null;
    case 'dotted':
      if (isHard && claim.link !== 'near' && claim.link !== 'before') return 'code';
      return isAsked && facts.has.has('purpose') ? 'purpose' : null;
    default:
      if (isHard) return 'code';
      // "Code 482913 has expired. The new one: 771204"
      if (isNext && facts.namesCode && isAnnounced(facts.reading, candidate)) return 'code';
      // "Instead of 440118 it is now 771204"
      return claim !== null ||
        isAsked ||
        (isNext && facts.hasVoid) ||
        isKeyOf(facts, finding, candidate) ||
        isSpokenLater(facts, finding, candidate)
        ? 'purpose'
        : 'none';
  }
}

/** Behind the sender and a colon, and right behind it what it is for and a sum. */
const isLongApproval = (
  { reading, hasSum }: TextFacts,
  { link, words }: Claim,
  { start, blocks, size }: Candidate,
): boolean =>
  (link === 'before' || link === 'is-named') &&
  words <= 1 &&
  blocks === 1 &&
  size <= mostApproval &&
  wordsBetween(reading, 0, start) <= mostSender &&
  joinBefore(reading, start) === 'colon' &&
  hasSum();
const mostApproval = 10;

/** Behind the sender and a colon, in a text that says not to share it. */
const isHeadline = ({ reading, has }: TextFacts, { start }: Candidate): boolean =>
  has.has('hint') && wordsBetween(reading, 0, start) <= mostSender && joinBefore(reading, start) === 'colon';

/** "Enter hqtzvw": letters that nobody could speak. */
const isTypedIn = (reading: Reading, { start, end, blocks }: Candidate): boolean =>
  blocks === 1 && isNoWord(foldedSlice(reading, start, end));

/** True when a door, a meeting or the like has its number in the same sentence. */
const besideOtherCode = ({ reading, otherCodes }: TextFacts, { start }: Candidate): boolean =>
  otherCodes.some((place) => reading.sentences[place] === reading.sentences[start]);

/** "Your code is READY in the app": letters that may be a word are a code only behind a colon, or last in their phrase. */
function standsOut(facts: TextFacts, candidate: Candidate): boolean {
  const { reading, isShouted } = facts;
  const { start, end } = candidate;
  if (isNoWord(foldedSlice(reading, start, end)) || isAnnounced(reading, candidate)) return true;
  // "Consulte com o codigo RENAVAM."
  if (isShouted || !facts.has.hasAny(ofSigningIn)) return false;
  return start === 0 || end === reading.length || reading.kinds[end] !== Kind.Space;
}
