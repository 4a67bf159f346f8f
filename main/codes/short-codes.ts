/** Codes of two digits, as a courier or driver asks for: "Sebutkan PIN 38", "Codice di consegna: 36". */
import type { Numeral } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { isCrossed, isFirstOfSentence, isLastOfSentence } from './links.ts';
import { type Reading, wordsBetween } from './reading.ts';

const size = 2;
const mostBefore = 3;
/** A space, a hyphen. */
const mostBehind = 1;
/** "38 %", "38:20", "38.5", "38/40". */
const going = new Set([0x25, 0x3a, 0x2e, 0x2f, 0x2c]);

/** Lets such a number be a code where the text speaks of a courier, and a word for a code stands right beside it. */
export function takeShortCodes(reading: Reading, labels: readonly Label[], numerals: Numeral[]): void {
  if (!labels.some(({ kind }) => kind === 'courier' || kind === 'handover')) return;
  for (const [at, { start, end, candidate }] of numerals.entries()) {
    if (candidate !== null || end - start !== size || !isPlain(reading, start, end)) continue;
    if (
      !isToldTo(reading, labels, start, end) &&
      !labels.some((label, index) => names(reading, label, labels[index + 1], start, end))
    )
      continue;
    if (labels.some((label) => isUnitAt(label, end))) continue;
    numerals[at] = {
      start,
      end,
      candidate: { form: 'odd', start, codeStart: start, end, digitCount: size, size, blocks: 1 },
    };
  }
}

/** Digits alone, and no part of a date, a time or a sum. */
function isPlain({ kinds, units }: Reading, start: number, end: number): boolean {
  if (kinds[start] !== Kind.Digit || kinds[end - 1] !== Kind.Digit) return false;
  if (going.has(units[end] ?? 0) && kinds[end + 1] === Kind.Digit) return false;
  if (units[end] === 0x25) return false;
  return !(going.has(units[start - 1] ?? 0) && kinds[start - 2] === Kind.Digit);
}

const verbs: ReadonlySet<LabelKind> = new Set(['tell', 'ask']);

/** "Tell 44 to the driver", "Kuryeye 44 deyin", "Dile al conductor 44", or the verb alone at the start of a sentence. */
function isToldTo(reading: Reading, labels: readonly Label[], start: number, end: number): boolean {
  const spoken = labels.filter(({ kind }) => kind !== 'common' && kind !== 'is');
  const next = spoken.findIndex((label) => label.start >= end);
  const at = next < 0 ? spoken.length : next;
  const [first, before, behind] = [spoken[at - 2], spoken[at - 1], spoken[at]];
  if (before === undefined || wordsBetween(reading, before.end, start) > 0) return false;
  if (isCrossed(reading, before.end, start)) return false;
  if (behind !== undefined && isPair(before, behind) && isNext(reading, end, behind.start)) return true;
  if (first !== undefined && isPair(first, before) && isNext(reading, first.end, before.start))
    return isLastOfSentence(reading, end);
  return verbs.has(before.kind) && isFirstOfSentence(reading, before.start);
}

const isNext = (reading: Reading, from: number, to: number): boolean =>
  wordsBetween(reading, from, to) <= 1 && !isCrossed(reading, from, to);

const isPair = (a: Label, b: Label): boolean =>
  (verbs.has(a.kind) && b.kind === 'courier') || (a.kind === 'courier' && verbs.has(b.kind));

/** Right beside the word, or with only "is" between them: "o código de entrega é 44". */
function names(reading: Reading, label: Label, next: Label | undefined, start: number, end: number): boolean {
  if (label.kind !== 'handover' && label.kind !== 'code') return false;
  if (label.start >= end) return label.start - end <= mostBehind && !isCrossed(reading, end, label.start);
  const isSaid = next?.kind === 'is' && next.start - label.end <= mostBehind && next.end <= start;
  const from = isSaid ? next.end : label.end;
  return from <= start && start - from <= mostBefore && wordsBetween(reading, from, start) === 0;
}

const isUnitAt = ({ kind, start }: Label, end: number): boolean =>
  (kind === 'life' || kind === 'currency') && start >= end && start - end <= mostBehind;
