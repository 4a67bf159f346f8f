/** Codes of shops, which take something off a price: "Any pizza for $9.99! Use code 4417". */
import type { Candidate } from './candidates.ts';
import { isCurrencySign } from './context.ts';
import { ofEntering } from './evidence.ts';
import type { Finding } from './findings.ts';
import { Kind } from './fold.ts';
import { isBare } from './hosts.ts';
import type { Label, LabelKind } from './labels.ts';
import { foldedSlice, type Reading, sentencesBetween } from './reading.ts';
import type { TextFacts } from './text-facts.ts';

/** Longer ones have letters in them. */
const mostOfOffer = 5;
const ofSignIn: readonly LabelKind[] = ['purpose', 'hint', 'reference', 'courier', 'numbered'];

/**
 * "Any pizza for $9.99! Use code 4417", "-5€ ar kodu LV5NOV": a price comes first, the code is plain, and nothing speaks
 * of signing in or paying.
 */
export function isOffer(facts: TextFacts, { claim }: Finding, candidate: Candidate): boolean {
  const { reading, has, hasPayment, hasLocker } = facts;
  const isMixed = candidate.digitCount < candidate.size;
  if (!isMixed && candidate.size > mostOfOffer) return false;
  if (claim === null || claim.link === 'is-named' || hasPayment || (hasLocker && !has.has('promo')))
    return false;
  if (
    speaksOfSignIn(facts, candidate) ||
    (has.has('valid') && has.has('life')) ||
    !isBare(reading, claim.label)
  )
    return false;
  if (!isMixed && !has.has('ask')) return false;
  // "CRIC199", "LTS100": a word and what is saved, wherever the price stands.
  return (
    hasSumBefore(facts, candidate) || (isMixed && facts.hasSum() && isWordAndSum(facts.reading, candidate))
  );
}

/** Beside an offer, a word for an order or a payment may belong to the offer: "50 kr rabat på din næste ordre". */
function speaksOfSignIn({ reading, labels, has }: TextFacts, { start }: Candidate): boolean {
  if (!has.has('promo')) return has.hasAny(ofSignIn);
  return labels.some(
    ({ kind, start: at }) =>
      kind === 'hint' ||
      kind === 'courier' ||
      (kind === 'purpose' && reading.sentences[at] === reading.sentences[start]),
  );
}

const wordAndSum = /^[a-z]{3,8}\d{1,4}$/;
const isWordAndSum = (reading: Reading, { start, end }: Candidate): boolean =>
  wordAndSum.test(foldedSlice(reading, start, end));

function hasSumBefore({ reading, labels }: TextFacts, { start }: Candidate): boolean {
  if (labels.some((label) => label.kind === 'currency' && label.start < start)) return true;
  for (let k = 0; k < start; k += 1) if (isCurrencySign(reading, k)) return true;
  return false;
}

/** "Once-off", "drop-off": the end of another word, which gives nothing away. */
export const isPartOfCompound = ({ units, kinds }: Reading, { kind, start, end }: Label): boolean =>
  kind === 'promo' &&
  end - start <= longestEnd &&
  units[start - 1] === hyphen &&
  kinds[start - 2] === Kind.Latin;
const longestEnd = 3;
const hyphen = 0x2d;

/** "Use code 48291 at checkout": the offer is spoken of in the number's own sentence. */
export const isInPromo = ({ reading, labels }: TextFacts, { start }: Candidate): boolean =>
  labels.some(
    (label) => label.kind === 'promo' && reading.sentences[label.start] === reading.sentences[start],
  );

/** "482913 is your code. Get 30 % off with SALE30": what a shop gives away has its own code, in another sentence. */
export const isBesideCoupon = ({ reading, coupons }: TextFacts, candidate: Candidate): boolean =>
  !coupons.includes(candidate) &&
  coupons.some(
    (coupon) =>
      sentencesBetween(
        reading,
        Math.min(candidate.end, coupon.end),
        Math.max(candidate.start, coupon.start),
      ) > 0,
  );

const minutes =
  /^(?:m|min\b|minut|mins|мин|мін|хв|perc|dak|dk|dəq|phut|menit|λεπτ|minit|mahane|นาที|分|분|मिनट|মিনিট|நிமிட|دقيق|دقائق|دقیقه|منٹ|דק)/;

/** "Valid for 5 minutes": no offer is over so soon. */
const isShortLived = ({ reading, labels, has }: TextFacts): boolean =>
  has.has('valid') &&
  has.has('life') &&
  labels.some(({ kind, start, end }) => kind === 'life' && minutes.test(foldedSlice(reading, start, end)));

/**
 * "OTP to confirm the sale", "€5 off? Code to confirm it is you: 45127", "codigo 152 907 (valido por 5 min)": no shop gives
 * away a one-time password, or a number that is set in groups, works some minutes or confirms something.
 */
export function isOneTime(
  facts: TextFacts,
  { claim }: Finding,
  candidate: Candidate,
  isOfCode: boolean,
): boolean {
  const { reading, labels, has } = facts;
  const { start, digitCount, size, blocks } = candidate;
  if (!isOfCode || claim === null || digitCount !== size) return false;
  if (blocks > 1 || isShortLived(facts)) return true;
  const isOffered = isInPromo(facts, candidate);
  if (claim.link !== 'near' && !isBare(reading, claim.label)) return !isOffered || has.hasAny(ofEntering);
  return (
    !isOffered &&
    labels.some(
      (label) => label.kind === 'purpose' && reading.sentences[label.start] === reading.sentences[start],
    )
  );
}
