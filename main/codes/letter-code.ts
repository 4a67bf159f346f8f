/** Codes of small letters, which look like any word: only one right behind the word for a code, and no word itself. */
import { type Candidate, letterCandidate } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { joinBefore } from './links.ts';
import { foldedSlice, type Reading } from './reading.ts';

/** Letters that no language would put in such a row, or a passphrase of several words. */
const hasVowel = /[aeiouy]/;
const fiveConsonants = /[^aeiouy]{5}/;
export const isNoWord = (letters: string): boolean => !hasVowel.test(letters) || fiveConsonants.test(letters);
const spelledDigits = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)$/;
const leastBlocks = 3;
const quotes = /["'«„“([*]/;

export function findLetterCode(reading: Reading, labels: readonly Label[]): Candidate | null {
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index];
    if (label?.kind !== 'code') continue;
    let behind = label;
    const next = labels[index + 1];
    if (next?.kind === 'is' && next.start - label.end <= 1) behind = next;
    const candidate = wordBehind(reading, behind.end);
    if (candidate === null) continue;
    // A word of the vocabulary is no code; in a phrase of several it may be one of them.
    if (candidate.blocks < leastBlocks && overlaps(labels, candidate)) continue;
    return candidate;
  }
  return null;
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
