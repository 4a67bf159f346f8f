/** Scores each number as the code: by the noun that took it, by its form, and by what stands around it. */
import type { Candidate } from './candidates.ts';
import {
  hasPercentBeside,
  isAloneInSentence,
  isAloneOnLine,
  isAnnounced,
  isInQuestion,
  looksLikeCoupon,
} from './context.ts';
import { isInDate, isTimeRange, looksLikeDate } from './dates.ts';
import { isExample } from './examples.ts';
import type { Claim, Finding, Link } from './findings.ts';
import { Kind } from './fold.ts';
import { isBare } from './hosts.ts';
import type { Label, LabelKind } from './labels.ts';
import { isFirstOfSentence, joinBefore } from './links.ts';
import { isNoWord, isSpacedGroup } from './number-parts.ts';
import { isOddCode, isOfPayment } from './odd-codes.ts';
import { isBesideCoupon, isInPromo, isOffer } from './offers.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';
import { isBesideVoid, isChoice } from './rivals.ts';
import type { TextFacts } from './text-facts.ts';
import { type Standing, standingOf } from './unnamed.ts';

/** A number from here on is a code. */
export const threshold = 3.5;

const weights = {
  form: {
    digits: 0.5,
    grouped: 0.8,
    dotted: 0,
    prefixed: 1.6,
    mixed: 0.3,
    'loose-mixed': 0,
    letters: 0.1,
    password: 1,
    odd: 0,
  } satisfies Record<Candidate['form'], number>,
  code: { joined: 5.5, beside: 5, near: 4, 'is-named': 5.5, before: 4 } satisfies Record<Link, number>,
  purpose: { joined: 4, beside: 3.8, near: 3.4, 'is-named': 4.2, before: 3.4 } satisfies Record<Link, number>,
  perWord: 0.35,
  leastCode: 2.6,
  leastPurpose: 2,
  sixDigits: 0.5,
  nineDigits: -2.5,
  /** Blocks of letters and digits joined by a hyphen are made to be typed. */
  mixedBlocks: 0.5,
  codeElsewhere: 1.5,
  askBeside: 2.5,
  askElsewhere: 0.7,
  hint: 1,
  sole: 0.7,
  announced: 1,
  alone: 2,
  first: 1,
  fresh: 2,
  inItsPlace: 3,
  void: -9,
  choice: -6,
  offer: -8,
  report: -4.5,
  quoted: -9,
  locker: 1.5,
  means: 1.5,
  private: -6,
  date: -2,
  inDate: -8,
  promo: -4,
  promoWord: -8,
  coupon: -4,
  standing: { alone: 4, apart: 3.2, 'beside-name': 4.2 } satisfies Record<Exclude<Standing, null>, number>,
};

const looseReach = 5;
const mostSender = 2;
const leastMixed = 4;
/** Hotlines have so few digits: "Cancel: 14884". */
const shortNumber = 5;
/** Behind a warning, what is shorter may be a hotline, and what is longer is one. */
const leastWarnedOf = 6;
const mostWarnedOf = 8;
export type Tier = 'code' | 'purpose' | 'none';

export interface Score {
  readonly value: number;
  /** The strongest evidence: a word for a code, a word for what codes are for, or only the place of the number. */
  readonly tier: Tier;
}

const never: Score = { value: Number.NEGATIVE_INFINITY, tier: 'none' };

export function scoreFinding(facts: TextFacts, finding: Finding): Score {
  const { claim, isAsked } = finding;
  const { candidate } = finding.numeral;
  const { reading, has } = facts;
  if (candidate === null) return never;
  const tier = tierOf(facts, candidate, finding);
  if (tier === null) return never;
  const { form, digitCount, size } = candidate;
  const isAlone = isAloneOnLine(reading, candidate);
  const announced = isAnnounced(reading, candidate);
  let value = weights.form[form] + claimScore(facts, claim);
  let standing: Standing = null;
  if (tier === 'none') {
    standing =
      facts.namesCode || hasPurposeBefore(facts, candidate)
        ? null
        : standingOf(reading, facts.labels, candidate, facts.names, facts.hasSum);
    const speaks =
      (facts.namesCode || has.has('purpose')) &&
      (isAlone ||
        (announced && (digitCount > shortNumber || facts.hasVoid || namesCodeBehind(facts, candidate))) ||
        finding.isFresh ||
        candidate.start === 0 ||
        isAloneInSentence(reading, candidate) ||
        facts.hasVoid);
    // "482913 expired → 771204": in the place of one that does not work any more.
    const isNext = announced && facts.voids.some((other) => other.digitCount === digitCount);
    // "Never share your code! 482913": of what a warning speaks, and alone behind it.
    const isWarnedOf =
      facts.warnsOfCode &&
      digitCount >= leastWarnedOf &&
      digitCount <= mostWarnedOf &&
      (form === 'digits' || form === 'grouped') &&
      (isAlone || isAloneInSentence(reading, candidate) || isOfPaymentWarned(facts, candidate));
    if (isWarnedOf) value += weights.codeElsewhere + weights.hint;
    if (standing === null && !isWarnedOf && !isNext && (!speaks || form === 'odd')) return never;
    if (standing !== null) value += weights.standing[standing];
  }
  if (digitCount === 6) value += weights.sixDigits;
  const isDirect = claim !== null && claim.words === 0 && claim.link !== 'before';
  const isBesideCode = tier === 'code' && claim?.link === 'beside' && isSpokenOf(facts);
  const isGrouped = tier === 'code' && candidate.blocks > 2;
  if (digitCount > 8 && !isDirect && !isAsked && !isBesideCode && !isGrouped && claim?.link !== 'joined')
    value += weights.nineDigits;
  if (form === 'mixed' && candidate.blocks > 1) value += weights.mixedBlocks;
  if (isAsked && !isMessage(facts, finding, candidate)) value += weights.askBeside;
  else if (has.has('ask')) value += weights.askElsewhere;
  if ((has.has('hint') || has.has('valid')) && (facts.namesCode || candidate.start < facts.lastHintStart))
    value += weights.hint;
  if (facts.isSole) value += weights.sole;
  if (announced) value += weights.announced;
  if (facts.hasLock) value += weights.hint;
  if (isAlone) value += weights.alone;
  if (candidate.start === 0) value += weights.first;
  if (finding.isVoid || (tier !== 'code' && isBesideVoid(facts, finding, candidate))) value += weights.void;
  else if (finding.isFresh || facts.hasVoid)
    value += finding.isFresh && facts.hasVoid ? weights.inItsPlace : weights.fresh;
  if (tier !== 'code' && isChoice(facts, finding, candidate)) value += weights.choice;
  const isAssigned = claim !== null && claim.link !== 'near' && claim.link !== 'before';
  if (finding.isReport && !isAsked && claim?.link !== 'joined' && claim?.link !== 'is-named')
    value += weights.report;
  if (
    ((facts.isPrivate && standing !== 'beside-name') || isInQuestion(reading, candidate)) &&
    (claim === null || isBare(reading, claim.label)) &&
    !isAskedInSentence(facts, candidate)
  )
    value += weights.private;
  if (claim === null && isTimeRange(reading, candidate)) value += weights.inDate;
  // "Autorizza 74,50 EUR … con 530946": by it the thing is done.
  if (claim?.kind === 'purpose' && claim.link === 'near' && isMeans(reading, candidate))
    value += weights.means;
  if (form === 'odd' && isAsked && claim === null && isHyphenGroup(reading, candidate))
    value += weights.first;
  if (claim !== null && (isOddCode(facts, claim, candidate) || isOfPayment(facts, claim, candidate)))
    value += weights.private;
  if (isOffer(facts, finding, candidate)) value += weights.offer;
  if (facts.fakes.length > 0 && isExample(facts, finding, candidate)) value += weights.quoted;
  if (
    facts.hasLocker &&
    isAsked &&
    (claim === null || claim.kind === 'purpose') &&
    (digitCount === size || form === 'mixed')
  )
    value += weights.locker;
  if (!isAssigned && looksLikeDate(reading, candidate)) value += weights.date;
  if (!isAssigned && isInDate(reading, candidate)) value += weights.inDate;
  if ((form === 'mixed' || form === 'loose-mixed') && looksLikeCoupon(reading, candidate))
    value +=
      claim !== null && isBare(reading, claim.label) && !has.hasAny(ofSigningIn)
        ? weights.promoWord
        : weights.coupon;
  if (facts.hasPercent && form !== 'password' && (digitCount < size || hasPercentBeside(reading, candidate)))
    value += weights.promoWord;
  // Who hands something over may well say "receive" or "free".
  const isHanded = claim?.kind === 'handover' || (has.has('courier') && isAsked);
  // "OTP to confirm the sale": no shop gives away a one-time password.
  const isOneTime =
    tier === 'code' &&
    claim !== null &&
    claim.link !== 'near' &&
    digitCount === size &&
    has.hasAny(ofEntering) &&
    !isBare(reading, claim.label);
  if (
    has.has('promo') &&
    !isHanded &&
    !isOneTime &&
    !isInLocker(facts, finding) &&
    !isBesideCoupon(facts, candidate)
  )
    value += digitCount === size && !isInPromo(facts, candidate) ? weights.promo : weights.promoWord;
  return { value, tier };
}

/** "Never share this code! 550914 for a purchase of 482.90": first in its sentence, and what it pays for behind it. */
const isOfPaymentWarned = ({ reading, hasSum }: TextFacts, { start, end, digitCount }: Candidate): boolean =>
  digitCount === leastWarnedOf &&
  isFirstOfSentence(reading, start) &&
  wordsBetween(reading, 0, start) > 0 &&
  reading.kinds[end] === Kind.Space &&
  hasSum();

const namesCodeBehind = ({ labels }: TextFacts, { end }: Candidate): boolean =>
  labels.some(({ kind, start }) => kind === 'code' && start >= end);

/** The strongest evidence for the number, or null when something speaks against it. */
function tierOf(
  facts: TextFacts,
  candidate: Candidate,
  { claim, isAsked, isFresh: isNext }: Finding,
): Tier | null {
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
      // "Telegram: 61 830", "Lumo verification: 4071 88"
      if (isSpacedGroup(candidate) && !isAsked) {
        if (claim === null) return 'none';
        if (!isHard && (claim.link === 'joined' || (claim.link === 'beside' && claim.words === 0)))
          return 'purpose';
      }
      if (candidate.digitCount === 0 && facts.isShouted && !isAnnounced(facts.reading, candidate))
        return null;
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
      return claim !== null || isAsked || (isNext && facts.hasVoid) ? 'purpose' : 'none';
  }
}

/** "Lumo: 4829. Enter it to sign in": a purpose that is told afterwards does not take the number's place. */
const hasPurposeBefore = ({ has, labels }: TextFacts, { start }: Candidate): boolean =>
  has.has('purpose') && labels.some((label) => label.kind === 'purpose' && label.start < start);

/** "Collect it from compartment 23, code 452829": words of shops are common where something is collected. */
const isInLocker = ({ hasLocker, has }: TextFacts, { claim }: Finding): boolean =>
  hasLocker && has.has('courier') && claim?.kind === 'code' && claim.link === 'beside';

/** "44718 yaz 4471'e gönder": the word for sending stands behind the number to which the message goes. */
const isMessage = (
  { reading, labels, has, namesCode }: TextFacts,
  { claim }: Finding,
  { start, end }: Candidate,
): boolean =>
  claim === null &&
  !namesCode &&
  has.has('phone') &&
  !has.has('purpose') &&
  labels.some(
    (label) =>
      label.kind === 'phone' &&
      label.start - mostBetween > end &&
      reading.sentences[label.start] === reading.sentences[start] &&
      reading.kinds.subarray(label.start - mostBetween, label.start).includes(Kind.Digit),
  );

/** An apostrophe, a space. */
const mostBetween = 2;

/** Behind the sender and a colon, in a text that says not to share it. */
const isHeadline = ({ reading, has }: TextFacts, { start }: Candidate): boolean =>
  has.has('hint') && wordsBetween(reading, 0, start) <= mostSender && joinBefore(reading, start) === 'colon';

/** "Enter hqtzvw": letters that nobody could speak. */
const isTypedIn = (reading: Reading, { start, end, blocks }: Candidate): boolean =>
  blocks === 1 && isNoWord(foldedSlice(reading, start, end));

const longestMeans = 8;
const means =
  / (?:with|using|con|mit|med|avec|com|cu|amb|met|z|ze|s|so|са|со|с|з|із|праз|με|ar|su|dengan|kwa|menggunakan) $/;
const isMeans = (reading: Reading, { start }: Candidate): boolean =>
  means.test(foldedSlice(reading, Math.max(start - longestMeans, 0), start));

/** "47-102", "402-9315" */
const isHyphenGroup = ({ units }: Reading, { start, end, digitCount, size, blocks }: Candidate): boolean =>
  blocks === 2 &&
  digitCount === size &&
  size >= leastHyphened &&
  size < mostWarnedOf &&
  end - start === size + 1 &&
  hasHyphen(units, start, end);

function hasHyphen(units: Uint16Array, start: number, end: number): boolean {
  for (let k = start; k < end; k += 1) if (units[k] === hyphen) return true;
  return false;
}
const leastHyphened = 5;
const hyphen = 0x2d;

/** True when the text says what codes are for, or what to do with one. */
const isSpokenOf = ({ has }: TextFacts): boolean =>
  has.has('purpose') || has.has('hint') || has.has('valid') || has.has('ask') || has.has('is');

/** True when a door, a meeting or the like has its number in the same sentence. */
const besideOtherCode = ({ reading, otherCodes }: TextFacts, { start }: Candidate): boolean =>
  otherCodes.some((place) => reading.sentences[place] === reading.sentences[start]);

const ofEntering: readonly LabelKind[] = ['purpose', 'hint', 'valid'];
const ofSigningIn: readonly LabelKind[] = ['purpose', 'hint', 'valid', 'is'];

/** "Your code is READY in the app": letters that may be a word are a code only behind a colon, or last in their phrase. */
function standsOut(facts: TextFacts, candidate: Candidate): boolean {
  const { reading, isShouted } = facts;
  const { start, end } = candidate;
  if (isNoWord(foldedSlice(reading, start, end)) || isAnnounced(reading, candidate)) return true;
  // "Consulte com o codigo RENAVAM."
  if (isShouted || !facts.has.hasAny(ofSigningIn)) return false;
  return start === 0 || end === reading.length || reading.kinds[end] !== Kind.Space;
}

function claimScore(facts: TextFacts, claim: Claim | null): number {
  if (claim === null) return facts.namesCode ? weights.codeElsewhere : 0;
  const [table, least] =
    claim.kind === 'purpose' ? [weights.purpose, weights.leastPurpose] : [weights.code, weights.leastCode];
  const score = table[claim.link];
  if (claim.link === 'before' && claim.words <= 1) return table.beside;
  // Who is told something stands anywhere in the sentence.
  if (claim.kind === 'handover') return score;
  return claim.link === 'near' || claim.link === 'before'
    ? Math.max(score - weights.perWord * claim.words, least)
    : score;
}

/** "The Netflix code is 59371, can you type it in": what is asked for in a private message is entered after all. */
const isAskedInSentence = ({ reading, labels }: TextFacts, { start }: Candidate): boolean =>
  labels.some((label) => label.kind === 'ask' && reading.sentences[label.start] === reading.sentences[start]);

/** "Booking.com" is a name, and no word for a booking. */
export const isHostName = ({ units, kinds }: Reading, { kind, end }: Label): boolean =>
  kind === 'reference' && units[end] === 0x2e && kinds[end + 1] === Kind.Latin;
