/** Texts that name no code at all: "482913 – Netflix". A rented number gets such, for the service it was rented for. */
import type { Candidate } from './candidates.ts';
import { isAloneInSentence, isAloneOnLine } from './context.ts';
import { foldWord, Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { isFirstOfSentence, joinBefore } from './links.ts';
import { isSpacedGroup } from './number-parts.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import { UnitSet } from './unit-set.ts';
import { countedThings } from './words/counted-things.ts';

const mostWords = 5;
const mostWordsWithName = 12;
const mostWordsOfAlone = 24;
const mostBesideName = 6;
const mostMixedBesideName = 3;
const hyphen = 0x2d;
const marks = new UnitSet(':-()[]【】「」|.!,<>«»"=#*~');

const harmless: ReadonlySet<LabelKind> = new Set(['is', 'common', 'hint', 'valid', 'life', 'ask', 'fresh']);

export type Standing = 'alone' | 'apart' | 'beside-name' | null;

/**
 * The place of a number in a text without a word for a code: `alone`, `apart` from a few words by a mark, or in a short text
 * that names the service.
 */
export function standingOf(
  reading: Reading,
  labels: readonly Label[],
  candidate: Candidate,
  names: readonly string[],
  hasSum: () => boolean,
): Standing {
  const { form, start, end, digitCount, size } = candidate;
  const { length } = reading;
  if (form === 'letters' || form === 'loose-mixed' || form === 'dotted') return null;
  if (form === 'odd' && !isAllBehindName(reading, candidate, names)) return null;
  if (form === 'mixed' && digitCount < 2) return null;
  if (digitCount > 8 || size < 4) return null;
  if (start === 0 && end === length) return 'alone';
  if (isForApp(reading, candidate) || isSigned(reading, labels, candidate)) return 'apart';
  if (isBeforePurpose(reading, labels, candidate) && hasSum()) return 'apart';
  const words = wordsBetween(reading, 0, length) - wordsBetween(reading, start, end);
  if (words > mostWordsOfAlone) return null;
  const alone =
    isAloneOnLine(reading, candidate) ||
    (digitCount === sizeOfPayment && isAloneInSentence(reading, candidate));
  const heads = isHeading(reading, candidate) || isHeadingBefore(reading, candidate);
  const speaksOfOther = (label: Label): boolean =>
    !(label.kind === 'purpose' && label.start >= end) &&
    !harmless.has(label.kind) &&
    (label.end <= start || label.start >= end) &&
    !(alone && isFarOff(reading, label, candidate, label.kind === 'tell' ? 0 : 1)) &&
    !(heads && isFarOff(reading, label, candidate, 0));
  if (labels.some(speaksOfOther)) return null;
  const text = foldedSlice(reading, 0, length);
  const bothApart = isApart(reading, start - 1, -1) && isApart(reading, end, 1);
  const isNamed = names.some((name) => text.includes(name));
  const isBeside = start === 0 || bothApart || names.some((name) => endsWithName(text.slice(0, start), name));
  if (
    isNamed &&
    isBeside &&
    words <=
      (form === 'mixed'
        ? mostMixedBesideName
        : alone
          ? mostWordsOfAlone
          : bothApart
            ? mostWordsWithName
            : mostBesideName)
  )
    return 'beside-name';
  if (words <= mostUncased && end === length && labels.length === 0 && isUncased(text.slice(0, start)))
    return 'apart';
  // "Type this in the app only": said of the number that stands apart.
  const isAsked = labels.some(({ kind }) => kind === 'ask' || kind === 'hint');
  if (words > (isAsked ? mostWordsWithName : mostWords) || form === 'mixed') return null;
  if (namesThing(sentenceOf(reading, candidate))) return null;
  // "Lumo 4829", "4829 Lumo"
  if (end === length && isOneName(text.slice(0, start), isCapital(reading, 0))) return 'apart';
  if (start === 0 && isOneName(text.slice(end), isCapital(reading, end + 1))) return 'apart';
  const isHeadline = start === 0 && isDashAt(reading, end);
  if (!isAsked && !isHeadline && labels.some(({ kind }) => kind === 'common' || kind === 'fresh'))
    return null;
  return bothApart ? 'apart' : null;
}

const things = new Set(countedThings.split(',').map((word) => foldWord(word.trim())));

/** "Steps: 10482": what is counted is no service. */
const namesThing = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}\p{N}]/u).some((word) => word !== '' && things.has(word));

function sentenceOf(reading: Reading, { start, end }: Candidate): string {
  const { sentences, length } = reading;
  let from = start;
  while (from > 0 && sentences[from - 1] === sentences[start]) from -= 1;
  let to = end;
  while (to < length && sentences[to] === sentences[start]) to += 1;
  return foldedSlice(reading, from, to);
}

const nameToken = /^[\p{L}\p{N}&'+-]+$/u;
const hostToken = /^[a-z0-9-]+(?:\.[a-z]{2,4}){1,2}$/;
const marksBehind = /[^\p{L}\p{N}]{1,8}$/u;
const uncased = /^[\u30a0-\u30ff]{2,12}$|^[\uac00-\ud7a3]{2,8}$/;
/** "سناب شات", "蝦皮購物": a name in a script without capitals, and no mark beside it. */
const uncasedName =
  /^(?:[\u0590-\u06ff]{2,10} ){1,2}$|^[\u3400-\u9fff]{2,6} ?$|^[\u0900-\u0dff]{2,14} $|^[\u0e00-\u0eff]{3,14} ?$/;
const mostUncased = 4;
const isUncased = (text: string): boolean => uncasedName.test(text) && !namesThing(text);
/** "From Lumo:", "Lumo app:" */
const around = /^(?:from|von|de|da|di|от|від|fra|från|od) /;

/** One word that may be the name of a service: with a capital, a host name, or in a script without capitals. */
function isOneName(text: string, hasCapital: boolean): boolean {
  const name = text.trim().replace(marksBehind, '').replace(saying, '').replace(around, '');
  return hostToken.test(name) || uncased.test(name) || (hasCapital && nameToken.test(name));
}

const mostSender = 2;
const sizeOfPayment = 6;

/** "DKB: 330-918 für Onlinezahlung 89,99 €": behind the sender, and what it is for comes behind it. */
function isBeforePurpose(
  reading: Reading,
  labels: readonly Label[],
  { form, start, end, digitCount }: Candidate,
): boolean {
  if (digitCount !== sizeOfPayment || (form !== 'digits' && form !== 'grouped')) return false;
  if (labels.some(({ kind }) => kind === 'changed' || kind === 'void' || kind === 'promo')) return false;
  const sender = wordsBetween(reading, 0, start);
  if (sender < 1 || sender > mostSender || joinBefore(reading, start) !== 'colon') return false;
  return labels.some(
    (label) => (label.kind === 'common' || label.kind === 'purpose') && label.start === end + 1,
  );
}

/** "482913 - Lumo" */
const isDashAt = ({ units, kinds }: Reading, end: number): boolean =>
  kinds[end] === Kind.Space && units[end + 1] === hyphen && kinds[end + 2] === Kind.Space;

/** "Never tell anyone the OTP. 688335 - Lumo Bank": signed, as the last sentence of a text that else only warns. */
function isSigned(
  reading: Reading,
  labels: readonly Label[],
  { form, start, end, digitCount }: Candidate,
): boolean {
  if (digitCount !== sizeOfPayment || form !== 'digits' || start === 0 || !isDashAt(reading, end))
    return false;
  return (
    isFirstOfSentence(reading, start) &&
    wordsBetween(reading, end, reading.length) <= mostSigned &&
    !labels.some(({ kind }) => kind === 'phone' || kind === 'reference' || ofWhole.has(kind))
  );
}
const mostSigned = 3;

const wordCharacter = /[\p{L}\p{N}]/u;

/** "Telegram: 61 830": the name of the service, a mark, and no more. */
function isAllBehindName(reading: Reading, candidate: Candidate, names: readonly string[]): boolean {
  const { start, end } = candidate;
  if (!isSpacedGroup(candidate) || end !== reading.length || joinBefore(reading, start) === null)
    return false;
  const before = foldedSlice(reading, 0, start);
  return names.some((name) => before.startsWith(name) && !wordCharacter.test(before.slice(name.length)));
}

const appTag = /^<#> ?(?:[\p{L}\p{N}.]{2,20}[: ]{1,2})?$/u;
const appHash = /^[ \n][a-z0-9+/]{11}$/;

/** "<#> 482913 FA+9qCX9VSu": nothing but the marks by which an app finds its own SMS, and perhaps its name. */
const isForApp = (reading: Reading, { start, end }: Candidate): boolean =>
  start > 0 &&
  appTag.test(foldedSlice(reading, 0, start)) &&
  appHash.test(foldedSlice(reading, end, reading.length));

/** "Discord", "Discord says". */
const saying = / (?:says|sagt|dit|dice|diz|is|est|es|ist|to|here|hier|app|team)$/;
/** "Thuisbezorgd.nl", "Amazon.co.uk" */
const domain = /\.[a-z]{2,4}(?:\.[a-z]{2})?$/;
function endsWithName(text: string, name: string): boolean {
  const said = text.trimEnd().replace(saying, '');
  return said.endsWith(name) || said.replace(domain, '').endsWith(name);
}

/** Such words speak of numbers beside them; these two of a text as a whole. */
const ofWhole: ReadonlySet<LabelKind> = new Set(['promo', 'changed', 'void']);

/** A sentence or more away from a number that has a line of its own. */
const isFarOff = (reading: Reading, label: Label, { start, end }: Candidate, most: number): boolean =>
  !ofWhole.has(label.kind) &&
  sentencesBetween(reading, Math.min(label.end, end), Math.max(label.start, start)) > most;

const mostHeading = 2;

/** "Lumo: 4829. Do not reply to this number": the first sentence has a name and the number, and no more. */
function isHeading(reading: Reading, { start, end }: Candidate): boolean {
  const words = wordsBetween(reading, 0, start);
  return (
    words >= 1 &&
    words <= mostHeading &&
    joinBefore(reading, start) === 'colon' &&
    sentencesBetween(reading, 0, start) === 0 &&
    sentencesBetween(reading, end, end + 1) === 1
  );
}

/** "904417 Lumo. Good for 10 min": the same with the name behind it. */
function isHeadingBefore(reading: Reading, { start, end }: Candidate): boolean {
  if (start > 0) return false;
  const { sentences, length } = reading;
  let to = end;
  while (to < length && sentences[to] === sentences[0]) to += 1;
  return to < length && wordsBetween(reading, end, to) <= mostHeading;
}

/** At the end of the text, or parted from the next word by a mark. */
function isApart({ units, kinds, length }: Reading, from: number, step: number): boolean {
  let k = from;
  while (k >= 0 && k < length && kinds[k] === Kind.Space) k += step;
  if (k < 0 || k >= length) return true;
  const kind = kinds[k];
  if (kind === Kind.Line) return true;
  if (kind !== Kind.Symbol) return false;
  const unit = units[k] ?? 0;
  if (unit === hyphen) return k !== from;
  return marks.has(unit) || unit > 0x2000;
}

function isCapital({ source, starts }: Reading, k: number): boolean {
  const letter = source.charAt(starts[k] ?? 0);
  return letter !== letter.toLowerCase();
}
