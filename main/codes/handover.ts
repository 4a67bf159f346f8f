/** Numbers to be told to a person: "Tell 5184 to your driver". No word for a code is needed. */
import { isNumber, type Numeral } from './candidates.ts';
import type { Finding } from './findings.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { hasPause, isLastOfSentence, joinBefore } from './links.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';

const reach = 5;
const reachLedTo = 12;

/** Taken by no noun, or by one that only says where: "at the door", "for your parcel, tell 5184 …". */
const isFree = (reading: Reading, { claim, numeral }: Finding): boolean =>
  claim === null ||
  claim.kind === 'purpose' ||
  claim.kind === 'numero' ||
  (claim.kind === 'reference' &&
    claim.link === 'beside' &&
    (claim.words > 0 || hasPause(reading, claim.label.end, numeral.start) || isLedTo(reading, numeral)) &&
    (claim.label.host === 'place' || claim.label.host === 'locker'));

const mostLedTo = 6;
/** "Show it to the courier who comes with the parcel: 60471": the colon ends the whole sentence, and no tracking number is so short. */
const isLedTo = (reading: Reading, { start, end, candidate }: Numeral): boolean =>
  (candidate?.size ?? 0) <= mostLedTo &&
  joinBefore(reading, start) === 'colon' &&
  isLastOfSentence(reading, end);

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
    if (end <= from && isLedTo(reading, numeral)) return true;
    if (
      end <= from
        ? wordsBetween(reading, end, from) <= reachBefore
        : wordsBetween(reading, to, start) <= reachBehind
    )
      return true;
  }
  return !hasTell;
}

/** "Waits at the pick-up point 471208", and nobody is told anything: it is the number of the place. */
const isOfPlace = (
  { sentences }: Reading,
  { start, end }: Label,
  { numeral }: Finding,
  tells: readonly Label[],
): boolean => numeral.start - end === 1 && !tells.some((tell) => sentences[tell.start] === sentences[start]);

const nameReach = 12;
/** "With", "to". */
const toPerson =
  /^ (?:with|to|an|mit|med|till|til|met|aan|avec|à|a|con|com|para|cu|lui|z|s|se|с|со|з|із|με|στον|kepada|dengan|kwa|za) $/;

const toPersonOnly = /^ (?:an|aan|à|kepada|στον) $/;

/** "Share 5190 with Ramesh": the verb, the number, and a name that is in no table. */
function isTellName(reading: Reading, { kind, end }: Label, { numeral, claim }: Finding): boolean {
  if (claim !== null || !isNumber(numeral.candidate) || numeral.start - end !== 1) return false;
  const { kinds, source, starts } = reading;
  let at = numeral.end + 1;
  while (kinds[at] === Kind.Latin || kinds[at] === Kind.Letter) at += 1;
  if (at - numeral.end > nameReach || kinds[at] !== Kind.Space) return false;
  const between = foldedSlice(reading, numeral.end, at + 1);
  // "Use 4471 with Lumo": a verb of typing has its number told only by a word that goes with people.
  if (!(kind === 'tell' ? toPerson : toPersonOnly).test(between)) return false;
  return /^\p{Lu}\p{Ll}/u.test(source.slice(starts[at + 1], (starts[at + 1] ?? 0) + 2));
}

const shortest = 2;

/** "The courier is here. Tell them 7275": the person stands in the sentence before the verb. */
const isTellAfter = (
  reading: Reading,
  { kind, start, end }: Label,
  { numeral, claim }: Finding,
  couriers: readonly Label[],
): boolean =>
  (kind === 'tell' || numeral.candidate?.size === shortest) &&
  (claim === null || claim.kind === 'numero') &&
  isNumber(numeral.candidate) &&
  numeral.start >= end &&
  numeral.start - end <= nameReach &&
  wordsBetween(reading, end, numeral.start) <= 2 &&
  couriers.some((courier) => sentencesBetween(reading, courier.end, start) === 1);

/** A verb of telling and a person in one sentence: the nearest number that nothing else has is handed over. */
export function handOver(
  reading: Reading,
  findings: readonly Finding[],
  tells: readonly Label[],
  couriers: readonly Label[],
): void {
  const { sentences } = reading;
  for (const label of tells) {
    for (const finding of findings)
      if (isTellName(reading, label, finding) || isTellAfter(reading, label, finding, couriers))
        finding.claim = { kind: 'handover', link: 'near', label, words: 0 };
  }
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
      const away = wordsBetween(reading, from, to);
      const words = isLedTo(reading, numeral) && away <= reachLedTo ? Math.min(away, reach) : away;
      if (words >= least || isOfPlace(reading, label, finding, tells)) continue;
      if (!isNearTell(reading, tells, finding)) continue;
      // "The courier will call from this number: 40931": nobody is told it.
      const isOfThing = finding.claim?.kind === 'reference' || finding.claim?.kind === 'numero';
      if (isOfThing && !tells.some(({ start }) => sentences[start] === sentence)) continue;
      least = words;
      nearest = finding;
    }
    if (nearest !== null) nearest.claim = { kind: 'handover', link: 'near', label, words: least };
  }
}
