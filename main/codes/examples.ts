/** Codes that a warning shows as an example: a fake text says "Your code is 4821". */
import type { Candidate } from './candidates.ts';
import { isInQuestion } from './context.ts';
import type { Claim, Finding } from './findings.ts';
import type { Label } from './labels.ts';
import { type Reading, wordsBetween } from './reading.ts';
import type { TextFacts } from './text-facts.ts';
import { UnitSet } from './unit-set.ts';

const longestQuote = 120;
/** Folded: what English closes with, German opens with; and a plain apostrophe is in many words. */
const quotes = new UnitSet('"\u201c\u201d\u201e\u201f«»\u2039\u203a「」『』');

/** True when a word such as "fake" stands in the text, and the number with what names it in quotes or behind "codes like". */
export function isExample(facts: TextFacts, { claim }: Finding, candidate: Candidate): boolean {
  const { reading, fakes } = facts;
  return (
    isQuoted(reading, claim, candidate) ||
    (claim !== null && fakes.some((fake) => isBetween(fake, claim.label, candidate))) ||
    isInWarningQuestion(facts, candidate)
  );
}

/** The quote begins before the word for the code, and ends behind the number. */
function isQuoted(reading: Reading, claim: Claim | null, { start, end }: Candidate): boolean {
  const { units, length } = reading;
  const first = claim === null ? start : Math.min(claim.label.start, start);
  let opening = first - 1;
  while (opening >= 0 && first - opening < longestQuote && !quotes.has(units[opening] ?? 0)) opening -= 1;
  if (opening < 0 || !quotes.has(units[opening] ?? 0) || wordsBetween(reading, opening, start) === 0)
    return false;
  const last = claim === null ? end : Math.max(claim.label.end, end);
  for (let k = last; k < length && k - last < longestQuote; k += 1)
    if (quotes.has(units[k] ?? 0)) return true;
  return false;
}

/** "Codes like 551903". */
const isBetween = (fake: Label, label: Label, { start }: Candidate): boolean =>
  fake.start < start && fake.end > label.start && fake.start - label.end <= 1;

/** "Did anyone ask you to enter 4821? Hang up": the verb stands before the number that is asked about. */
const isInWarningQuestion = ({ reading }: TextFacts, candidate: Candidate): boolean =>
  isInQuestion(reading, candidate);
