/** Classifies a number by the letters in it, and by the marks right around it. */
import { type Candidate, letterCandidate, type Numeral } from './candidates.ts';
import type { Finding } from './findings.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { isCrossed, isLastOfSentence, joinBefore } from './links.ts';
import { isTimeOfDay } from './prepositions.ts';
import { foldedSlice, type Reading, wordsBetween } from './reading.ts';

const comma = 0x2c;

// Codes of small letters, which look like any word: only one right behind the word for a code, and no word itself.

/** Letters that no language would put in such a row, or a passphrase of several words. */
const hasVowel = /[aeiouyαεηιουωаеиоуыэюяієўүұөәїё]/;
const fiveConsonants = /[^aeiouyαεηιουωаеиоуыэюяієўүұөәїё]{5}/;
export const isNoWord = (letters: string): boolean => !hasVowel.test(letters) || fiveConsonants.test(letters);
const spelledDigits = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)$/;
const leastBlocks = 3;
const quotes = /["'«„“([*]/;

export function findLetterCode(reading: Reading, labels: readonly Label[]): Candidate | null {
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index];
    if (label?.kind === 'ask') {
      const candidate = wordBehind(reading, label.end);
      if (candidate !== null && isTypedLetters(reading, candidate) && !overlaps(labels, candidate))
        return candidate;
    }
    if (label?.kind !== 'code') continue;
    let behind = label;
    const next = labels[index + 1];
    if (next?.kind === 'is' && next.start - label.end <= 1) behind = next;
    const candidate = wordBehind(reading, behind.end);
    if (candidate === null) {
      const farther = wordBehindColon(reading, label.end);
      if (farther !== null && !overlaps(labels, farther)) return farther;
      continue;
    }
    // A word of the vocabulary is no code; in a phrase of several it may be one of them.
    if (candidate.blocks < leastBlocks && overlaps(labels, candidate)) continue;
    return candidate;
  }
  return null;
}

/** "Enter hqtzvw to sign in": letters that nobody could speak. */
const isTypedLetters = (reading: Reading, { start, end, blocks }: Candidate): boolean =>
  blocks === 1 && isNoWord(foldedSlice(reading, start, end));

const mostToColon = 60;

/** "Code for the portal of Lumo: tqmbkx": letters that nobody could speak, behind the colon that ends the phrase. */
function wordBehindColon(reading: Reading, from: number): Candidate | null {
  const { units, kinds, sentences, length } = reading;
  let k = from;
  while (k < length && k - from < mostToColon && units[k] !== colon && sentences[k] === sentences[from])
    k += 1;
  if (units[k] !== colon || kinds[k + 1] !== Kind.Space) return null;
  const candidate = wordBehind(reading, k);
  if (candidate === null || !isTypedLetters(reading, candidate)) return null;
  const isEnd = sentences[candidate.end] !== sentences[candidate.end + 1] || candidate.end >= length;
  return isEnd ? candidate : null;
}

const overlaps = (labels: readonly Label[], candidate: Candidate): boolean =>
  labels.some(({ start, end }) => start < candidate.end && end > candidate.start);

function wordBehind(reading: Reading, from: number): Candidate | null {
  const { kinds, units, length } = reading;
  let k = from;
  while (k < length && k - from <= 3 && kinds[k] !== Kind.Latin) {
    const kind = kinds[k];
    const mark = String.fromCharCode(units[k] ?? 0);
    if (kind !== Kind.Space && kind !== Kind.Line && mark !== ':' && mark !== '=' && !quotes.test(mark))
      return null;
    k += 1;
  }
  if (k >= length || k === from) return null;
  const candidate = letterCandidate(reading, k);
  if (candidate === null) return null;
  const word = foldedSlice(reading, candidate.start, candidate.end);
  if (candidate.blocks === 1 && isNoWord(word)) return candidate;
  const hasColon = joinBefore(reading, candidate.start) === 'colon';
  const isLast =
    candidate.end === length ||
    kinds[candidate.end] === Kind.Line ||
    (units[candidate.end] === 0x2e && candidate.end + 1 === length);
  if (!hasColon || !isLast) return null;
  // "four-two-nine" only spells a number out.
  if (candidate.blocks > 1 && word.split('-').every((part) => spelledDigits.test(part))) return null;
  return candidate.blocks === 1 || candidate.blocks >= leastBlocks ? candidate : null;
}

const colon = 0x3a;
const hyphen = 0x2d;
const leastUnspoken = 5;

/** "ref-482913": the word that a number begins with. */
export const isPrefix = ({ kind, start }: Label, numeral: Numeral): boolean =>
  kind === 'reference' && start === numeral.start;

/** "NGN150000", "4500rub", "250km": the letters are a currency or a unit, and all the rest are digits. */
export function isUnit(reading: Reading, { kind, start, end }: Label, numeral: Numeral): boolean {
  const isFirst = start === numeral.start && kind === 'currency' && end - start > 1;
  const isLast = end === numeral.end && (kind === 'currency' || kind === 'life') && end - start > 1;
  if (!isFirst && !isLast) return false;
  const [from, to] = isFirst ? [end, numeral.end] : [numeral.start, start];
  return to > from && isAllDigits(reading, from, to);
}

/** A word is right behind a number, or ends it as "min." does in "45min.". The end of "JQK-7PM" is no word. */
export const standsBehind = (reading: Reading, { start, end }: Numeral, label: Label): boolean =>
  label.start - end <= 1 &&
  (label.start >= end || isAllDigits(reading, start, label.start)) &&
  wordsBetween(reading, end, label.start) === 0 &&
  !isCrossed(reading, end, label.start);

/** True when nothing but digits stands there. */
export function isAllDigits({ kinds }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (kinds[k] !== Kind.Digit) return false;
  return true;
}

/** "HSBC: your passcode was changed": short letters, or any that could be spoken, are a sender's name. */
export function mayBeSender(reading: Reading, { start, end, candidate }: Numeral): boolean {
  if (candidate === null || candidate.digitCount > 0) return false;
  return candidate.size < leastUnspoken || !isNoWord(foldedSlice(reading, start, end));
}

/** At the start of its text or line, and followed by a colon or a dash. */
export function isSetOff({ units, kinds }: Reading, { start, end }: Numeral): boolean {
  if (start > 0 && kinds[start - 1] !== Kind.Line) return false;
  const at = kinds[end] === Kind.Space ? end + 1 : end;
  return units[at] === colon || (units[at] === hyphen && at > end && kinds[at + 1] === Kind.Space);
}

/** "61 830", "4071 88": digits in two uneven groups, as long as a code. */
export const isSpacedGroup = ({ form, start, end, digitCount, size, blocks }: Candidate): boolean =>
  form === 'odd' && blocks === 2 && digitCount === size && end - start === size + 1 && size >= 5 && size <= 6;

/** "90/41/77", "550 7": digits in several groups, as long as a code. */
export const isInParts = ({ form, digitCount, size, blocks }: Candidate): boolean =>
  form === 'odd' && blocks > 1 && digitCount === size && size >= 4 && size <= 8;

const tag = '<#>';
/** A text that an app finds by this mark, which Android asks for. */
export const isForApp = (reading: Reading): boolean =>
  reading.units[0] === tag.charCodeAt(0) && foldedSlice(reading, 0, tag.length) === tag;
const closing = new Set([0x3e, 0x5d]);
/** "<#>" and "[#]" only mark a text for an app. */
export const isTag = ({ units }: Reading, { end }: Label): boolean => closing.has(units[end] ?? 0);

/** A dash follows, or the end of the sentence. */
export const isSetOffBehind = (reading: Reading, end: number): boolean =>
  isLastOfSentence(reading, end) ||
  (reading.kinds[end] === Kind.Space &&
    reading.units[end + 1] === hyphen &&
    reading.kinds[end + 2] === Kind.Space);

const mostBracketed = 16;
const openBracket = 0x28;

export function hasBracket({ units }: Reading, from: number, to: number): boolean {
  if (to - from > mostBracketed) return false;
  for (let k = from; k < to; k += 1) if (units[k] === openBracket) return true;
  return false;
}

export const isGroupAtEnd = (
  reading: Reading,
  { kind }: Label,
  { start, end, candidate }: Numeral,
): boolean =>
  candidate !== null &&
  candidate.form === 'grouped' &&
  candidate.size === candidate.digitCount &&
  (reading.sentences[start] !== reading.sentences[end + 1] ||
    (kind === 'code' && candidate.size === sizeOfCode && isPauseAt(reading, end)));
const sizeOfCode = 6;

/** "330-917, valid 5 min" */
const isPauseAt = ({ units, kinds }: Reading, end: number): boolean =>
  units[end] === comma && kinds[end + 1] === Kind.Space && kinds[end + 2] !== Kind.Digit;

const leastLong = 4;
/** "Tunjukkan PIN 44718 saat barang tiba": right behind a word for a code so many digits count no hours. */
export const isLongCode = (reading: Reading, { claim, numeral }: Finding): boolean =>
  claim?.kind === 'code' &&
  claim.link === 'beside' &&
  claim.words === 0 &&
  (numeral.candidate?.digitCount ?? 0) >= leastLong &&
  !isTimeOfDay(reading, numeral.start, numeral.end);
