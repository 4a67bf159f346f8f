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
/** "Bestätigen Sie die Anmeldung mit": what is to be confirmed is no report. */
export const isToConfirm = (reading: Reading, purpose: Label | undefined, { start }: Label): boolean =>
  purpose?.kind === 'purpose' &&
  !isCrossed(reading, purpose.end, start) &&
  reading.units[purpose.end] !== colon &&
  wordsBetween(reading, purpose.end, start) <= mostToConfirm;

const comma = 0x2c;
const colon = 0x3a;
const leastSole = 5;
const mostSole = 6;
const mostHead = 3;
const telling: ReadonlySet<LabelKind> = new Set(['void', 'changed', 'promo', 'old', 'failure', 'owner']);
const within: ReadonlySet<LabelKind> = new Set(['purpose', 'common', 'is', 'reference', 'fresh']);

/**
 * "Código de acceso a tu cuenta 771204": a text that names a code has one. Where all that it says is the code, what it is
 * for and one number, the number is no account's.
 */
export function takeSole(
  reading: Reading,
  labels: readonly Label[],
  findings: readonly Finding[],
): readonly Finding[] {
  const sole = soleOf(findings);
  const code = sole === null ? null : codeFor(reading, labels, sole);
  if (sole?.claim != null && code !== null) {
    const words = wordsBetween(reading, code.end, sole.claim.label.start);
    sole.claim = { kind: 'code', link: 'near', label: code, words };
  }
  return findings;
}

/** The number of another noun, when it is the only one that may be a code and no code has one. */
function soleOf(findings: readonly Finding[]): Finding | null {
  let sole: Finding | null = null;
  for (const finding of findings) {
    const { claim, numeral } = finding;
    if (claim === null ? numeral.candidate !== null : isCodeKind(claim.kind)) return null;
    if (!isOfOther(claim) || !isShort(numeral)) continue;
    if (sole !== null) return null;
    sole = finding;
  }
  return sole;
}

/** The word for a code that has no number, when its sentence says little more. */
function codeFor(reading: Reading, labels: readonly Label[], { numeral }: Finding): Label | null {
  const { start, end, candidate } = numeral;
  const isEnd = isLastOfSentence(reading, end) || reading.units[end] === comma;
  if (!isEnd || labels.some(({ kind }) => telling.has(kind))) return null;
  const before = labels.filter((label) => label.end <= start && !isCrossed(reading, label.start, end));
  const code = before.find(({ kind }) => kind === 'code');
  if (code === undefined) return null;
  if (wordsBetween(reading, startOfSentence(reading, code.start), code.start) > mostHead) return null;
  const rest = before.filter((label) => label !== code);
  if (!rest.every(({ kind, isOtherCode }) => within.has(kind) && !isOtherCode)) return null;
  const phrase = foldedSlice(reading, code.start, code.end);
  const says = !isBare(reading, code) || isPasswordWord(phrase) || isAccess(phrase);
  return says || candidate?.form === 'grouped' || rest.some(({ kind }) => kind === 'purpose') ? code : null;
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
