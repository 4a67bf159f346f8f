/** Lets a number correct what was made of the number before it. */
import { isNumber, type Numeral } from './candidates.ts';
import type { Claim, Finding } from './findings.ts';
import { Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { hasColon, isCrossed, isStepBefore, joinBefore } from './links.ts';
import type { OpenNouns } from './open-nouns.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';

export const isCodeKind = (kind: LabelKind): boolean =>
  kind === 'code' || kind === 'handover' || kind === 'purpose';

const longestTo = 8;
const toWord = /^ (?:to|an|al|au|à|para|na|на|ke|till?|naar|numaraya) $/;

/**
 * "OTP for card XY 9046: 286013": the colon leads from one number to another, so the first only tells what the second
 * is for, and the code word is without a number again.
 */
export function leadOn(
  reading: Reading,
  open: OpenNouns,
  last: Finding | undefined,
  { start, candidate }: Numeral,
): void {
  if (last === undefined || last.claim === null || !isNumber(candidate)) return;
  const { claim, numeral } = last;
  if (claim.link === 'joined' || claim.link === 'is-named' || !isCodeKind(claim.kind)) return;
  const gap = start - numeral.end;
  const isColon =
    gap >= 2 &&
    gap <= 3 &&
    (joinBefore(reading, start) === 'colon' ||
      (isStepBefore(reading, numeral.end, start) && hasColon(reading, numeral.end, start)));
  if (!isColon && !isCopulaBetween(reading, open, numeral, start)) return;
  if (open.code === null) open.code = { label: claim.label, back: null, isModifier: false };
  last.claim = { ...claim, kind: 'reference' };
}

/** "Your code to add 612345678 is 662013". */
function isCopulaBetween(reading: Reading, { is }: OpenNouns, { end }: Numeral, start: number): boolean {
  return (
    is !== null &&
    is.start >= end &&
    is.start - end <= 1 &&
    start - is.end <= 2 &&
    !isCrossed(reading, end, is.end) &&
    (!isCrossed(reading, is.end, start) || isStepBefore(reading, is.end, start))
  );
}

const leastPhone = 9;

/** "347 1234567" behind a word for a phone or its number: both parts are of that number. */
export function sameNumber(
  reading: Reading,
  last: Finding | undefined,
  { start, end }: Numeral,
): Claim | null {
  if (last?.claim?.kind !== 'numero' && last?.claim?.kind !== 'phone') return null;
  const { numeral, claim } = last;
  if (start - numeral.end !== 1 || reading.units[numeral.end] !== space) return null;
  const digits = end - start + numeral.end - numeral.start;
  return digits >= leastPhone && digitsOnly(reading, numeral.start, end)
    ? { ...claim, link: 'joined' }
    : null;
}

function digitsOnly({ kinds }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (kinds[k] !== Kind.Digit && kinds[k] !== Kind.Space) return false;
  return true;
}

const space = 0x20;

/** "Text 482913 to 22395": what is sent is no phone number, where it is sent is one. */
export function sendTo(
  reading: Reading,
  open: OpenNouns,
  last: Finding | undefined,
  { start, candidate }: Numeral,
): void {
  if (last?.claim?.kind !== 'phone' || last.claim.words > 0 || !isNumber(candidate)) return;
  const { label } = last.claim;
  const { end } = last.numeral;
  if (start - end > longestTo || !isNumber(last.numeral.candidate)) return;
  if (!toWord.test(foldedSlice(reading, end, start))) return;
  last.claim = null;
  last.isAsked = true;
  open.other = { label, back: null, isModifier: false };
}

/** "Send 482113 to 7515": of two numbers with nothing but that word between them the second is where the first goes. */
export function targetOf(
  reading: Reading,
  last: Finding | undefined,
  { start, candidate }: Numeral,
): Claim | null {
  if (last === undefined || !last.isAsked || !isNumber(last.numeral.candidate) || !isNumber(candidate))
    return null;
  const { end } = last.numeral;
  if (start - end > longestTo || !toWord.test(foldedSlice(reading, end, start))) return null;
  const label: Label = {
    kind: 'phone',
    start: end,
    end: start,
    languages: [],
    ownerIn: [],
    isOtherCode: false,
    host: null,
  };
  return { kind: 'phone', link: 'beside', label, words: 0 };
}

const towards = / (?:to|an|al|au|à|para|na|на|ke|till?|naar) $/;

/** "Wyślij NIE na 19001": the verb has something else to send, and the number is where. */
export const isSentTo = (reading: Reading, { end }: Label, { start }: Numeral): boolean =>
  start - end < longestSent &&
  towards.test(foldedSlice(reading, end, start)) &&
  wordsBetween(reading, end, start) > 1;

const longestSent = 24;
