/** Numbers that stand before their noun: "482913 is your code". */
import { isNumber } from './candidates.ts';
import { isAloneInSentence } from './context.ts';
import type { Claim, Finding } from './findings.ts';
import type { Label } from './labels.ts';
import { isCodeKind } from './lead-on.ts';
import {
  hasPause,
  isCrossed,
  isFirstOfSentence,
  isLastOfSentence,
  isStepBefore,
  joinBefore,
} from './links.ts';
import { isSetOff, mayBeSender } from './number-parts.ts';
import { type Reading, sentencesBetween, wordsBetween } from './reading.ts';

/** Names in capitals that may stand between a number and its noun. */
const mostNames = 2;
const mostNaming = 3;
const mostPronouns = 1;

/** The part of a text that is read: its numbers so far, and the last copula. */
export interface Place {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly is: Label | null;
}

/** The number right before a word, when nothing else has it yet. */
export function lastBefore(place: Place, label: Label, reach: number): Finding | null {
  const { reading, is } = place;
  const last = lastNumber(place);
  if (last === undefined) return null;
  const { end } = last.numeral;
  if (wordsBetween(reading, end, label.start) > reach) return null;
  if (!isCrossed(reading, end, label.start)) return last;
  // "482913⏎is your code"
  const from = is !== null && is.start >= end && !isCrossed(reading, is.end, label.start) ? is : label;
  return isStepBefore(reading, end, from.start) ||
    isSaidBehind(place, last, label) ||
    isLineBefore(reading, last, label)
    ? last
    : null;
}

/** "482913⏎ini kode verifikasimu": alone in its sentence, and the next one begins with the word for a code. */
const isLineBefore = (reading: Reading, { numeral }: Finding, { kind, start }: Label): boolean =>
  kind === 'code' &&
  isNumber(numeral.candidate) &&
  sentencesBetween(reading, numeral.end, start) === 1 &&
  wordsBetween(reading, numeral.end, start) <= mostPronouns &&
  isAloneInSentence(reading, numeral);

/** "Lumo. 482913. That is the code for …": alone in its sentence, and the next one begins by saying what it is. */
function isSaidBehind(
  { reading, is }: Place,
  { numeral: { candidate, end } }: Finding,
  label: Label,
): boolean {
  if (is === null || is.start < end || is.end > label.start || candidate === null) return false;
  if (!isNumber(candidate) || !isAloneInSentence(reading, candidate)) return false;
  return (
    sentencesBetween(reading, end, is.start) === 1 &&
    sentencesBetween(reading, is.end, label.start) === 0 &&
    wordsBetween(reading, end, is.start) <= mostPronouns &&
    wordsBetween(reading, is.end, label.start) <= mostNames
  );
}

/** The last number. A word in capitals behind it, as the name in "482913 is your LUMO code", does not hide it. */
function lastNumber({ findings }: Place): Finding | undefined {
  for (let back = 1; back <= mostNames + 1; back += 1) {
    const finding = findings.at(-back);
    if (finding === undefined) break;
    if (finding.numeral.candidate?.digitCount !== 0) return finding;
  }
  return findings.at(-1);
}

/** "482913 is your Apple ID code": of two nouns behind a number the last is what it is. */
function isOnlyNamed(reading: Reading, { kind, link, label: noun }: Claim, label: Label): boolean {
  return (
    kind === 'reference' &&
    link === 'is-named' &&
    !noun.isOtherCode &&
    noun.end <= label.start &&
    wordsBetween(reading, noun.end, label.start) === 0 &&
    !hasPause(reading, noun.end, label.start)
  );
}

const mostHeading = 2;

/** "T-Mobile: 402716 is your code": the noun before the number is only a part of the sender's name, with which the text begins. */
function isHeading(reading: Reading, { claim, numeral }: Finding): boolean {
  if (claim === null || claim.words > 1 || isCodeKind(claim.kind)) return false;
  const { start, end } = claim.label;
  return (
    end <= numeral.start &&
    wordsBetween(reading, 0, start) < mostHeading &&
    joinBefore(reading, numeral.start) === 'colon' &&
    sentencesBetween(reading, 0, numeral.start) === 0
  );
}

/** "482913 is your code": the copula stands right behind the number. */
export function isNamed(place: Place, finding: Finding, label: Label): boolean {
  const { reading, is } = place;
  const { numeral } = finding;
  const { end } = numeral;
  if (isSaidBehind(place, finding, label)) return true;
  if (is !== null && is.start >= end && is.end <= label.start && wordsBetween(reading, end, is.start) === 0)
    return true;
  const words = wordsBetween(reading, end, label.start);
  // "482913 unlocks your account", and not "Bestellung 482913 bestätigt"
  if (label.host === 'proof' && words === 0 && !isCrossed(reading, end, label.start))
    return !isLastOfSentence(reading, label.end);
  if (joinBefore(reading, label.start) === 'dash' && words <= 1) return true;
  // "ZWKQPT: your Lumo code"
  return words <= mostNaming && isSetOff(reading, numeral) && !mayBeSender(reading, numeral);
}

const mostBeforeAsk = 2;
/** "Bitte 4471 in der Bolt-App eintragen" */
const mostBeforeLast = 5;

/** "551204 has to be entered": first in its sentence, or right before the verb, the number is what the verb is about. */
export function isAskedBehind({ reading, is }: Place, { claim, numeral }: Finding, verb: Label): boolean {
  const { start, end } = numeral;
  const from = is !== null && is.start >= end && wordsBetween(reading, end, is.start) === 0 ? is.end : end;
  const most =
    claim === null && isLastOfSentence(reading, verb.end)
      ? mostBeforeLast
      : isFirstOfSentence(reading, start)
        ? mostBeforeAsk
        : 0;
  return wordsBetween(reading, from, verb.start) <= most && !isCrossed(reading, end, verb.start);
}

/** "Sifarişi almaq üçün 418 kodunu": with its verb last, a language has the number right before its noun. */
export const isRightBehind = (
  reading: Reading,
  { claim, numeral }: Finding,
  { kind, start }: Label,
): boolean =>
  kind === 'code' &&
  claim?.kind === 'reference' &&
  claim.link === 'beside' &&
  claim.words > 0 &&
  isNumber(numeral.candidate) &&
  start - numeral.end <= 1 &&
  !isCrossed(reading, numeral.end, start);

/** True when a number may be that of a word for a code behind it: no other noun has it for good. */
export const isFreeFor = (reading: Reading, back: Finding, label: Label): boolean =>
  back.claim === null ||
  back.claim.kind === 'purpose' ||
  back.claim.link === 'before' ||
  isHeading(reading, back) ||
  isRightBehind(reading, back, label) ||
  isOnlyNamed(reading, back.claim, label);
