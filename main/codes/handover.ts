/** Numbers to be told to a person: "Tell 5184 to your driver". No word for a code is needed. */
import { isNumber } from './candidates.ts';
import type { Finding } from './findings.ts';
import type { Label } from './labels.ts';
import { hasPause } from './links.ts';
import { type Reading, wordsBetween } from './reading.ts';

const reach = 5;

/** Taken by no noun, or by one that only says where: "at the door", "for your parcel, tell 5184 …". */
const isFree = (reading: Reading, { claim, numeral }: Finding): boolean =>
  claim === null ||
  claim.kind === 'purpose' ||
  claim.kind === 'numero' ||
  (claim.kind === 'reference' &&
    claim.link === 'beside' &&
    (claim.words > 0 || hasPause(reading, claim.label.end, numeral.start)) &&
    (claim.label.host === 'place' || claim.label.host === 'locker'));

const reachBefore = 6;
const reachBehind = 4;

/** In a sentence with verbs of telling, one of them has to speak of the number: "tell them 5184", "5184 nennen". */
function isNearTell(reading: Reading, tells: readonly Label[], { numeral }: Finding): boolean {
  const { sentences } = reading;
  const { start: from, end: to } = numeral;
  let hasTell = false;
  for (const { start, end } of tells) {
    if (sentences[start] !== sentences[from]) continue;
    hasTell = true;
    if (
      end <= from
        ? wordsBetween(reading, end, from) <= reachBefore
        : wordsBetween(reading, to, start) <= reachBehind
    )
      return true;
  }
  return !hasTell;
}

/** A verb of telling and a person in one sentence: the nearest number that nothing else has is handed over. */
export function handOver(
  reading: Reading,
  findings: readonly Finding[],
  tells: readonly Label[],
  couriers: readonly Label[],
): void {
  const { sentences } = reading;
  for (const label of couriers) {
    const sentence = sentences[label.start];
    // "Tell your driver" is one phrase.
    const isTold = wordsBetween(reading, label.start, label.end) > 1;
    if (!isTold && !tells.some(({ start }) => sentences[start] === sentence)) continue;
    let nearest: Finding | null = null;
    let least = reach + 1;
    for (const finding of findings) {
      const { numeral } = finding;
      if (!isFree(reading, finding) || !isNumber(numeral.candidate) || sentences[numeral.start] !== sentence)
        continue;
      const [from, to] = [Math.min(label.end, numeral.end), Math.max(label.start, numeral.start)];
      const words = wordsBetween(reading, from, to);
      if (words >= least || !isNearTell(reading, tells, finding)) continue;
      least = words;
      nearest = finding;
    }
    if (nearest !== null) nearest.claim = { kind: 'handover', link: 'near', label, words: least };
  }
}
