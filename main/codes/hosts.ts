/** Plain codes of a thing that the text names beside them: a meeting, a door, a fault. They are no one-time codes. */
import { Kind } from './fold.ts';
import { type KindSet, kindsOf, type Label, type LabelKind } from './labels.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';
import { isBareCodeWord } from './vocabulary.ts';

const colon = 0x3a;
const closing = new Set([0x5d, 0x3011]);

/** "【腾讯会议】", "Google Meet:": so a text names who sent it. "WiFi: GuestNet, password …" names the network. */
export function isSender(reading: Reading, { start, end }: Label): boolean {
  const { units, kinds } = reading;
  const unit = units[end] ?? 0;
  if (closing.has(unit)) return true;
  const at = unit === colon ? end : endOfHeading(reading, start, end);
  return at >= 0 && kinds[at + 2] !== Kind.Digit && !isNameAt(reading, at + 2);
}

const longestHeading = 24;
/** "Agenzia Entrate:": where the text begins, one more word may belong to the name. The place of the colon, or -1. */
function endOfHeading(reading: Reading, start: number, end: number): number {
  const { units, kinds } = reading;
  if (wordsBetween(reading, 0, start) > 1 || kinds[end] !== Kind.Space) return -1;
  let k = end + 1;
  while (k - end < longestHeading && kinds[k] === Kind.Latin) k += 1;
  return units[k] === colon && !isBareCodeWord(foldedSlice(reading, end + 1, k)) ? k : -1;
}

const longestName = 24;
const comma = 0x2c;
/** One word and a comma behind it. */
function isNameAt({ units, kinds }: Reading, start: number): boolean {
  let k = start;
  while (k - start < longestName && kinds[k] !== Kind.Space && kinds[k] !== Kind.Line && units[k] !== comma)
    k += 1;
  return k > start && units[k] === comma && kinds[k + 1] === Kind.Space;
}

/** True for "code", "PIN" and "password" in any language: words that say nothing of one-time codes. */
export const isBare = (reading: Reading, { kind, start, end }: Label): boolean =>
  kind === 'code' && isBareCodeWord(foldedSlice(reading, start, end));

const oneTimeKinds: readonly LabelKind[] = ['purpose', 'hint', 'fresh', 'void'];
const ofPersons: readonly LabelKind[] = ['purpose', 'hint', 'handover', 'courier'];
const meetingReach = 12;
const placeReach = 6;
const failureReach = 8;
const shortFailureReach = 3;

/** True for a thing that has codes of its own. */
export const hasOwnCode = ({ host }: Label): boolean =>
  host === 'meeting' || host === 'place' || host === 'failure';

/**
 * "Meeting ID 849 2013 3321, passcode 803627", "the code for the gate is 4471", "payment failed (code 4031)": such a code
 * becomes a reference, unless the text says what one-time codes are for, or not to tell it.
 */
export function giveToHosts(
  reading: Reading,
  labels: readonly Label[],
  marks: readonly Label[],
): readonly Label[] {
  const isLocker = ({ host }: Label): boolean => host === 'locker';
  const has = kindsOf(labels);
  const ofMeetings = has.hasAny(oneTimeKinds)
    ? []
    : labels.filter((label) => isHostOf(reading, label, 'meeting'));
  const ofPlaces =
    has.hasAny(ofPersons) || labels.some(isLocker) || marks.some(isLocker)
      ? []
      : labels.filter((label) => isHostOf(reading, label, 'place') || isHostOf(reading, label, 'meeting'));
  const ofFailures = has.has('hint') ? [] : labels.filter(({ host }) => host === 'failure');
  if (ofMeetings.length + ofPlaces.length + ofFailures.length === 0) return labels;
  return labels.map((label) => {
    if (label.kind !== 'code' || (label.host !== null && label.host !== 'approval')) return label;
    const mayBeHosted = isBare(reading, label);
    const isHosted =
      ofMeetings.some((host) => isOfMeeting(reading, label, host, mayBeHosted)) ||
      (mayBeHosted &&
        (ofPlaces.some(
          (place) => isOfPlace(reading, label, place) && !isTold(reading, labels, label, place),
        ) ||
          ofFailures.some((failure) => isOfFailure(reading, labels, has, label, failure))));
    return isHosted ? { ...label, kind: 'reference' as const, isOtherCode: true } : label;
  });
}

const isHostOf = (reading: Reading, label: Label, host: Label['host']): boolean =>
  label.host === host && !isSender(reading, label);

const isOfMeeting = (reading: Reading, { start }: Label, host: Label, isPlain: boolean): boolean =>
  host.end <= start &&
  sentencesBetween(reading, host.end, start) <= (isPlain ? 1 : 0) &&
  wordsBetween(reading, host.end, start) <= meetingReach;

function isOfPlace(reading: Reading, { start, end }: Label, place: Label): boolean {
  const [from, to] = place.end <= start ? [place.end, start] : [end, place.start];
  return (
    sentencesBetween(reading, from, to) === 0 && wordsBetween(reading, from, to) <= placeReach && from <= to
  );
}

const tellReach = 3;

/** "Give him PIN 3391 at the door": told to a person, who stands there. */
function isTold(reading: Reading, labels: readonly Label[], { start, end }: Label, place: Label): boolean {
  const { kinds, sentences } = reading;
  if (place.start < end || !kinds.subarray(end, place.start).includes(Kind.Digit)) return false;
  return labels.some(
    (label) =>
      (label.kind === 'tell' || (label.kind === 'ask' && hasCapital(reading, label.end, start))) &&
      label.end <= start &&
      sentences[label.start] === sentences[start] &&
      wordsBetween(reading, label.end, start) <= tellReach,
  );
}

/** "Nenne Ahmed den Code": a name stands between. */
function hasCapital({ source, starts }: Reading, from: number, to: number): boolean {
  const between = source.slice(starts[from], starts[to]);
  return /\p{Lu}\p{Ll}/u.test(between);
}

/** A code that is to be entered after a failure is a new one. */
function isOfFailure(
  reading: Reading,
  labels: readonly Label[],
  has: KindSet,
  { start }: Label,
  failure: Label,
): boolean {
  if (failure.end > start) return false;
  const words = wordsBetween(reading, failure.end, start);
  if (words > failureReach) return false;
  const sentences = sentencesBetween(reading, failure.end, start);
  // "The payment was not completed. Code 4031.": the second sentence has nothing but the code.
  if (sentences > 0)
    return sentences === 1 && !has.hasAny(ofEntering) && words === sentenceWords(reading, failure.end);
  const sentence = reading.sentences[start];
  return !labels.some(
    (label) =>
      (label.kind === 'ask' && label.start >= failure.end && label.end <= start) ||
      (label.kind === 'purpose' && words > shortFailureReach && reading.sentences[label.start] === sentence),
  );
}

const ofEntering: readonly LabelKind[] = ['purpose', 'valid', 'ask', 'fresh'];

/** The words from a place to the end of its sentence. */
function sentenceWords(reading: Reading, from: number): number {
  const { sentences, length } = reading;
  let k = from;
  while (k < length && sentences[k + 1] === sentences[from]) k += 1;
  return wordsBetween(reading, from, k);
}

/** "Booking.com" is a name, and no word for a booking. */
export const isHostName = ({ units, kinds }: Reading, { kind, end }: Label): boolean =>
  kind === 'reference' && units[end] === 0x2e && kinds[end + 1] === Kind.Latin;
