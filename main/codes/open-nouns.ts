/** The nouns of a text that have no number yet, and which of them takes the next one. */
import type { Numeral } from './candidates.ts';
import type { Claim, Finding, Link } from './findings.ts';
import type { Label } from './labels.ts';
import { isAfterBracket, isCrossed, isStepBefore, joinBefore } from './links.ts';
import { hasBracket, isGroupAtEnd, isSetOffBehind } from './number-parts.ts';
import { isBehindBound, isByMeans, isClock, isTimeOfDay } from './prepositions.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';

/** Words between two spans that still count as "right beside". */
export const besideWords = 2;
const referenceReach = 2;
const phoneReach = 3;
const shortNumber = 6;
/** Cards end with four. */
const leastMeans = 5;
const comma = 0x2c;
const dot = 0x2e;
const joinedReach = 5;
/** A colon, a space, an opening bracket. */
const mostMarks = 3;
const codeReach = 14;
/** "OTP for online purchase of Rs. 480.00 at … with card 5103****2217 is 92210473" */
const copulaReach = 26;
const apostrophe = 0x27;
const letterS = 0x73;

export interface Noun {
  readonly label: Label;
  /** The number before a code word, which is its own when none follows: "482913 code". */
  readonly back: Finding | null;
  /** Of another noun: a code word stands before it in the same breath, as in "code for order". */
  readonly isModifier: boolean;
}

/** The words that wait for a number, each the last of its kind. */
export interface OpenNouns {
  code: Noun | null;
  other: Noun | null;
  valid: Label | null;
  currency: Label | null;
  ask: Label | null;
  is: Label | null;
  hint: Label | null;
  failure: Label | null;
}

/** Before the first word. */
export const nothingOpen: Readonly<OpenNouns> = {
  code: null,
  other: null,
  valid: null,
  currency: null,
  ask: null,
  is: null,
  hint: null,
  failure: null,
};

/** True when a number follows a word in its sentence, at most so many words behind. */
export function reaches(reading: Reading, label: Label, { start }: Numeral, most: number): boolean {
  return !isCrossed(reading, label.end, start) && wordsBetween(reading, label.end, start) <= most;
}

/** "Enter this number: 4093": right behind a verb of entering, and right before a colon. */
export const isBehindVerb = (reading: Reading, { ask }: OpenNouns, { start, end }: Label): boolean =>
  ask !== null &&
  !isCrossed(reading, ask.end, start) &&
  wordsBetween(reading, ask.end, start) <= 1 &&
  reading.units[end] === colon;
const colon = 0x3a;

/** The noun that takes a number, and how it leads to it. What has its number is open no more. */
export function claimFor(reading: Reading, open: OpenNouns, numeral: Numeral): Claim | null {
  const { start, candidate } = numeral;
  const currency = open.currency;
  if (currency !== null && start - currency.end <= 1 && start >= currency.end)
    return { kind: 'currency', link: 'beside', label: currency, words: 0 };
  // "Verification failed (error 4402)"
  const failure = open.failure;
  if (failure !== null && start - failure.end <= mostMarks && reaches(reading, failure, numeral, 0))
    return { kind: 'reference', link: 'beside', label: failure, words: 0 };
  const other = otherFor(reading, open, numeral);
  if (candidate === null) {
    // "Card *4829": the card has its number, and the next one is not its own.
    open.other = null;
    return other === null ? null : claim(reading, other, 'beside', start);
  }
  if (other !== null && candidate.form !== 'letters') {
    open.other = null;
    return claim(reading, other, 'beside', start);
  }
  const valid = open.valid;
  if (
    valid !== null &&
    reaches(reading, valid, numeral, besideWords) &&
    isTimeOfDay(reading, start, numeral.end)
  ) {
    if (open.code === null || open.code.label.start < valid.start)
      return { kind: 'valid', link: 'beside', label: valid, words: 0 };
  }
  // "For login from Austin at 0915": no word for a code takes a time.
  if (isClock(reading, start, numeral.end)) return timeClaim(numeral);
  return codeFor(reading, open, numeral);
}

function timeClaim({ start, end }: Numeral): Claim {
  const label: Label = {
    kind: 'valid',
    start,
    end,
    languages: [],
    ownerIn: [],
    isOtherCode: false,
    host: null,
  };
  return { kind: 'valid', link: 'beside', label, words: 0 };
}

function claim(reading: Reading, { label }: Noun, link: Link, start: number): Claim {
  return { kind: label.kind, link, label, words: wordsBetween(reading, label.end, start) };
}

/** The noun for something else that takes the number, or null. */
function otherFor(reading: Reading, open: OpenNouns, numeral: Numeral): Noun | null {
  const other = open.other;
  if (other === null) return null;
  const { label, isModifier } = other;
  const { start } = numeral;
  const join = joinOf(reading, open, label, start);
  const isStep = isStepBefore(reading, label.end, start);
  if (isCrossed(reading, label.end, start) && !isStep && !isAbbreviated(reading, label, start)) return null;
  if (isAfterBracket(reading, start)) return null;
  const ask = open.ask;
  // "Never share it. To report fraud, text 330330": there the verb sends something to the number.
  const isSentTo = label.kind === 'phone' && open.hint !== null;
  if (ask !== null && !isSentTo && ask.start >= label.end && ask.end <= start) return null;
  const code = open.code;
  if (code !== null && code.label.start >= label.end) return null;
  const words = wordsBetween(reading, label.end, start);
  // "Dear customer, 9037 is …"
  if (words === 0 && join === null && reading.units[label.end] === comma) return null;
  // "Verification code for your order: 77140": what a colon or copula leads to is the first noun's.
  if (
    code !== null &&
    isModifier &&
    join !== null &&
    join !== 'dash' &&
    !isOneNoun(code.label, label) &&
    !isCrossed(reading, code.label.end, label.start)
  )
    return null;
  // "Code for your pickup tomorrow - 6614 - show it at the counter": between dashes, or last, stands the first noun's.
  if (
    code !== null &&
    isModifier &&
    join === 'dash' &&
    words > 0 &&
    !isCrossed(reading, code.label.end, label.start) &&
    isSetOffBehind(reading, numeral.end)
  )
    return null;
  if (label.kind === 'reference' && code?.label.kind === 'purpose' && isModifier)
    if ((numeral.candidate?.digitCount ?? 0) >= leastMeans && isByMeans(reading, label.end, start))
      return null;
  // "Confirm your phone (ends 3308) with …": the brackets are the phone's.
  const isBracketed = hasBracket(reading, label.end, start);
  // "Code WhatsApp 482-913": a number too short to be dialled, right behind a code word, is that word's.
  const digits = numeral.candidate?.digitCount ?? 0;
  if (
    !isBracketed &&
    label.kind === 'phone' &&
    code !== null &&
    code.label.kind !== 'purpose' &&
    isModifier &&
    digits > 0 &&
    digits <= shortNumber
  ) {
    if (wordsBetween(reading, code.label.end, label.start) === 0) return null;
  }
  // "Confirm your number with 551204": no number to be dialled is so short.
  if (
    !isBracketed &&
    (label.kind === 'phone' || label.kind === 'numero') &&
    code?.label.kind === 'purpose' &&
    isModifier &&
    digits > 0 &&
    digits <= shortNumber &&
    (words > 0 || join === 'colon') &&
    !callsTo.test(foldedSlice(reading, label.end, start)) &&
    wordsBetween(reading, code.label.end, label.start) <= besideWords
  )
    return null;
  // "Code for payment 940 217. Amount 1,250": only a code is set in groups, and it ends the phrase.
  if (code !== null && isModifier && isGroupAtEnd(reading, code.label, numeral)) return null;
  const reach = label.kind === 'phone' ? phoneReach : referenceReach;
  return words <= reach || (join !== null && words <= joinedReach) ? other : null;
}

/** "Your registration number is 4471820": what it is for and "number" are one noun. */
const isOneNoun = (purpose: Label, { kind, start }: Label): boolean =>
  kind === 'numero' && purpose.kind === 'purpose' && start - purpose.end <= 1;

/** "Pentru activare sunați la 4471": what is called has that number. */
const callsTo = /^ (?:at|on|to|an|unter|al|el|au|le|la|pe|ao|no|op|naar|na|på|til|στο|на|по) $/;

const abbreviation = /(?:nr|no|num|ref|tel)$/;

/** "Vorgangsnr. 2026": the dot ends a word, and no sentence. */
const isAbbreviated = (reading: Reading, { kind, start, end }: Label, numberStart: number): boolean =>
  (kind === 'reference' || kind === 'phone' || kind === 'numero') &&
  reading.units[end] === dot &&
  numberStart - end <= 2 &&
  abbreviation.test(foldedSlice(reading, start, end));

/** By what a noun leads to a number, or null when they only stand in one sentence. */
function joinOf(
  reading: Reading,
  open: OpenNouns,
  label: Label,
  start: number,
): 'colon' | 'dash' | 'line' | 'is' | null {
  const is = open.is;
  if (
    is !== null &&
    is.start >= label.end &&
    is.end <= start &&
    wordsBetween(reading, is.end, start) === 0 &&
    start - is.end <= 3
  )
    return 'is';
  // "Your code's 771204"
  const { units } = reading;
  if (start - label.end === 3 && units[label.end] === apostrophe && units[label.end + 1] === letterS)
    return 'is';
  return joinBefore(reading, start);
}

/** "You need a security code. It's 402886.": the next sentence begins with the copula. */
function isSaidNext(reading: Reading, { is }: OpenNouns, { end }: Label, start: number): boolean {
  if (is === null || sentencesBetween(reading, end, start) !== 1) return false;
  const { sentences } = reading;
  let from = start;
  while (from > end && sentences[from - 1] === sentences[start]) from -= 1;
  return wordsBetween(reading, from, start) <= wordsBetween(reading, is.start, start) + 1;
}

function codeFor(reading: Reading, open: OpenNouns, numeral: Numeral): Claim | null {
  const code = open.code;
  if (code === null || numeral.candidate === null) return null;
  const { start, candidate } = numeral;
  const { label } = code;
  const words = wordsBetween(reading, label.end, start);
  const join = joinOf(reading, open, label, start);
  const isStep = words <= 1 && isStepBefore(reading, label.end, start);
  const isAcrossLines = join === 'line' || isStep;
  const isNextSentence = join === 'is' && isSaidNext(reading, open, label, start);
  if (isCrossed(reading, label.end, start) && !(isAcrossLines && words <= 1) && !isNextSentence) return null;
  if (words > (join === 'is' ? copulaReach : codeReach)) return null;
  // "Never tell anyone the code … 7726": what stands far behind a warning is something else.
  const hint = open.hint;
  const isWarning =
    hint !== null &&
    hint.end <= label.start &&
    !isCrossed(reading, hint.end, label.start) &&
    wordsBetween(reading, hint.end, label.start) <= besideWords;
  // "Never tell anyone the PIN. 800 900 100": there the full stop is no sign of an abbreviation.
  if (isWarning && (words > besideWords || reading.units[label.end] === dot)) return null;
  const link: Link =
    join !== null && (join !== 'dash' || words <= besideWords)
      ? 'joined'
      : words <= besideWords
        ? 'beside'
        : 'near';
  if (label.kind === 'purpose' && join === null && isBehindBound(reading, start)) return null;
  // "482913 to approve 45.00": what stands before the purpose is what it is for.
  if (label.kind === 'purpose' && code.back !== null && candidate.form === 'odd') return null;
  const isWeak = candidate.form === 'odd' || candidate.form === 'letters' || candidate.form === 'loose-mixed';
  if (isWeak && link === 'near' && candidate.form !== 'loose-mixed') return null;
  if (candidate.form === 'odd' && words > besideWords && join !== 'is' && join !== 'colon') return null;
  if (candidate.form === 'letters' && words > (join === 'colon' || join === 'is' ? joinedReach : besideWords))
    return null;
  const isAsked = open.ask !== null && reaches(reading, open.ask, numeral, besideWords);
  if (
    code.back !== null &&
    link === 'near' &&
    !isAsked &&
    isNumber(code.back) &&
    code.back.claim === null &&
    wordsBetween(reading, code.back.numeral.end, label.start) <= 1
  )
    return null;
  // "K4T7 doğrulama kodunu yazın B040": with the verb behind the noun, its number stood before it.
  const verb = open.ask;
  if (
    label.kind === 'code' &&
    code.back !== null &&
    join === null &&
    verb !== null &&
    verb.start >= label.end &&
    verb.end <= start &&
    wordsBetween(reading, code.back.numeral.end, label.start) === 0
  )
    return null;
  // A word with digits in it may be only a word: the code may still come.
  const mayBeWord =
    (candidate.form === 'loose-mixed' || candidate.form === 'letters') && join !== 'colon' && join !== 'is';
  if (!mayBeWord) open.code = null;
  // "To open envelope 4B7D-118F enter access code T90wxM": right behind its noun stands what it takes, if anything.
  else if (candidate.digitCount > 0 && words === 0) open.code = { ...code, back: null };
  return claim(reading, code, link, start);
}

/** True for digits alone, and so for what is surely no name. */
const isNumber = ({ numeral: { candidate } }: Finding): boolean =>
  candidate !== null && candidate.digitCount === candidate.size;
