/** Plain codes of something that no table names: "machine 14 reports code 2204", "consumer code 77120488". */
import type { Candidate } from './candidates.ts';
import type { Claim } from './findings.ts';
import { Kind } from './fold.ts';
import { isBare } from './hosts.ts';
import type { Label, LabelKind } from './labels.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';
import type { TextFacts } from './text-facts.ts';

/** Words that a text with a one-time code has, and one about errors or bills has not. */
const speaking: readonly LabelKind[] = ['purpose', 'hint', 'valid', 'ask', 'courier', 'fresh'];
/** Few one-time codes are so long, and most numbers of customers and contracts. */
const longNumber = 7;
const longestAcronym = 4;
const mostWords = 4;

/**
 * True when a word of no vocabulary stands right before or behind a plain "code", and nothing in the text speaks of
 * one-time codes. A name with a capital may be a service's own. Of a long number any such word makes a customer's.
 */
export function isOddCode(facts: TextFacts, { label, link }: Claim, candidate: Candidate): boolean {
  const { reading, labels, has, hasLock, hasLocker } = facts;
  if (hasLock || hasLocker || has.hasAny(speaking) || !isBare(reading, label) || link === 'is-named')
    return false;
  if (candidate.digitCount < candidate.size) return false;
  if (labels.some((other) => other.kind === 'code' && !isBare(reading, other))) return false;
  const isLong = candidate.digitCount >= longNumber;
  if (!isLong && (link === 'joined' || has.has('currency'))) return false;
  if (isLong && isBehindReference(reading, labels, label)) return true;
  const before = wordBefore(reading, label.start);
  // "Verifcation code 4829": at the start it is what the code is called.
  if (before !== null && labels.some(({ kind, end }) => kind === 'tell' && end === before.start - 1))
    return false;
  const hasMore = before !== null && (reading.words[before.start] ?? 0) > 0;
  if (before !== null && (isLong || hasMore) && isStrange(facts, before, isLong)) return true;
  return (
    isLong && wordsWithin(reading, label.end, candidate.start).some((word) => isStrange(facts, word, true))
  );
}

const ofUse: readonly LabelKind[] = ['hint', 'ask', 'is'];

/**
 * "182.00 paid with card 7712, approval code 480213": where nothing says what to do with it, it is the number of the
 * payment. "Your approval code 480213" is one to enter.
 */
export function isOfPayment(
  { reading, labels, has, hasPayment }: TextFacts,
  { label }: Claim,
  number: Candidate,
): boolean {
  if (label.host !== 'approval' || !hasPayment || has.hasAny(ofUse)) return false;
  // Only what a person is to type is set in groups, and only that comes by SMS.
  if (number.blocks > 1 || foldedSlice(reading, label.end, Math.max(number.start, label.end)).includes('sms'))
    return false;
  return !labels.some(
    ({ kind, host, end, start }) =>
      (kind === 'purpose' && host !== 'approval') ||
      (kind === 'valid' && start >= number.end) ||
      (kind === 'common' && end <= label.start && wordsBetween(reading, start, label.start) === 1),
  );
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const isLetter = (kind: number | undefined): boolean => kind === Kind.Latin || kind === Kind.Letter;

/** "उपभोक्ता कोड": the customer's. */
const isBehindReference = ({ kinds }: Reading, labels: readonly Label[], { start }: Label): boolean =>
  kinds[start - 1] === Kind.Space &&
  labels.some((other) => other.kind === 'reference' && other.end === start - 1);

function wordBefore({ kinds }: Reading, start: number): Word | null {
  const end = start - 1;
  if (end < 1 || kinds[end] !== Kind.Space || !isLetter(kinds[end - 1])) return null;
  let from = end;
  while (from > 0 && kinds[from - 1] === kinds[end - 1]) from -= 1;
  return { start: from, end };
}

/** The words between a noun and its number, when they are few. */
function wordsWithin(reading: Reading, from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  if (wordsBetween(reading, from, to) > mostWords) return found;
  const { kinds } = reading;
  for (let k = from; k < to; k += 1) {
    if (!isLetter(kinds[k])) continue;
    const start = k;
    while (k < to && isLetter(kinds[k])) k += 1;
    // The ending of the noun itself is no word, and neither are the letters of "3D".
    if (kinds[start - 1] !== Kind.Digit && (start > from || kinds[from - 1] !== kinds[start]))
      found.push({ start, end: k });
  }
  return found;
}

/** In no table, and no name of a service. */
function isStrange({ reading, labels, names }: TextFacts, { start, end }: Word, isLong: boolean): boolean {
  if (labels.some((label) => label.start < end && label.end > start)) return false;
  if (names.includes(foldedSlice(reading, start, end))) return false;
  const { source, starts, kinds } = reading;
  const first = source.charAt(starts[start] ?? 0);
  if (kinds[start] === Kind.Latin && /^\p{Ll}/u.test(first)) return true;
  if (kinds[start] === Kind.Letter && !/^\p{Lu}/u.test(first)) return isLong || /^\p{Ll}/u.test(first);
  return (
    isLong && end - start <= longestAcronym && /^\p{Lu}+$/u.test(source.slice(starts[start], starts[end]))
  );
}
