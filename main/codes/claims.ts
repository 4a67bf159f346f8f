/**
 * Assigns the numbers of a text to its nouns, in one pass from left to right. "Your passcode for card ending 4829 is
 * 771204": the card takes the first number, because it stands right before it, and the passcode the second, because
 * "is" leads to it. A number that another noun has taken is never the code.
 */
import type { Numeral } from './candidates.ts';
import { Clauses } from './clauses.ts';
import type { Claim, Finding } from './findings.ts';
import { Kind } from './fold.ts';
import { handOver } from './handover.ts';
import type { Label } from './labels.ts';
import {
  isCodeKind,
  isSentTo,
  isToConfirm,
  leadOn,
  sameNumber,
  sendTo,
  takeSole,
  targetOf,
} from './lead-on.ts';
import { hasPause, isCrossed } from './links.ts';
import { isAskedBehind, isFreeFor, isNamed, isRightBehind, lastBefore, type Place } from './named-before.ts';
import { isForApp, isLongCode, isPrefix, isTag, isUnit, standsBehind } from './number-parts.ts';
import { besideWords, claimFor, isBehindVerb, nothingOpen, type OpenNouns, reaches } from './open-nouns.ts';
import { isThis } from './prepositions.ts';
import { type Reading, wordsBetween } from './reading.ts';

const referenceReach = 2;
const shortAsk = 2;
const backReach = 9;

/** The nouns that have no number yet, and what they make of the next one. */
class Assignment {
  readonly #reading: Reading;
  readonly #clauses: Clauses;
  readonly findings: Finding[] = [];
  /** Verbs of telling, and to whom: where they stand together, the number between them is handed over. */
  readonly #tells: Label[] = [];
  readonly #couriers: Label[] = [];
  readonly #open: OpenNouns = { ...nothingOpen };

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#clauses = new Clauses(reading);
  }

  get #place(): Place {
    return { reading: this.#reading, findings: this.findings, is: this.#open.is };
  }

  hear(label: Label): void {
    const { kind } = label;
    switch (kind) {
      case 'purpose':
        this.#clauses.hearPurpose(label);
        this.#hearCode(label);
        break;
      case 'code':
      case 'handover':
        this.#hearCode(label);
        break;
      case 'reference':
      case 'phone':
        this.#hearOther(label);
        break;
      case 'numero':
        this.#hearNumero(label);
        break;
      case 'numbered':
      case 'life':
        this.#takeBack(label);
        break;
      case 'currency':
        this.#hearCurrency(label);
        break;
      case 'ask':
        this.#hearAsk(label);
        break;
      case 'valid':
      case 'hint':
      case 'is':
      case 'failure':
        this.#open[kind] = label;
        break;
      case 'changed':
        if (isToConfirm(this.#reading, this.#open.code?.label, label)) break;
        if (this.#open.code !== null && !isCrossed(this.#reading, this.#open.code.label.end, label.start))
          this.#dropCode();
        this.#clauses.hearChanged(label);
        break;
      case 'fresh':
        this.#hearFresh(label);
        break;
      case 'old':
      case 'void':
      case 'replaces':
      case 'replacedBy':
        this.#clauses.hear(label, this.findings);
        break;
      case 'tell':
        this.#tells.push(label);
        break;
      case 'courier':
        this.#couriers.push(label);
        break;
      default:
    }
  }

  meet(numeral: Numeral, part: Label | null): void {
    const finding: Finding = {
      numeral,
      claim: null,
      isAsked: false,
      isFresh: false,
      isVoid: false,
      isReport: false,
    };
    leadOn(this.#reading, this.#open, this.findings.at(-1), numeral);
    const target = targetOf(this.#reading, this.findings.at(-1), numeral);
    sendTo(this.#reading, this.#open, this.findings.at(-1), numeral);
    finding.claim =
      part !== null
        ? { kind: part.kind, link: 'joined', label: part, words: 0 }
        : (target ??
          sameNumber(this.#reading, this.findings.at(-1), numeral) ??
          claimFor(this.#reading, this.#open, numeral));
    this.#open.valid = null;
    const ask = this.#open.ask;
    if (ask !== null && reaches(this.#reading, ask, numeral, besideWords))
      finding.isAsked = !isSentTo(this.#reading, ask, numeral);
    if (numeral.candidate !== null) this.#clauses.meet(finding);
    this.findings.push(finding);
  }

  finish(): readonly Finding[] {
    this.#dropCode();
    handOver(this.#reading, this.findings, this.#tells, this.#couriers);
    this.#clauses.finish(this.findings);
    return this.findings;
  }

  #hearCode(label: Label): void {
    const isSoft = label.kind === 'purpose';
    const open = this.#open.code;
    if (
      open !== null &&
      isSoft &&
      open.label.kind !== 'purpose' &&
      !isCrossed(this.#reading, open.label.end, label.start)
    )
      return;
    const back = lastBefore(this.#place, label, backReach);
    const isFree = back !== null && isFreeFor(this.#reading, back, label);
    if (back !== null && isFree && back.numeral.candidate !== null && isNamed(this.#place, back, label)) {
      back.claim = {
        kind: label.kind,
        link: 'is-named',
        label,
        words: wordsBetween(this.#reading, back.numeral.end, label.start),
      };
      // Letters may be only a name: the number may still come.
      if (back.numeral.candidate.digitCount === 0) this.#open.code = { label, back: null, isModifier: false };
      else if (!isSoft) this.#open.code = null;
      return;
    }
    // "Code for order" and "order code": a noun without a number of its own does not stand in a code's way.
    this.#dropCode();
    this.#open.code = { label, back: isFree ? back : null, isModifier: false };
  }

  #hearOther(label: Label): void {
    const code = this.#open.code;
    const isModifier =
      code !== null &&
      !isCrossed(this.#reading, code.label.end, label.start) &&
      !hasPause(this.#reading, code.label.end, label.start);
    this.#open.other = { label, back: null, isModifier };
    const last = lastBefore(this.#place, label, referenceReach);
    // "4829 is your queue number".
    if (
      last?.numeral.candidate &&
      last.claim === null &&
      label.kind === 'reference' &&
      code === null &&
      isNamed(this.#place, last, label)
    ) {
      last.claim = { kind: 'reference', link: 'is-named', label, words: 0 };
      this.#open.other = null;
    }
  }

  /** "482913 is the latest": said from behind. */
  #hearFresh(label: Label): void {
    const last = lastBefore(this.#place, label, besideWords);
    if (last !== null && last.claim === null && isNamed(this.#place, last, label)) last.isFresh = true;
    else this.#clauses.hear(label, this.findings);
  }

  #hearNumero(label: Label): void {
    const { other, code } = this.#open;
    // "OTP number for the payment": of two nouns the last one has the number.
    const noun = code !== null && code.label.start > (other?.label.start ?? -1) ? code : (other ?? code);
    if (isTag(this.#reading, label)) return;
    // "<#> Nambari yako ni 3397": a text for an app has a code.
    if (noun === null && isForApp(this.#reading)) {
      this.#hearCode({ ...label, kind: 'code' });
      return;
    }
    // "Activate it with this number: 4093"
    if (
      noun?.label.kind !== 'phone' &&
      isThis(this.#reading, label.start, isBehindVerb(this.#reading, this.#open, label))
    ) {
      this.#hearCode({ ...label, kind: 'purpose' });
      return;
    }
    // "To confirm number 600 123 456": what is confirmed has the number.
    if (
      noun !== null &&
      noun.label.kind !== 'purpose' &&
      wordsBetween(this.#reading, noun.label.end, label.start) === 0 &&
      !isCrossed(this.#reading, noun.label.end, label.start)
    )
      return;
    this.#open.other = { label, back: null, isModifier: code !== null };
  }

  /** A word right behind a number may say that it is a span of time, or the number of something. */
  #takeBack(label: Label): void {
    const last = this.findings.at(-1);
    if (last === undefined || (last.claim?.link === 'joined' && last.claim.kind !== 'purpose')) return;
    if (!standsBehind(this.#reading, last.numeral, label)) return;
    const taken = last.claim;
    if (label.kind === 'life' && isLongCode(this.#reading, last)) return;
    last.claim = { kind: label.kind, link: 'beside', label, words: 0 };
    if (taken !== null) this.#giveBack(taken);
    if (label.kind === 'life') this.#clauses.hearLife(label);
  }

  /** A word for a code whose number turned out to be another's is without one again. */
  #giveBack({ kind, link, label }: Claim): void {
    if (isCodeKind(kind) && link !== 'is-named') this.#open.code = { label, back: null, isModifier: false };
  }

  #hearCurrency(label: Label): void {
    this.#open.currency = label;
    const last = this.findings.at(-1);
    if (last === undefined || label.start - last.numeral.end > 1 || label.start < last.numeral.end) return;
    if (last.claim !== null && isCodeKind(last.claim.kind)) {
      // "Code 482091 EUR 89.99": the currency is of the number behind it.
      const { kinds } = this.#reading;
      const at = kinds[label.end] === Kind.Space ? label.end + 1 : label.end;
      if (last.claim.link === 'joined' || kinds[at] === Kind.Digit) return;
      this.#giveBack(last.claim);
    }
    last.claim = { kind: 'currency', link: 'beside', label, words: 0 };
    // "45,00 EUR 482913": it has its number.
    this.#open.currency = null;
  }

  #hearAsk(label: Label): void {
    this.#tells.push(label);
    // "de" and "te" are words of many languages.
    const isLatin = this.#reading.kinds[label.start] === Kind.Latin;
    if (isLatin && label.end - label.start <= shortAsk && this.#open.code === null) return;
    this.#open.ask = label;
    this.#clauses.hearAsk();
    const last = this.findings.at(-1);
    if (last === undefined) return;
    if (isAskedBehind(this.#place, last, label)) last.isAsked = true;
  }

  /** The code word found no number behind it: then the one before it is its own. */
  #dropCode(): void {
    const code = this.#open.code;
    this.#open.code = null;
    if (code?.back == null) return;
    const { label, back } = code;
    if (back.claim !== null && !isRightBehind(this.#reading, back, label)) return;
    const words = wordsBetween(this.#reading, back.numeral.end, label.start);
    back.claim = { kind: label.kind, link: 'before', label, words };
  }
}

/** Merges words and numbers by their place, and lets each noun take its own. */
export function assignNumbers(
  reading: Reading,
  labels: readonly Label[],
  numerals: readonly Numeral[],
): readonly Finding[] {
  const assignment = new Assignment(reading);
  let next = 0;
  for (const numeral of numerals) {
    for (let label = labels[next]; label !== undefined && label.start < numeral.start; label = labels[next]) {
      assignment.hear(label);
      next += 1;
    }
    // A word inside the number, as the prefix of "ref-482913", belongs to it.
    let part: Label | null = null;
    for (let label = labels[next]; label !== undefined && label.end <= numeral.end; label = labels[next]) {
      if (isPrefix(label, numeral) || isUnit(reading, label, numeral)) part ??= label;
      next += 1;
    }
    assignment.meet(numeral, part);
  }
  for (let label = labels[next]; label !== undefined; label = labels[next]) {
    assignment.hear(label);
    next += 1;
  }
  return takeSole(reading, labels, assignment.finish());
}
