/** Texts that name no code at all: "482913 – Netflix". A rented number gets such, for the service it was rented for. */
import type { Candidate } from './candidates.ts';
import { isAloneOnLine } from './context.ts';
import { Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { joinBefore } from './links.ts';
import { isSpacedGroup } from './number-parts.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import { UnitSet } from './unit-set.ts';

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
): Standing {
  const { form, start, end, digitCount, size } = candidate;
  const { length } = reading;
  if (form === 'letters' || form === 'loose-mixed' || form === 'dotted') return null;
  if (form === 'odd' && !isAllBehindName(reading, candidate, names)) return null;
  if (form === 'mixed' && digitCount < 2) return null;
  if (digitCount > 8 || size < 4) return null;
  if (start === 0 && end === length) return 'alone';
  if (isForApp(reading, candidate)) return 'apart';
  const words = wordsBetween(reading, 0, length) - wordsBetween(reading, start, end);
  if (words > mostWordsOfAlone) return null;
  const alone = isAloneOnLine(reading, candidate);
  const heads = isHeading(reading, candidate);
  const speaksOfOther = (label: Label): boolean =>
    !(label.kind === 'purpose' && label.start >= end) &&
    !harmless.has(label.kind) &&
    (label.end <= start || label.start >= end) &&
    !(alone && isFarOff(reading, label, candidate, 1)) &&
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
  // "Type this in the app only": said of the number that stands apart.
  const isAsked = labels.some(({ kind }) => kind === 'ask' || kind === 'hint');
  if (words > (isAsked ? mostWordsWithName : mostWords) || form === 'mixed') return null;
  if (!isAsked && labels.some(({ kind }) => kind === 'common' || kind === 'fresh')) return null;
  if (bothApart) return 'apart';
  // "Lumo 4829", "4829 Lumo"
  const isName =
    words === 1 &&
    ((end === length && isCapital(reading, 0)) || (start === 0 && isCapital(reading, end + 1)));
  return isName ? 'apart' : null;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** "Telegram: 61 830": the name of the service, a mark, and no more. */
function isAllBehindName(reading: Reading, candidate: Candidate, names: readonly string[]): boolean {
  const { start, end } = candidate;
  if (!isSpacedGroup(candidate) || end !== reading.length || joinBefore(reading, start) === null)
    return false;
  const before = foldedSlice(reading, 0, start);
  return names.some((name) => before.startsWith(name) && !wordCharacter.test(before.slice(name.length)));
}

const appTag = /^<#> ?$/;
const appHash = /^[ \n][a-z0-9+/]{11}$/;

/** "<#> 482913 FA+9qCX9VSu": nothing but the marks by which an app finds its own SMS. */
const isForApp = (reading: Reading, { start, end }: Candidate): boolean =>
  start > 0 &&
  appTag.test(foldedSlice(reading, 0, start)) &&
  appHash.test(foldedSlice(reading, end, reading.length));

/** "Discord", "Discord says". */
const saying = / (?:says|sagt|dit|dice|diz|is|est|es|ist|to)$/;
const endsWithName = (text: string, name: string): boolean =>
  text.trimEnd().replace(saying, '').endsWith(name);

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
