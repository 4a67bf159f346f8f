/** How much speaks for a candidate: its form, the words around it, and how near they stand. */
import type { Candidate } from './candidates.ts';
import { isAloneOnLine, looksLikeDate } from './context.ts';
import type { LabelKind } from './keywords.ts';
import { type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import type { Label } from './vocabulary.ts';

/** A candidate from here on is a code. */
export const threshold = 3;

const weights = {
  form: { digits: 0.5, grouped: 0.5, prefixed: 1.5, mixed: 0, letters: 0.1 } satisfies Record<
    Candidate['form'],
    number
  >,
  sixDigits: 0.5,
  nineDigits: -1,
  codeAdjacent: 5,
  codeInSentence: 4,
  codePerWord: 0.35,
  codeLeast: 2,
  codeElsewhere: 1.5,
  askAdjacent: 2.5,
  aloneOnLine: 2,
  first: 1,
  reference: -5,
  phone: -3,
  money: -6,
  life: -5,
  old: -4,
  replaced: -2,
  date: -2,
  promo: -4,
};

/** Words between two spans that still count as "right beside". */
const adjacentWords = 2;
const labelReach = 2;

export function scoreCandidate(reading: Reading, labels: readonly Label[], candidate: Candidate): number {
  const distance = distancesTo(reading, labels, candidate);
  const isPromo = labels.some((label) => label.kind === 'promo');
  let score = weights.form[candidate.form];
  if (candidate.digitCount === 6) score += weights.sixDigits;
  if (candidate.digitCount > 8) score += weights.nineDigits;
  score += codeScore(reading, labels, candidate);
  if (candidate.form === 'letters' && !isAnnounced(reading, candidate, distance.before('code')))
    return Number.NEGATIVE_INFINITY;
  if (distance.before('ask') <= adjacentWords || distance.after('ask') === 0) score += weights.askAdjacent;
  if (isAloneOnLine(reading, candidate)) score += weights.aloneOnLine;
  if (candidate.start === 0) score += weights.first;
  // The nearer of two names of a thing before it says what it is.
  const nearestCode = Math.min(distance.before('code'), distance.before('ask'));
  if (distance.before('reference') <= labelReach && distance.before('reference') < nearestCode)
    score += weights.reference;
  if (distance.before('phone') <= 1 && distance.before('phone') < nearestCode) score += weights.phone;
  if (distance.before('old') <= adjacentWords && distance.before('old') < nearestCode) score += weights.old;
  if (distance.after('old') === 0) score += weights.replaced;
  if (isBesideMoney(labels, candidate)) score += weights.money;
  if (distance.after('life') === 0) score += weights.life;
  if (looksLikeDate(reading, candidate)) score += weights.date;
  if (isPromo) score += weights.promo;
  return score;
}

/** Capitals alone are mostly a name: they are a code only right behind the word for one, or behind its colon. */
function isAnnounced(reading: Reading, { start }: Candidate, wordsFromCode: number): boolean {
  const colon = 0x3a;
  return wordsFromCode <= 1 || (Number.isFinite(wordsFromCode) && reading.units[start - 2] === colon);
}

/** Nothing but a space may stand between an amount and its currency. */
const isBesideMoney = (labels: readonly Label[], { start, end }: Candidate): boolean =>
  labels.some(
    (label) =>
      label.kind === 'money' &&
      ((label.end <= start && start - label.end <= 1) || (label.start >= end && label.start - end <= 1)),
  );

/** The best that any name of a code in the text says for the candidate. */
function codeScore(reading: Reading, labels: readonly Label[], candidate: Candidate): number {
  let best = 0;
  for (const label of labels) {
    if (label.kind !== 'code') continue;
    const [from, to] =
      label.end <= candidate.start ? [label.end, candidate.start] : [candidate.end, label.start];
    if (to < from) continue;
    const words = wordsBetween(reading, from, to);
    const score =
      sentencesBetween(reading, from, to) > 0
        ? weights.codeElsewhere
        : words <= adjacentWords
          ? weights.codeAdjacent
          : Math.max(weights.codeInSentence - weights.codePerWord * words, weights.codeLeast);
    best = Math.max(best, score);
  }
  return best;
}

/** Words between the candidate and the nearest label of a kind in the same sentence; infinite when there is none. */
function distancesTo(reading: Reading, labels: readonly Label[], { start, end }: Candidate) {
  const nearest = (kind: LabelKind, span: (label: Label) => readonly [number, number]): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const label of labels) {
      if (label.kind !== kind) continue;
      const [from, to] = span(label);
      if (to < from || sentencesBetween(reading, from, to) > 0) continue;
      least = Math.min(least, wordsBetween(reading, from, to));
    }
    return least;
  };
  return {
    before: (kind: LabelKind) => nearest(kind, (label) => [label.end, start]),
    after: (kind: LabelKind) => nearest(kind, (label) => [end, label.start]),
  };
}
