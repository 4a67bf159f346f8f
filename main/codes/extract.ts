import { boundCode } from './bound.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { isPartOfOther } from './context.ts';
import { foldedSlice, type Reading, read } from './reading.ts';
import { scoreCandidate, threshold } from './scoring.ts';
import type { CodeHint, ExtractedCode } from './types.ts';
import { findLabels } from './vocabulary.ts';

/** Scores from here on are as sure as it gets. */
const certainScore = 8;
/** Of a hostile text only so much is weighed; no real SMS has more. */
const mostCandidates = 64;
const mostLabels = 256;

/**
 * The one-time code of an SMS text, or null when there is none or it is not sure: a wrong copy is worse than none.
 * `start` and `end` are UTF-16 offsets of the code in the text. Never throws; linear in the text's length.
 */
export function extractCode(text: string, _hint: CodeHint = {}): ExtractedCode | null {
  const bound = boundCode(text);
  if (bound !== null) return bound;
  const reading = read(text);
  const candidates = findCandidates(reading)
    .filter((candidate) => !isPartOfOther(reading, candidate))
    .slice(0, mostCandidates);
  if (candidates.length === 0) return null;
  const labels = findLabels(reading).slice(0, mostLabels);
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreCandidate(reading, labels, candidate);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best === null || bestScore < threshold ? null : asCode(reading, best, bestScore);
}

function asCode(reading: Reading, candidate: Candidate, score: number): ExtractedCode {
  const { codeStart, end, form } = candidate;
  const start = reading.starts[codeStart] ?? 0;
  const stop = reading.ends[end - 1] ?? 0;
  // Digits of any script are ASCII in the reading; letters are taken as the text shows them.
  const code =
    form === 'mixed' || form === 'letters'
      ? reading.source.slice(start, stop)
      : foldedSlice(reading, codeStart, end).replaceAll(/\D/g, '');
  return { code, start, end: stop, confidence: Math.min(score / certainScore, 1) };
}
