/** Lets a number correct what was made of the number before it. */
import { isNumber, type Numeral } from './candidates.ts';
import type { Claim, Finding } from './findings.ts';
import { Kind } from './fold.ts';
import { isBare } from './hosts.ts';
import type { Label, LabelKind } from './labels.ts';
import { hasColon, isCrossed, isLastOfSentence, isStepBefore, joinBefore } from './links.ts';
import type { OpenNouns } from './open-nouns.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';
import { isPasswordWord } from './vocabulary.ts';

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

const mostToConfirm = 2;
/** "Bestätigen Sie Ihr Login mit dem Code": what is to be confirmed is no report. */
export const isToConfirm = (reading: Reading, purpose: Label | undefined, { start }: Label): boolean =>
  purpose?.kind === 'purpose' &&
  !isCrossed(reading, purpose.end, start) &&
  wordsBetween(reading, purpose.end, start) <= mostToConfirm;

const comma = 0x2c;
const leastSole = 5;
const mostSole = 6;
const mostHead = 3;
const telling: ReadonlySet<LabelKind> = new Set(['void', 'changed', 'promo', 'old', 'failure', 'owner']);
const within: ReadonlySet<LabelKind> = new Set(['purpose', 'common', 'is', 'reference', 'fresh']);

/**
 * "Código de acceso a tu cuenta 771204": a text that names a code has one. Where all that it says is the code, what it is
 * for and one number, the number is no account's.
 */
export function takeSole(reading: Reading, labels: readonly Label[], findings: readonly Finding[]): void {
  if (findings.some(({ claim }) => claim !== null && isCodeKind(claim.kind))) return;
  const sole = findings.filter(({ claim, numeral }) => claim === null && numeral.candidate !== null);
  const only = findings.filter(({ claim, numeral }) => isOfOther(claim) && isShort(numeral));
  const [one, another] = only;
  if (one?.claim == null || another !== undefined || sole.length > 0) return;
  const { claim, numeral } = one;
  const isEnd = isLastOfSentence(reading, numeral.end) || reading.units[numeral.end] === comma;
  if (!isEnd || labels.some(({ kind }) => telling.has(kind))) return;
  const before = labels.filter(
    ({ end, start }) => end <= numeral.start && !isCrossed(reading, start, numeral.end),
  );
  const code = before.find(({ kind }) => kind === 'code');
  if (
    code === undefined ||
    wordsBetween(reading, startOfSentence(reading, code.start), code.start) > mostHead
  )
    return;
  const rest = before.filter((label) => label !== code);
  if (!rest.every(({ kind, isOtherCode }) => within.has(kind) && !isOtherCode)) return;
  const says =
    numeral.candidate?.form === 'grouped' ||
    !isBare(reading, code) ||
    isPasswordWord(foldedSlice(reading, code.start, code.end)) ||
    isAccess(foldedSlice(reading, code.start, code.end)) ||
    rest.some(({ kind }) => kind === 'purpose');
  if (says)
    one.claim = {
      kind: 'code',
      link: 'near',
      label: code,
      words: wordsBetween(reading, code.end, claim.label.start),
    };
}

/** "Access code": as plain as a door's, but no account has such a one. */
const isAccess = (phrase: string): boolean => phrase.includes(' ');

const isOfOther = (claim: Claim | null): boolean =>
  claim?.kind === 'reference' &&
  claim.link === 'beside' &&
  !claim.label.isOtherCode &&
  claim.label.host === null;

const isShort = ({ candidate }: Numeral): boolean =>
  candidate !== null &&
  isNumber(candidate) &&
  (candidate.form === 'digits' || candidate.form === 'grouped') &&
  candidate.size >= leastSole &&
  candidate.size <= mostSole;

function startOfSentence({ sentences }: Reading, start: number): number {
  let from = start;
  while (from > 0 && sentences[from - 1] === sentences[start]) from -= 1;
  return from;
}

/** "Activeer uw toestel met 4419067": what stands behind such a word is a means, and no number of the thing before it. */
const byMeans =
  / (?:with|using|mit|met|avec|con|com|amb|med|cu|z|s|sa|se|so|с|з|са|със|με|ile|dengan|koodilla)(?: (?:the|dem|der|le|el|la|il|o))? $/;
const longestMeans = 14;
export const isByMeans = (reading: Reading, { end }: Label, { start, candidate }: Numeral): boolean =>
  candidate !== null &&
  candidate.digitCount >= leastSole &&
  start - end <= longestMeans * 2 &&
  byMeans.test(foldedSlice(reading, Math.max(end, start - longestMeans), start));
