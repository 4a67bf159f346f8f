import { type Candidate, findNumerals, isNumber, type Numeral } from './candidates.ts';
import { assignNumbers } from './claims.ts';
import { isPartOfOther } from './context.ts';
import { undisguise } from './disguises.ts';
import { findLabels } from './find-labels.ts';
import type { Finding } from './findings.ts';
import { foldWord, Kind } from './fold.ts';
import { partGlued } from './glued.ts';
import { isBare, isHostName } from './hosts.ts';
import { kindsOf, type Label, type LabelKind } from './labels.ts';
import { boundCode, linkCode } from './marked-codes.ts';
import { findLetterCode } from './number-parts.ts';
import { isPartOfCompound } from './offers.ts';
import { joinOwners } from './owners.ts';
import { takePasswords } from './passwords.ts';
import { foldedSlice, MAX_SMS_UNITS, type Reading, read } from './reading.ts';
import { type Score, scoreFinding, threshold } from './scoring.ts';
import { takeShortCodes } from './short-codes.ts';
import { gatherFacts } from './text-facts.ts';
import type { CodeHint, ExtractedCode } from './types.ts';
import { prepareVocabulary } from './vocabulary.ts';
import { serviceNames } from './words/service-names.ts';

// Turns a score into a confidence, so that of the readings with 0.9 and more 99 of 100 are right.

/**
 * Scores with the share of readings that were right from there on, as measured on texts that nobody had looked at: of
 * those that just pass six in ten are right, of the next nine in ten.
 */
const measured = [
  { score: 3.5, share: 0.6 },
  { score: 4.4, share: 0.8 },
  { score: 7.2, share: 0.9 },
  { score: 8, share: 1 },
] as const;

function confidenceOf(score: number): number {
  let from: (typeof measured)[number] = measured[0];
  for (const to of measured) {
    if (score <= to.score && to.score > from.score)
      return (
        from.share + ((to.share - from.share) * Math.max(score - from.score, 0)) / (to.score - from.score)
      );
    from = to;
  }
  return 1;
}

/** Of a hostile text only so much is weighed; no real SMS has more. */
const mostNumerals = 48;
const mostLabels = 200;
const leastName = 3;
/** Words by which services call their own accounts, in small letters without accents. */
const nameEndings = new Set([
  'id',
  'account',
  'konto',
  'compte',
  'cuenta',
  'conta',
  'аккаунт',
  '账号',
  '帐号',
  'アカウント',
  '계정',
]);

/** A number of the text with what the text says of it, and how much speaks for its being the code. */
interface Weighed {
  readonly finding: Finding;
  readonly score: Score;
}

/** Everything that was found out about a text. */
interface Analysis {
  readonly reading: Reading;
  readonly labels: readonly Label[];
  /** The text speaks of lockers or parcels. */
  readonly hasLocker: boolean;
  readonly weighed: readonly Weighed[];
  readonly best: Weighed | null;
}

/**
 * The one-time code of an SMS text, or null when there is none or it is not sure: a wrong copy is worse than none.
 * `start` and `end` are UTF-16 offsets of the code in the text. Never throws; linear in the text's length.
 */
export function extractCode(text: string, hint: CodeHint = {}): ExtractedCode | null {
  const bound = boundCode(text);
  if (bound !== null) return bound;
  const analysis = analyse(text, hint);
  if (analysis.best !== null) return asCode(analysis, analysis.best);
  const isElse = analysis.labels.some(
    ({ kind }) => kind === 'void' || kind === 'promo' || kind === 'changed',
  );
  return isElse ? null : linkCode(text, MAX_SMS_UNITS);
}

/** Reads a text, assigns its numbers and weighs them. Holds until the next text is analysed. */
export function analyse(text: string, hint: CodeHint): Analysis {
  const reading = read(text);
  prepareVocabulary();
  if (reading.isDisguised) undisguise(reading);
  const names = namesIn(hint);
  const all = findNumerals(reading, (candidate) => isPartOfOther(reading, candidate), mostNumerals);
  const numerals =
    names.length === 0
      ? all
      : all.filter(({ candidate }) => candidate === null || !isName(reading, candidate, names));
  const marks: Label[] = [];
  const words = findLabels(reading, mostLabels, marks);
  dropNames(reading, words, names);
  if (marks.length > 0) dropNames(reading, marks, names);
  const labels = joinOwners(reading, words, marks);
  partGlued(reading, numerals, labels);
  dropWords(numerals, labels);
  takePasswords(reading, labels, numerals);
  takeShortCodes(reading, labels, numerals);
  addLetterCode(reading, labels, numerals);
  if (numerals.length === 0) return { reading, labels, hasLocker: false, weighed: [], best: null };
  const findings = assignNumbers(reading, labels, numerals);
  const facts = gatherFacts(reading, labels, findings, names, words, marks);
  const weighed = findings.map((finding) => ({ finding, score: scoreFinding(facts, finding) }));
  return { reading, labels, hasLocker: facts.hasLocker, weighed, best: bestOf(weighed) };
}

const mostKnownNames = 4_096;
/** A rental's texts come one after the other: its names are folded once. */
const knownNames = new Map<string, readonly string[]>();

function namesIn({ service = '', sender = '' }: CodeHint): readonly string[] {
  if (service === '') return sender === '' ? noNames : namesOf(sender);
  if (sender === '' || sender === service) return namesOf(service);
  const [names, more] = [namesOf(service), namesOf(sender)];
  return more.length === 0 ? names : [...names, ...more];
}

const noNames: readonly string[] = [];

/** A name as texts write it, and the other names of its service. */
function namesOf(given: string): readonly string[] {
  const known = knownNames.get(given);
  if (known !== undefined) return known;
  const name = foldWord(given).trim();
  const isName = name.length >= leastName && /\p{L}/u.test(name);
  const names = isName ? [name, ...otherNamesOf(name)] : otherNamesOf(name);
  if (knownNames.size >= mostKnownNames) knownNames.clear();
  knownNames.set(given, names);
  return names;
}

function otherNamesOf(name: string): readonly string[] {
  const list = Object.hasOwn(serviceNames, name) ? serviceNames[name] : undefined;
  return list === undefined ? [] : list.split(',').map((other) => foldWord(other).trim());
}

const isName = (
  reading: Reading,
  { digitCount, size, start, end }: Candidate,
  names: readonly string[],
): boolean => digitCount < size && names.includes(foldedSlice(reading, start, end));

/** "WhatsApp 482913" names the service, where in another text the word leads to a phone number. */
function isServiceName(reading: Reading, { kind, start, end }: Label, names: readonly string[]): boolean {
  if (kind === 'code') return false;
  for (const name of names) if (isTextAt(reading, name, start, end)) return true;
  return isPartOfName(reading, start, end, names);
}

const longestEnding = 8;

/** "Apple ID", "FINN.no": a mark that stands right behind the name belongs to it. */
function isPartOfName(reading: Reading, start: number, end: number, names: readonly string[]): boolean {
  const isBehindDot = reading.units[start - 1] === 0x2e;
  if (!isBehindDot && end - start > longestEnding) return false;
  for (const name of names)
    if (isTextAt(reading, name, start - 1 - name.length, start - 1))
      return isBehindDot || nameEndings.has(foldedSlice(reading, start, end));
  return false;
}

/** True when these places hold just that text. */
function isTextAt({ units }: Reading, text: string, from: number, to: number): boolean {
  if (from < 0 || to - from !== text.length) return false;
  for (let k = from; k < to; k += 1) if (units[k] !== text.charCodeAt(k - from)) return false;
  return true;
}

/** A word that is part of a name says nothing of the numbers. */
function dropNames(reading: Reading, words: Label[], names: readonly string[]): void {
  let kept = 0;
  for (let at = 0; at < words.length; at += 1) {
    const label = words[at];
    if (label === undefined || isHostName(reading, label) || isPartOfCompound(reading, label)) continue;
    if (names.length > 0 && isServiceName(reading, label, names)) continue;
    words[kept++] = label;
  }
  words.length = kept;
}

/** Capitals that are, or hold, a word of the vocabulary are no code: "YOUR CODE IS". */
function dropWords(numerals: Numeral[], labels: readonly Label[]): void {
  let next = 0;
  let kept = 0;
  for (const numeral of numerals) {
    const { start, end, candidate } = numeral;
    while (next < labels.length && (labels[next]?.end ?? 0) <= start) next += 1;
    const isWord = candidate?.digitCount === 0 && (labels[next]?.start ?? end) < end;
    if (!isWord) numerals[kept++] = numeral;
  }
  numerals.length = kept;
}

/** Small letters are looked at only where no digits are a candidate. */
function addLetterCode(reading: Reading, labels: readonly Label[], numerals: Numeral[]): void {
  if (numerals.some(({ candidate }) => candidate !== null && candidate.digitCount > 0)) return;
  const candidate = findLetterCode(reading, labels);
  if (candidate === null) return;
  const { start, end } = candidate;
  numerals.push({ start, end, candidate });
  numerals.sort((a, b) => a.start - b.start);
}

const rank = { code: 2, purpose: 1, none: 0 } as const;

/** The number for which most speaks: one that a word for a code has taken never loses to one that none has. */
function bestOf(weighed: readonly Weighed[]): Weighed | null {
  let best: Weighed | null = null;
  for (const one of weighed) {
    if (one.score.value < threshold) continue;
    if (best === null || isBetter(one, best)) best = one;
  }
  return best;
}

function isBetter(one: Weighed, best: Weighed): boolean {
  // "Your token at branch 4417 was asked for. To install it enter 204785": a loose word for a code against a verb.
  if (isOnlyNear(best) && isToEnter(one)) return true;
  if (isOnlyNear(one) && isToEnter(best)) return false;
  const byRank = rank[one.score.tier] - rank[best.score.tier];
  if (byRank !== 0) return byRank > 0;
  // Letters may be a name, or a word with digits in it: they are the code only where no digits are.
  const byLetters = wordiness(best) - wordiness(one);
  if (byLetters !== 0) return byLetters > 0;
  return one.score.value > best.score.value;
}

const fewDigits = 5;

/** Words stand between the number and the noun in front of it, and it is short. */
const isOnlyNear = ({ finding: { claim, isAsked, isFresh, numeral } }: Weighed): boolean =>
  claim?.kind === 'code' &&
  !isAsked &&
  !isFresh &&
  claim.words > 1 &&
  (claim.link === 'near' || claim.link === 'beside') &&
  numeral.end - numeral.start <= fewDigits;

const isToEnter = ({ finding: { isAsked, numeral } }: Weighed): boolean =>
  isAsked && isNumber(numeral.candidate) && numeral.end - numeral.start > fewDigits;

function wordiness({ finding }: Weighed): number {
  const candidate = finding.numeral.candidate;
  if (candidate === null || candidate.digitCount === candidate.size || candidate.form === 'prefixed')
    return 0;
  if (candidate.form === 'letters') return 2;
  if (candidate.form === 'password') return 0;
  return finding.claim?.link === 'joined' || candidate.form === 'mixed' ? 0 : 1;
}

function asCode({ reading, labels, hasLocker }: Analysis, best: Weighed): ExtractedCode | null {
  const { candidate } = best.finding.numeral;
  if (candidate === null) return null;
  const { codeStart, end } = candidate;
  return {
    code: writeCode(reading, candidate),
    start: reading.starts[codeStart] ?? 0,
    end: reading.ends[end - 1] ?? 0,
    confidence: Math.min(confidenceOf(best.score.value), isPlain(reading, labels, best) ? mostOfPlain : 1),
    kind: isHandover(best.finding, labels, hasLocker) ? 'handover' : 'code',
  };
}

/** A reading by a plain "code" that only stands beside the number is never sure: many things have codes. */
const mostOfPlain = 0.88;
const speaking: readonly LabelKind[] = ['purpose', 'hint', 'valid', 'ask'];

/** True when the code has only a word such as "code" or "PIN", and nothing in the text speaks of one-time codes. */
function isPlain(reading: Reading, labels: readonly Label[], { finding: { claim } }: Weighed): boolean {
  if (claim === null || claim.link === 'joined' || claim.link === 'is-named') return false;
  if (!isBare(reading, claim.label) || kindsOf(labels).hasAny(speaking)) return false;
  return !labels.some((label) => label.kind === 'code' && !isBare(reading, label));
}

/** To be told to a person: the courier, the driver, at the locker. */
const isHandover = ({ claim }: Finding, labels: readonly Label[], hasLocker: boolean): boolean =>
  claim?.kind === 'handover' ||
  labels.some(({ kind }) => kind === 'courier') ||
  ((claim === null || claim.kind === 'code') && hasLocker && !labels.some(({ kind }) => kind === 'purpose'));

/** Digits of any script in ASCII, letters as the text shows them, but plain; separators stay only between blocks with letters. */
function writeCode(
  { source, units, kinds, starts, ends }: Reading,
  { codeStart, end, form, digitCount, size }: Candidate,
): string {
  const hasLetters = form !== 'prefixed' && digitCount < size;
  let code = '';
  for (let k = codeStart; k < end; k += 1) {
    const isDigit = kinds[k] === Kind.Digit;
    if (isDigit) code += String.fromCharCode(units[k] ?? 0);
    else if (hasLetters) code += source.slice(starts[k], ends[k]).normalize('NFKC');
  }
  return code;
}
