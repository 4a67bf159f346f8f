/** Codes of small letters, which look like any word: only one right behind the word for a code, and no word itself. */
import { type Candidate, letterCandidate } from './candidates.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { joinBefore } from './links.ts';
import { foldedSlice, type Reading } from './reading.ts';

/** Letters that no language would put in such a row, or a passphrase of several words. */
const noWord = /^[^aeiouy]+$|[^aeiouy]{5,}/;
export const isNoWord = (letters: string): boolean => noWord.test(letters);
const leastBlocks = 3;
const quotes = /["'«„“([*]/;

export function findLetterCode(reading: Reading, labels: readonly Label[]): Candidate | null {
  for (const [index, label] of labels.entries()) {
    if (label.kind !== 'code') continue;
    let behind = label;
    const next = labels[index + 1];
    if (next?.kind === 'is' && next.start - label.end <= 1) behind = next;
    const candidate = wordBehind(reading, behind.end, behind !== label);
    if (candidate === null) continue;
    if (labels.some(({ start, end }) => start < candidate.end && end > candidate.start)) continue;
    return candidate;
  }
  return null;
}

function wordBehind(reading: Reading, from: number, isCopula: boolean): Candidate | null {
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
  if (!hasColon || !isLast || isCopula) return null;
  return candidate.blocks === 1 || candidate.blocks >= leastBlocks ? candidate : null;
}
