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
import {
  hasPurposeBefore,
  isAskedInSentence,
  isHyphenGroup,
  isInLocker,
  isKeyOf,
  isMessage,
  isOfPaymentWarned,
  isSpokenLater,
  isSpokenOf,
  leastWarnedOf,
  mostWarnedOf,
  namesCodeBehind,
  ofSigningIn,
} from './evidence.ts';
import { isExample } from './examples.ts';
import type { Claim, Finding, Link } from './findings.ts';
import { isBare } from './hosts.ts';
import { isOddCode, isOfPayment } from './odd-codes.ts';
import { isBesideCoupon, isInPromo, isOffer, isOneTime } from './offers.ts';
import { isMeans } from './prepositions.ts';
import { foldedSlice } from './reading.ts';
import { isBesideVoid, isChoice } from './rivals.ts';
import type { TextFacts } from './text-facts.ts';
import { type Tier, tierOf } from './tiers.ts';
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

/** Hotlines have so few digits: "Cancel: 14884". */
const shortNumber = 5;

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
  const isApproval = form === 'odd' && tier === 'purpose';
  if (
    digitCount > 8 &&
    !isApproval &&
    !isDirect &&
    !isAsked &&
    !isBesideCode &&
    !isGrouped &&
    claim?.link !== 'joined'
  )
    value += weights.nineDigits;
  if (form === 'mixed' && candidate.blocks > 1) value += weights.mixedBlocks;
  const isKey = isKeyOf(facts, finding, candidate);
  if (tier === 'purpose' && claim === null && isSpokenLater(facts, finding, candidate))
    value += weights.askBeside;
  if ((isAsked || isKey) && !isMessage(facts, finding, candidate)) value += weights.askBeside;
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
  const isAssigned =
    claim !== null &&
    claim.link !== 'near' &&
    claim.link !== 'before' &&
    // "Sign in to Office 2024"
    (claim.kind !== 'purpose' || claim.link !== 'beside' || claim.words === 0);
  if (finding.isReport && !isAsked && claim?.link !== 'joined' && claim?.link !== 'is-named')
    value += weights.report;
  if (
    ((facts.isPrivate && standing !== 'beside-name' && !isOfService(facts, claim)) ||
      isInQuestion(reading, candidate)) &&
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
    (isAsked || isKey) &&
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
  const isSafe =
    (has.has('promo') || facts.hasPercent) && isOneTime(facts, finding, candidate, tier === 'code');
  if (
    facts.hasPercent &&
    !isSafe &&
    form !== 'password' &&
    (digitCount < size || hasPercentBeside(reading, candidate))
  )
    value += weights.promoWord;
  // Who hands something over may well say "receive" or "free".
  const isHanded = claim?.kind === 'handover' || (has.has('courier') && isAsked);
  if (
    has.has('promo') &&
    !isHanded &&
    !isSafe &&
    !(claim?.link === 'is-named' && claim.label.host === 'proof' && !isInPromo(facts, candidate)) &&
    !isInLocker(facts, finding) &&
    !isBesideCoupon(facts, candidate)
  )
    value += digitCount === size && !isInPromo(facts, candidate) ? weights.promo : weights.promoWord;
  return { value, tier };
}

/** "Ciao, your code for Lumo: 7093": a word between people, and yet the rental's service. */
const isOfService = ({ reading, names }: TextFacts, claim: Claim | null): boolean =>
  claim?.link === 'joined' &&
  names.length > 0 &&
  names.some((name) => foldedSlice(reading, 0, reading.length).includes(name));

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
