import { readFileSync } from 'node:fs';

/** A text as people get it, and the code that they would paste from it; null when it has none. */
export interface CodeSample {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly code: string | null;
  /** The service that the number was rented for, where the text needs it. */
  readonly service?: string;
  /** As the network shows it, where the text came with one. */
  readonly sender?: string;
}

/**
 * `cluster` holds texts by what makes them hard (which number is whose, which code is old, what is no code), in many languages.
 * `language` holds everyday texts with and without a code in the languages of Asia, Africa, the Americas and the Pacific.
 * `fresh` was written by other hands than the rules', in two sets, whose first scores (95.4 % and 97.2 % exact) were taken
 * before anyone looked at them.
 * `phrased` says the same few things as services say them, in some forty languages: codes, and what only looks like one.
 * `kind` has texts for each kind of mistake that was found in others: who is told a code, frames around it, warnings that
 * quote one, what cancels what; each was written before anyone looked at what the extractor made of it.
 * `own` and `more` were written without looking at what the extractor makes of them, and fixed only afterwards.
 */
export type SampleFile =
  | 'otp-samples'
  | 'own-samples'
  | 'more-samples'
  | 'cluster-samples'
  | 'language-samples'
  | 'fresh-samples'
  | 'phrased-samples'
  | 'kind-samples';

export function readCodeSamples(file: SampleFile): readonly CodeSample[] {
  const lines = readFileSync(new URL(`../fixtures/codes/${file}.jsonl`, import.meta.url), 'utf8').trim();
  // The fixtures are ours: each line has this shape.
  return lines.split('\n').map((line) => JSON.parse(line) as CodeSample);
}
