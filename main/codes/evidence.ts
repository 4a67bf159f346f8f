/** Tells what the words around a number, and those of the whole text, say for or against it. */
import type { Candidate } from './candidates.ts';
import type { Finding } from './findings.ts';
import { Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { isFirstOfSentence } from './links.ts';
import { isMeans } from './prepositions.ts';
import { type Reading, wordsBetween } from './reading.ts';
import type { TextFacts } from './text-facts.ts';

/** Behind a warning, what is shorter may be a hotline, and what is longer is one. */
export const leastWarnedOf = 6;
export const mostWarnedOf = 8;

/** "Never share this code! 550914 for a purchase of 482.90": first in its sentence, and what it pays for behind it. */
export const isOfPaymentWarned = (
  { reading, hasSum }: TextFacts,
  { start, end, digitCount }: Candidate,
): boolean =>
  digitCount === leastWarnedOf &&
  isFirstOfSentence(reading, start) &&
  wordsBetween(reading, 0, start) > 0 &&
  reading.kinds[end] === Kind.Space &&
  hasSum();

export const namesCodeBehind = ({ labels }: TextFacts, { end }: Candidate): boolean =>
  labels.some(({ kind, start }) => kind === 'code' && start >= end);

/** "Lumo: 4829. Enter it to sign in": a purpose that is told afterwards does not take the number's place. */
export const hasPurposeBefore = ({ has, labels }: TextFacts, { start }: Candidate): boolean =>
  has.has('purpose') && labels.some((label) => label.kind === 'purpose' && label.start < start);

/** "Collect it from compartment 23, code 452829": words of shops are common where something is collected. */
export const isInLocker = ({ hasLocker, has }: TextFacts, { claim }: Finding): boolean =>
  hasLocker && has.has('courier') && claim?.kind === 'code' && claim.link === 'beside';

/** "44718 yaz 4471'e gönder": the word for sending stands behind the number to which the message goes. */
export const isMessage = (
  { reading, labels, has, namesCode }: TextFacts,
  { claim }: Finding,
  { start, end }: Candidate,
): boolean =>
  claim === null &&
  !namesCode &&
  has.has('phone') &&
  !has.has('purpose') &&
  labels.some(
    (label) =>
      label.kind === 'phone' &&
      label.start - mostBetween > end &&
      reading.sentences[label.start] === reading.sentences[start] &&
      reading.kinds.subarray(label.start - mostBetween, label.start).includes(Kind.Digit),
  );

/** An apostrophe, a space. */
const mostBetween = 2;

/** "47-102", "402-9315" */
export const isHyphenGroup = (
  { units }: Reading,
  { start, end, digitCount, size, blocks }: Candidate,
): boolean =>
  blocks === 2 &&
  digitCount === size &&
  size >= leastHyphened &&
  size < mostWarnedOf &&
  end - start === size + 1 &&
  hasHyphen(units, start, end);

function hasHyphen(units: Uint16Array, start: number, end: number): boolean {
  for (let k = start; k < end; k += 1) if (units[k] === hyphen) return true;
  return false;
}
const leastHyphened = 5;
const hyphen = 0x2d;

/** True when the text says what codes are for, or what to do with one. */
export const isSpokenOf = ({ has }: TextFacts): boolean =>
  has.has('purpose') || has.has('hint') || has.has('valid') || has.has('ask') || has.has('is');

export const ofEntering: readonly LabelKind[] = ['purpose', 'hint', 'valid'];
export const ofSigningIn: readonly LabelKind[] = ['purpose', 'hint', 'valid', 'is'];

/** "The Netflix code is 59371, can you type it in": what is asked for in a private message is entered after all. */
export const isAskedInSentence = ({ reading, labels }: TextFacts, { start }: Candidate): boolean =>
  labels.some((label) => label.kind === 'ask' && reading.sentences[label.start] === reading.sentences[start]);

const leastSpoken = 5;

/** "If anyone asks you for 318450 … Only type it yourself to log in": a later sentence says what to do with it. */
export function isSpokenLater(
  { reading, labels, loose }: TextFacts,
  { claim }: Finding,
  { form, start, end, digitCount }: Candidate,
): boolean {
  if (claim !== null || loose.length !== 1 || digitCount < leastSpoken || digitCount > mostWarnedOf)
    return false;
  if (form !== 'digits' && form !== 'grouped') return false;
  const { sentences } = reading;
  const isBesideWarning = labels.some(
    ({ kind, start: at }) => (kind === 'hint' || kind === 'tell') && sentences[at] === sentences[start],
  );
  if (!isBesideWarning) return false;
  const next = (sentences[end] ?? 0) + 1;
  const isNext = (kind: LabelKind) => (label: Label) =>
    label.kind === kind && sentences[label.start] === next;
  const ask = labels.find(isNext('ask'));
  return ask !== undefined && labels.some(isNext('purpose')) && !hasDigits(reading, ask.start);
}

/** True when the rest of the sentence has a number. */
function hasDigits({ kinds, sentences, length }: Reading, from: number): boolean {
  for (let k = from; k < length && sentences[k] === sentences[from]; k += 1)
    if (kinds[k] === Kind.Digit) return true;
  return false;
}

/** "Öppna skåpet med KX39T": by it the locker is opened. */
export const isKeyOf = (
  { reading, hasLocker }: TextFacts,
  { claim }: Finding,
  candidate: Candidate,
): boolean =>
  hasLocker &&
  claim === null &&
  (candidate.form === 'digits' || candidate.form === 'mixed') &&
  isMeans(reading, candidate);
