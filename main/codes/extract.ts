import { boundCode } from './bound.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { isPartOfOther } from './context.ts';
import { foldWord, Kind } from './fold.ts';
import { foldedSlice, type Reading, read } from './reading.ts';
import { gatherFacts, scoreCandidate, threshold } from './scoring.ts';
import type { CodeHint, ExtractedCode } from './types.ts';
import { findLabels } from './vocabulary.ts';

/** Scores from here on are as sure as it gets. */
const certainScore = 8;
/** Of a hostile text only so much is weighed; no real SMS has more. */
const mostCandidates = 48;
const mostLabels = 160;

/**
 * The one-time code of an SMS text, or null when there is none or it is not sure: a wrong copy is worse than none.
 * `start` and `end` are UTF-16 offsets of the code in the text. Never throws; linear in the text's length.
 */
export function extractCode(text: string, hint: CodeHint = {}): ExtractedCode | null {
  const bound = boundCode(text);
  if (bound !== null) return bound;
  const reading = read(text);
  const names = [hint.service, hint.sender].map((name) => foldWord(name ?? ''));
  const isName = ({ form, start, end }: Candidate) =>
    form === 'letters' && names.includes(foldedSlice(reading, start, end));
  const candidates = findCandidates(
    reading,
    (candidate) => !isPartOfOther(reading, candidate) && !isName(candidate),
    mostCandidates,
  );
  if (candidates.length === 0) return null;
  const labels = findLabels(reading, mostLabels);
  const facts = gatherFacts(reading, labels, candidates);
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreCandidate(facts, candidate);
    // Letters alone may be a name: they are the code only where no digits are.
    if (candidate.form === 'letters' && best !== null && best.form !== 'letters' && bestScore >= threshold)
      continue;
    const isInPlaceOfLetters = best?.form === 'letters' && candidate.form !== 'letters' && score >= threshold;
    if (score > bestScore || isInPlaceOfLetters) {
      best = candidate;
      bestScore = score;
    }
  }
  return best === null || bestScore < threshold ? null : asCode(reading, best, bestScore);
}

function asCode(reading: Reading, candidate: Candidate, score: number): ExtractedCode {
  const { codeStart, end } = candidate;
  const start = reading.starts[codeStart] ?? 0;
  const stop = reading.ends[end - 1] ?? 0;
  const code = writeCode(reading, candidate);
  return { code, start, end: stop, confidence: Math.min(score / certainScore, 1) };
}

/** Digits of any script in ASCII, letters as the text shows them; separators stay only between blocks with letters. */
function writeCode(
  { source, units, kinds, starts, ends }: Reading,
  { codeStart, end, form }: Candidate,
): string {
  const hasLetters = form === 'mixed' || form === 'loose-mixed' || form === 'letters';
  let code = '';
  for (let k = codeStart; k < end; k += 1) {
    const isDigit = kinds[k] === Kind.Digit;
    if (isDigit) code += String.fromCharCode(units[k] ?? 0);
    else if (hasLetters) code += source.slice(starts[k], ends[k]);
  }
  return code;
}
