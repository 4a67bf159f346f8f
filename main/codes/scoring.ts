/** How much speaks for a candidate: its form, the words around it, and how near they stand. */
import type { Candidate } from './candidates.ts';
import { isAloneOnLine, isAnnounced, looksLikeCoupon } from './context.ts';
import { isInDate, looksLikeDate } from './dates.ts';
import { Kind } from './fold.ts';
import type { LabelKind } from './keywords.ts';
import { type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import type { Label } from './vocabulary.ts';

/** A candidate from here on is a code. */
export const threshold = 3;

const weights = {
  form: {
    digits: 0.5,
    grouped: 0.8,
    dotted: 0,
    prefixed: 1.6,
    mixed: 0.3,
    'loose-mixed': 0,
    letters: 0.1,
  } satisfies Record<Candidate['form'], number>,
  sixDigits: 0.5,
  nineDigits: -2.5,
  /** Blocks of letters and digits joined by a hyphen are made to be typed. */
  mixedBlocks: 0.5,
  codeAdjacent: 5,
  codeInSentence: 4,
  codePerWord: 0.35,
  codeLeast: 2.6,
  codeElsewhere: 1.5,
  askAdjacent: 2.5,
  askElsewhere: 0.7,
  hint: 1,
  sole: 0.7,
  announced: 1,
  aloneOnLine: 2,
  first: 1,
  fresh: 2,
  reference: -5,
  phone: -3,
  money: -6,
  life: -5,
  old: -4,
  replaced: -2,
  void: -4,
  date: -2,
  inDate: -8,
  promo: -4,
  promoWord: -8,
  coupon: -4,
};

/** Words between two spans that still count as "right beside". */
const adjacentWords = 2;
const labelReach = 2;
const looseReach = 5;
/** "330914, the one from this morning, has expired". */
const voidReach = 6;

/** Pictures of locks and keys. */
const LOCKS = /[\u{1f510}-\u{1f513}\u{1f5dd}]/u;
const LOWER_CASE = /\p{Ll}/u;
/** From so many words on, capitals are how the whole text is written. */
const shoutedWords = 2;
const PERCENT = /\d ?[%٪％]|[%٪％]\d/;

/** What is true of a text as a whole, found once for all its candidates. */
export interface TextFacts {
  readonly reading: Reading;
  readonly labels: readonly Label[];
  readonly has: ReadonlySet<LabelKind>;
  /** There is one candidate, and no word for anything else a number could be. */
  readonly isSole: boolean;
  /** All in capitals: there they make no word stand out. */
  readonly isShouted: boolean;
  /** Those that the text says do not work any more. */
  readonly voided: ReadonlySet<Candidate>;
  /** A word for a code stands elsewhere than in a warning. */
  readonly namesCode: boolean;
  /** Where the last `hint` begins; what a text says after its warnings is no code by them. */
  readonly lastHintStart: number;
  /** A share in percent: what shops give away with their codes. */
  readonly hasPercent: boolean;
  /** Where shops' codes stand, as `SUMMER24`. */
  readonly coupons: readonly Candidate[];
  readonly hasLock: boolean;
}

export function gatherFacts(
  reading: Reading,
  found: readonly Label[],
  candidates: readonly Candidate[],
): TextFacts {
  // "Booking.com" is a name, and no word for a booking.
  const labels = found.filter(({ kind, end }) => kind !== 'reference' || !isHostName(reading, end));
  const has = new Set(labels.map(({ kind }) => kind));
  const withDigits = candidates.filter(({ digitCount }) => digitCount > 0);
  const isElse = has.has('reference') || has.has('phone') || has.has('money') || has.has('promo');
  return {
    reading,
    labels,
    has,
    isSole: withDigits.length === 1 && !isElse,
    isShouted: candidates.length - withDigits.length >= shoutedWords && !LOWER_CASE.test(reading.source),
    voided: findVoided(reading, labels, withDigits),
    namesCode: labels.some(({ kind }, index) => kind === 'code' && !isWarning(reading, labels, index)),
    lastHintStart: labels.findLast(({ kind }) => kind === 'hint')?.start ?? -1,
    hasPercent: PERCENT.test(reading.source),
    coupons: withDigits.filter((candidate) => looksLikeCoupon(reading, candidate)),
    hasLock: LOCKS.test(reading.source),
  };
}

const isHostName = ({ units, kinds }: Reading, end: number): boolean =>
  units[end] === 0x2e && kinds[end + 1] === Kind.Latin;

/** What a word for "does not work any more" speaks of: the nearest candidate of its sentence, the earlier of two. */
function findVoided(
  reading: Reading,
  labels: readonly Label[],
  candidates: readonly Candidate[],
): ReadonlySet<Candidate> {
  const voided = new Set<Candidate>();
  for (const label of labels) {
    if (label.kind !== 'void') continue;
    let nearest: Candidate | null = null;
    let least = voidReach + 1;
    for (const candidate of candidates) {
      const [from, to] =
        label.end <= candidate.start ? [label.end, candidate.start] : [candidate.end, label.start];
      if (to < from || sentencesBetween(reading, from, to) > 0) continue;
      const words = wordsBetween(reading, from, to);
      if (words >= least) continue;
      nearest = candidate;
      least = words;
    }
    if (nearest !== null) voided.add(nearest);
  }
  return voided;
}

export function scoreCandidate(facts: TextFacts, candidate: Candidate): number {
  const { reading, labels, has, isSole } = facts;
  const { form, digitCount } = candidate;
  const { before, after } = measure(reading, labels, candidate);
  const code = codeScore(reading, labels, candidate);
  const isAsked = before.ask <= adjacentWords || after.ask === 0;
  if (isOnlyAWord(form) && !isNamed(facts, candidate, before.code)) return Number.NEGATIVE_INFINITY;

  let score = weights.form[form] + code;
  if (digitCount === 6) score += weights.sixDigits;
  if (digitCount > 8) score += weights.nineDigits;
  if (form === 'mixed' && candidate.blocks > 1) score += weights.mixedBlocks;
  if (isAsked) score += weights.askAdjacent;
  else if (has.has('ask')) score += weights.askElsewhere;
  if (has.has('hint') && (facts.namesCode || candidate.start < facts.lastHintStart)) score += weights.hint;
  if (isSole) score += weights.sole;
  if (isAnnounced(reading, candidate)) score += weights.announced;
  if (facts.hasLock) score += weights.hint;
  if (isAloneOnLine(reading, candidate)) score += weights.aloneOnLine;
  if (candidate.start === 0) score += weights.first;
  // The nearer of two names of a thing before it says what it is.
  const nearestCode = Math.min(before.code, before.ask);
  const isBefore = (kind: LabelKind, reach: number) =>
    before[kind] <= reach && before[kind] < nearestCode && !followsBracket(reading, candidate);
  if (isBefore('reference', labelReach) || isPrefixOf(labels, candidate)) score += weights.reference;
  if (isBefore('phone', labelReach + 1)) score += weights.phone;
  if (isBefore('old', adjacentWords)) score += weights.old;
  if (after.old === 0) score += weights.replaced;
  if (before.new <= adjacentWords + 1) score += weights.fresh;
  if (facts.voided.has(candidate)) score += weights.void;
  else if (facts.voided.size > 0) score += weights.fresh;
  if (isBesideMoney(labels, candidate)) score += weights.money;
  if (after.life === 0) score += weights.life;
  if (looksLikeDate(reading, candidate)) score += weights.date;
  // "29 Nov 2026 PIN 1055" is named, and what follows "5 minutes" is no year.
  if (nearestCode > 1 && before.life > 0 && isInDate(reading, candidate)) score += weights.inDate;
  if ((form === 'mixed' || form === 'loose-mixed') && looksLikeCoupon(reading, candidate))
    score += weights.coupon;
  if (facts.hasPercent && digitCount < candidate.size) score += weights.promoWord;
  if (has.has('promo') && !isBesideCoupon(facts, candidate))
    score += digitCount === candidate.size ? weights.promo : weights.promoWord;
  return score;
}

/** "482913 is your code. Get 30 % off with SALE30": what a shop gives away has its own code, in another sentence. */
const isBesideCoupon = (
  { reading, coupons }: TextFacts,
  { start, end, digitCount, size }: Candidate,
): boolean =>
  digitCount === size &&
  coupons.some(
    (coupon) => sentencesBetween(reading, Math.min(end, coupon.end), Math.max(start, coupon.start)) > 0,
  );

const isOnlyAWord = (form: Candidate['form']): boolean =>
  form === 'letters' || form === 'loose-mixed' || form === 'dotted';

/**
 * Capitals alone are mostly a name: they are a code only right behind the word for one, or behind its colon. Small
 * letters with digits between them are no word, and may stand further off.
 */
function isNamed({ reading, isShouted }: TextFacts, candidate: Candidate, wordsFromCode: number): boolean {
  const { form, start } = candidate;
  const colon = 0x3a;
  if (form === 'letters' && isShouted && !isAnnounced(reading, candidate)) return false;
  if (wordsFromCode <= (form === 'loose-mixed' ? looseReach : 1)) return true;
  return Number.isFinite(wordsFromCode) && reading.units[start - 2] === colon;
}

/** Nothing but a space may stand between an amount and its currency. */
const isBesideMoney = (labels: readonly Label[], { start, end }: Candidate): boolean =>
  labels.some(
    (label) =>
      label.kind === 'money' &&
      ((label.end <= start && start - label.end <= 1) || (label.start >= end && label.start - end <= 1)),
  );

/** "ref-482913": the prefix says what it is. */
const isPrefixOf = (labels: readonly Label[], { start, codeStart }: Candidate): boolean =>
  labels.some((label) => label.kind === 'reference' && label.start === start && label.end <= codeStart);

/** "(Example account) 482913": what stands in the brackets is said of something else. */
function followsBracket({ units, kinds }: Reading, { start }: Candidate): boolean {
  const k = kinds[start - 1] === Kind.Space ? start - 2 : start - 1;
  return k >= 0 && (units[k] === 0x29 || units[k] === 0x5d || units[k] === 0x3011);
}

/** The best that any name of a code in the text says for the candidate. */
function codeScore(reading: Reading, labels: readonly Label[], candidate: Candidate): number {
  let best = 0;
  for (const [index, label] of labels.entries()) {
    if (label.kind !== 'code') continue;
    const [from, to] =
      label.end <= candidate.start ? [label.end, candidate.start] : [candidate.end, label.start];
    if (to < from) continue;
    const words = wordsBetween(reading, from, to);
    const score =
      sentencesBetween(reading, from, to) > 0 || (words > adjacentWords && isWarning(reading, labels, index))
        ? weights.codeElsewhere
        : words <= adjacentWords
          ? weights.codeAdjacent
          : Math.max(weights.codeInSentence - weights.codePerWord * words, weights.codeLeast);
    best = Math.max(best, score);
  }
  return best;
}

/** "Never give anyone the code we sent": such a sentence names codes, and tells none. */
function isWarning(reading: Reading, labels: readonly Label[], index: number): boolean {
  const [before, label] = [labels[index - 1], labels[index]];
  if (before?.kind !== 'hint' || label === undefined) return false;
  return (
    sentencesBetween(reading, before.end, label.start) === 0 &&
    wordsBetween(reading, before.end, label.start) <= labelReach
  );
}

type Distances = Record<LabelKind, number>;
const far = Number.POSITIVE_INFINITY;
const allFar: Readonly<Distances> = {
  code: far,
  ask: far,
  reference: far,
  phone: far,
  money: far,
  life: far,
  promo: far,
  old: far,
  void: far,
  new: far,
  hint: far,
};

/** Words between the candidate and the nearest label of each kind in its sentence, before and after it. */
function measure({ words, sentences }: Reading, labels: readonly Label[], { start, end }: Candidate) {
  const before = { ...allFar };
  const after = { ...allFar };
  for (const label of labels) {
    if (label.end <= start) {
      if (sentences[label.end] !== sentences[start]) continue;
      before[label.kind] = Math.min(before[label.kind], (words[start] ?? 0) - (words[label.end] ?? 0));
    } else if (label.start >= end) {
      if (sentences[label.start] !== sentences[end]) continue;
      after[label.kind] = Math.min(after[label.kind], (words[label.start] ?? 0) - (words[end] ?? 0));
    }
  }
  return { before, after };
}
