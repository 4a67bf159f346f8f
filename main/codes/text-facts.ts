/** Gathers what is true of a text as a whole, once for all its numbers. */
import { type Candidate, isNumber } from './candidates.ts';
import { looksLikeCoupon } from './context.ts';
import type { Claim, Finding } from './findings.ts';
import { isSender } from './hosts.ts';
import { type KindSet, kindsOf, type Label } from './labels.ts';
import { foldedSlice, MAX_SMS_UNITS, type Reading, sentencesBetween, wordsBetween } from './reading.ts';

const warningReach = 2;
/** The first unit of most pictures in UTF-16. */
const pictures = '\ud83d';
/** Pictures of locks and keys. */
const LOCKS = /[\u{1f510}-\u{1f513}\u{1f5dd}]/u;
const SIGNS = /\p{Sc}/u;
const LOWER_CASE = /\p{Ll}/u;
/** From so many words on, capitals are how the whole text is written. */
const shoutedWords = 5;
/** A share in percent: what shops give away with their codes. */
const hasPercentSign = (text: string): boolean =>
  text.includes('%') || text.includes('٪') || text.includes('％');
const PERCENT = /\d ?[%٪％]|[%٪％]\d/;

/** A number without a word for a code. */
export interface Loose {
  readonly candidate: Candidate;
  readonly hasPurpose: boolean;
}

export interface TextFacts {
  readonly reading: Reading;
  readonly labels: readonly Label[];
  readonly has: KindSet;
  /** Names of the service and the sender, folded. */
  readonly names: readonly string[];
  /** There is one number that no other noun has, and no word without a number for anything else it could be. */
  readonly isSole: boolean;
  /** Some number does not work any more. */
  readonly hasVoid: boolean;
  /** A word for a code stands elsewhere than in a warning. */
  readonly namesCode: boolean;
  /** Such a word stands in a warning, other than one of all codes: "Never share your code with anyone". */
  readonly warnsOfCode: boolean;
  /** The start of the last `hint`: a number behind a warning is no code because of it. */
  readonly lastHintStart: number;
  /** The codes of shops, such as `SUMMER24`. */
  readonly coupons: readonly Candidate[];
  /** There are letters in some code, and a share in percent: what shops give away with theirs. */
  readonly hasPercent: boolean;
  readonly hasLock: boolean;
  /** The text speaks of lockers or parcels. */
  readonly hasLocker: boolean;
  /** Words of warnings that show an example of a fake. */
  readonly fakes: readonly Label[];
  /** True when the text names a sum of money. Few texts are asked. */
  readonly hasSum: () => boolean;
  /** The text names a sum of money and speaks of a payment. */
  readonly hasPayment: boolean;
  /** A message between people, as far as its words tell. */
  readonly isPrivate: boolean;
  /** All in capitals: there they make no word stand out. */
  readonly isShouted: boolean;
  /** Numbers that have no word for a code, and that nothing calls old or new. */
  readonly loose: readonly Loose[];
  /** Numbers that do not work any more. */
  readonly voids: readonly Candidate[];
  /** The places of codes of doors, meetings and the like. */
  readonly otherCodes: readonly number[];
}

export function gatherFacts(
  reading: Reading,
  labels: readonly Label[],
  findings: readonly Finding[],
  names: readonly string[],
  words: readonly Label[],
  marks: readonly Label[],
): TextFacts {
  const has = kindsOf(labels);
  const warns = has.has('hint');
  let lastHintStart = -1;
  if (warns || has.has('valid'))
    for (const { kind, start } of labels) if (kind === 'hint' || kind === 'valid') lastHintStart = start;
  let withDigits = 0;
  let lastStart = 0;
  let hasVoid = false;
  let mayBeCoupon = false;
  const coupons: Candidate[] = [];
  const otherCodes: number[] = [];
  let hasPrivate = false;
  const places: number[] = [];
  let hasLocker = false;
  let hasPayment = false;
  const fakes: Label[] = [];
  const hear = (word: Label): void => {
    hasPrivate ||= word.host === 'private' && !(word.kind === 'phone' && isTaken(findings, word));
    hasPayment ||= word.host === 'payment';
    hasLocker ||= word.host === 'locker';
    if (word.host === 'fake') fakes.push(word);
  };
  for (const word of words) {
    const { host } = word;
    if (host === null) continue;
    if ((host === 'meeting' || host === 'place') && !isSender(reading, word)) places.push(word.start);
    hear(word);
  }
  for (const mark of marks) hear(mark);
  if (!hasLocker) otherCodes.push(...places);
  const loose: Loose[] = [];
  const voids: Candidate[] = [];
  for (const { numeral, claim, isVoid, isFresh } of findings) {
    const { candidate } = numeral;
    if (isVoid && candidate !== null) voids.push(candidate);
    else if (!isFresh && candidate !== null && isNumber(candidate) && isLoose(claim))
      loose.push({ candidate, hasPurpose: claim?.kind === 'purpose' });
    if (claim?.label.isOtherCode) otherCodes.push(numeral.start);
    hasVoid ||= isVoid;
    if (candidate === null) continue;
    mayBeCoupon ||= candidate.digitCount < candidate.size;
    if (candidate.digitCount > 0 && candidate.form !== 'odd') {
      if (claim?.kind !== 'reference') {
        withDigits += 1;
        lastStart = numeral.start;
      }
      if (candidate.digitCount < candidate.size && looksLikeCoupon(reading, candidate))
        coupons.push(candidate);
    }
  }
  const first = reading.starts[0] ?? 0;
  const text = reading.source.slice(first, first + MAX_SMS_UNITS);
  const hasSum = () => has.has('currency') || SIGNS.test(text);
  const isSole = (): boolean =>
    !(has.has('promo') || has.has('phone') || has.has('currency')) &&
    !(
      has.has('reference') &&
      labels.some(
        (label) => label.kind === 'reference' && label.start < lastStart && !isTaken(findings, label),
      )
    );
  const isCode = ({ kind }: Label) => kind === 'code' || kind === 'handover';
  const hasCode = has.has('code') || has.has('handover');
  const namesCode =
    hasCode &&
    (!warns ||
      labels.some(
        (label, index) =>
          isCode(label) &&
          !isWarning(reading, labels, index) &&
          !isInWarning(reading, labels, label, findings),
      ));
  const warnsOfCode =
    warns &&
    hasCode &&
    !namesCode &&
    labels.some(
      (label, index) =>
        isCode(label) && !isWarning(reading, labels, index) && labels[index + 1]?.kind !== 'hint',
    );
  return {
    reading,
    labels,
    has,
    names,
    isSole: withDigits === 1 && isSole(),
    hasVoid,
    namesCode,
    warnsOfCode,
    lastHintStart,
    coupons,
    otherCodes,
    loose,
    voids,
    hasPercent: hasPercentSign(text) && PERCENT.test(text),
    hasLocker,
    fakes,
    hasPayment: hasPayment && hasSum(),
    hasSum,
    isPrivate:
      hasPrivate &&
      !has.has('purpose') &&
      !has.has('hint') &&
      !has.has('valid') &&
      !has.has('courier') &&
      !namesService(reading, names),
    isShouted: mayBeCoupon && shouts(reading, text),
    hasLock: text.includes(pictures) && LOCKS.test(text),
  };
}

/** "Haha, your code for Lumo: 4471": services may write like friends. */
function namesService(reading: Reading, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const text = foldedSlice(reading, 0, reading.length);
  return names.some((name) => text.includes(name));
}

/** Not right behind a noun of its own either: "for your booking, or 9999". */
const isLoose = (claim: Claim | null): boolean =>
  claim === null || claim.kind === 'purpose' || (claim.kind === 'reference' && claim.words > 0);

/** The word has a number of its own. */
const isTaken = (findings: readonly Finding[], label: Label): boolean =>
  findings.some(({ claim }) => claim?.label === label);

/** "Never give anyone the code we sent": such a sentence names codes, and tells none. */
function isWarning(reading: Reading, labels: readonly Label[], index: number): boolean {
  const [before, label] = [labels[index - 1], labels[index]];
  if (before?.kind !== 'hint' || label === undefined) return false;
  return (
    sentencesBetween(reading, before.end, label.start) === 0 &&
    wordsBetween(reading, before.end, label.start) <= warningReach
  );
}

/** "Got a code you did not ask for?": a hint in the same sentence, and numbers only in later ones. */
function isInWarning(
  reading: Reading,
  labels: readonly Label[],
  label: Label,
  findings: readonly Finding[],
): boolean {
  const { sentences } = reading;
  const sentence = sentences[label.start] ?? 0;
  // The first number is the earliest.
  const first = findings[0];
  if (first !== undefined && (sentences[first.numeral.start] ?? 0) <= sentence) return false;
  return labels.some(({ kind, start }) => kind === 'hint' && sentences[start] === sentence);
}

/** Looked at once a text, and only where letters may be a code. */
const shouts = (reading: Reading, text: string): boolean =>
  wordsBetween(reading, 0, reading.length) >= shoutedWords && !LOWER_CASE.test(text);
