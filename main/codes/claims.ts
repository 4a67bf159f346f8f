/**
 * Assigns the numbers of a text to its nouns, in one pass from left to right. "Your passcode for card ending 4829 is
 * 771204": the card takes the first number, because it stands right before it, and the passcode the second, because
 * "is" leads to it. A number that another noun has taken is never the code.
 */
import type { Numeral } from './candidates.ts';
import { Clauses } from './clauses.ts';
import { Kind } from './fold.ts';
import type { Label, LabelKind } from './labels.ts';
import { hasPause, isAfterBracket, isCrossed, isStepBefore, joinBefore } from './links.ts';
import { type Reading, wordsBetween } from './reading.ts';

/**
 * How a noun leads to its number: by a colon or copula (`joined`), by standing beside it, or from further off in the same
 * sentence (`near`). `is-named` is a number with its noun behind a copula: "482913 is your code".
 */
export type Link = 'joined' | 'beside' | 'near' | 'is-named' | 'before';

export interface Claim {
  readonly kind: LabelKind;
  readonly link: Link;
  readonly label: Label;
  /** Words between noun and number. */
  readonly words: number;
}

/** What a text says of one of its numbers. */
export interface Finding {
  readonly numeral: Numeral;
  claim: Claim | null;
  /** A verb such as "enter" stands right beside it. */
  isAsked: boolean;
  /** "New", "the right one". */
  isFresh: boolean;
  /** "Old", expired, used, wrong, or replaced by another. */
  isVoid: boolean;
  /** In a sentence that reports a change. */
  isReport: boolean;
}

/** Words between two spans that still count as "right beside". */
const besideWords = 2;
const referenceReach = 2;
const phoneReach = 3;
const joinedReach = 5;
const codeReach = 14;
const backReach = 9;
const mostNames = 2;

interface Noun {
  readonly label: Label;
  /** The number before a code word, which is its own when none follows: "482913 code". */
  readonly back: Finding | null;
  /** Of another noun: a code word stands before it in the same breath, as in "code for order". */
  readonly isModifier: boolean;
}

const isCodeKind = (kind: LabelKind): boolean => kind === 'code' || kind === 'handover' || kind === 'purpose';

/** The nouns that have no number yet, and what they make of the next one. */
class Assignment {
  readonly #reading: Reading;
  readonly #clauses: Clauses;
  readonly findings: Finding[] = [];
  #code: Noun | null = null;
  #other: Noun | null = null;
  #numero: Label | null = null;
  #valid: Label | null = null;
  #currency: Label | null = null;
  #ask: Label | null = null;
  #is: Label | null = null;
  #hint: Label | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#clauses = new Clauses(reading);
  }

  hear(label: Label): void {
    const { kind } = label;
    switch (kind) {
      case 'code':
      case 'handover':
      case 'purpose':
        this.#hearCode(label);
        break;
      case 'reference':
      case 'phone':
        this.#hearOther(label);
        break;
      case 'promo':
        break;
      case 'numero':
        this.#hearNumero(label);
        break;
      case 'numbered':
        this.#takeBack(label, 0);
        break;
      case 'life':
        this.#takeBack(label, 0);
        break;
      case 'currency':
        this.#hearCurrency(label);
        break;
      case 'ask':
        this.#hearAsk(label);
        break;
      case 'valid':
        this.#valid = label;
        break;
      case 'hint':
        this.#hint = label;
        break;
      case 'is':
        this.#is = label;
        break;
      case 'changed':
        if (this.#code !== null && !isCrossed(this.#reading, this.#code.label.end, label.start)) this.#dropCode();
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
      case 'common':
      case 'courier':
      case 'owner':
        break;
    }
  }

  meet(numeral: Numeral, prefix: Label | null): void {
    const finding: Finding = { numeral, claim: null, isAsked: false, isFresh: false, isVoid: false, isReport: false };
    finding.claim =
      prefix?.kind === 'reference' ? { kind: 'reference', link: 'joined', label: prefix, words: 0 } : this.#claimOf(finding);
    this.#valid = null;
    const ask = this.#ask;
    if (ask !== null && this.#reaches(ask, numeral, besideWords)) finding.isAsked = true;
    if (numeral.candidate !== null) this.#clauses.meet(finding);
    this.findings.push(finding);
  }

  finish(): readonly Finding[] {
    this.#dropCode();
    this.#clauses.finish(this.findings);
    return this.findings;
  }

  #reaches(label: Label, { start }: Numeral, most: number): boolean {
    return !isCrossed(this.#reading, label.end, start) && wordsBetween(this.#reading, label.end, start) <= most;
  }

  /** The number right before a word, when nothing else has it yet. */
  #lastBefore(label: Label, reach: number): Finding | null {
    const last = this.#lastNumber();
    if (last === undefined) return null;
    const { end } = last.numeral;
    if (wordsBetween(this.#reading, end, label.start) > reach) return null;
    return isCrossed(this.#reading, end, label.start) && !isStepBefore(this.#reading, end, this.#is?.start ?? label.start)
      ? null
      : last;
  }

  /** The last number. A word in capitals behind it, as the name in "482913 is your LUMO code", does not hide it. */
  #lastNumber(): Finding | undefined {
    for (let back = 1; back <= mostNames + 1; back += 1) {
      const finding = this.findings.at(-back);
      if (finding === undefined) break;
      if (finding.numeral.candidate?.digitCount !== 0) return finding;
    }
    return this.findings.at(-1);
  }

  #hearCode(label: Label): void {
    const isSoft = label.kind === 'purpose';
    const open = this.#code;
    if (open !== null && isSoft && open.label.kind !== 'purpose' && !isCrossed(this.#reading, open.label.end, label.start))
      return;
    const back = this.#lastBefore(label, backReach);
    const isFree = back !== null && (back.claim === null || back.claim.kind === 'purpose' || back.claim.link === 'before');
    if (back !== null && isFree && back.numeral.candidate !== null && this.#isNamed(back, label)) {
      back.claim = {
        kind: label.kind,
        link: 'is-named',
        label,
        words: wordsBetween(this.#reading, back.numeral.end, label.start),
      };
      // Letters may be only a name: the number may still come.
      if (back.numeral.candidate.digitCount === 0) this.#code = { label, back: null, isModifier: false };
      else if (!isSoft) this.#code = null;
      return;
    }
    // "Code for order" and "order code": a noun without a number of its own does not stand in a code's way.
    this.#dropCode();
    this.#code = { label, back: isFree ? back : null, isModifier: false };
  }

  /** "482913 is your code": the copula stands right behind the number. */
  #isNamed({ numeral }: Finding, label: Label): boolean {
    const is = this.#is;
    const { end } = numeral;
    if (is !== null && is.start >= end && is.end <= label.start && wordsBetween(this.#reading, end, is.start) === 0) return true;
    return joinBefore(this.#reading, label.start) === 'dash' && wordsBetween(this.#reading, end, label.start) <= 1;
  }

  #hearOther(label: Label): void {
    const code = this.#code;
    const isModifier =
      code !== null && !isCrossed(this.#reading, code.label.end, label.start) && !hasPause(this.#reading, code.label.end, label.start);
    this.#other = { label, back: null, isModifier };
    const last = this.#lastBefore(label, referenceReach);
    // "4829 is your queue number".
    if (last?.numeral.candidate && last.claim === null && label.kind === 'reference' && code === null && this.#isNamed(last, label)) {
      last.claim = { kind: 'reference', link: 'is-named', label, words: 0 };
      this.#other = null;
    }
  }

  /** "482913 is the latest": said from behind. */
  #hearFresh(label: Label): void {
    const last = this.#lastBefore(label, besideWords);
    if (last !== null && last.claim === null && this.#isNamed(last, label)) last.isFresh = true;
    else this.#clauses.hear(label, this.findings);
  }

  #hearNumero(label: Label): void {
    const noun = this.#other ?? this.#code;
    this.#numero = label;
    // "<#>" and "[#]" only mark a text for an app.
    if (isTag(this.#reading, label)) return;
    if (noun !== null && wordsBetween(this.#reading, noun.label.end, label.start) === 0) return;
    this.#other = { label, back: null, isModifier: this.#code !== null };
  }

  /** What a word right behind a number says of it: a span of time, or that it is the number of something. */
  #takeBack(label: Label, reach: number): void {
    const last = this.findings.at(-1);
    if (last === undefined || last.claim?.link === 'joined') return;
    const { end } = last.numeral;
    if (label.start - end > 1 || wordsBetween(this.#reading, end, label.start) > reach) return;
    if (isCrossed(this.#reading, end, label.start)) return;
    const taken = last.claim;
    last.claim = { kind: label.kind, link: 'beside', label, words: 0 };
    // What it was taken from is without a number again.
    if (taken !== null && isCodeKind(taken.kind) && taken.link !== 'is-named')
      this.#code = { label: taken.label, back: null, isModifier: false };
    if (label.kind === 'life') this.#clauses.hearLife(label);
  }

  #hearCurrency(label: Label): void {
    this.#currency = label;
    const last = this.findings.at(-1);
    if (last === undefined || label.start - last.numeral.end > 1 || label.start < last.numeral.end) return;
    if (last.claim?.link === 'joined' && isCodeKind(last.claim.kind)) return;
    last.claim = { kind: 'currency', link: 'beside', label, words: 0 };
  }

  #hearAsk(label: Label): void {
    this.#ask = label;
    this.#clauses.hearAsk();
    const last = this.findings.at(-1);
    if (last === undefined) return;
    const { end } = last.numeral;
    const is = this.#is;
    const from = is !== null && is.start >= end && wordsBetween(this.#reading, end, is.start) === 0 ? is.end : end;
    if (wordsBetween(this.#reading, from, label.start) === 0 && !isCrossed(this.#reading, end, label.start)) last.isAsked = true;
  }

  /** The code word found no number behind it: then the one before it is its own. */
  #dropCode(): void {
    const code = this.#code;
    this.#code = null;
    if (code?.back == null || code.back.claim !== null) return;
    const { label, back } = code;
    const words = wordsBetween(this.#reading, back.numeral.end, label.start);
    back.claim = { kind: label.kind, link: 'before', label, words };
  }

  #claimOf(finding: Finding): Claim | null {
    const reading = this.#reading;
    const { numeral } = finding;
    const { start, candidate } = numeral;
    const currency = this.#currency;
    if (currency !== null && start - currency.end <= 1 && start >= currency.end)
      return { kind: 'currency', link: 'beside', label: currency, words: 0 };
    const other = this.#otherFor(finding);
    if (candidate === null) {
      // "Card *4829": the card has its number, and the next one is not its own.
      this.#other = null;
      return other === null ? null : this.#claim(other, 'beside', start);
    }
    if (other !== null && candidate.form !== 'letters') {
      this.#other = null;
      return this.#claim(other, 'beside', start);
    }
    const valid = this.#valid;
    if (valid !== null && this.#reaches(valid, numeral, besideWords) && isTimeOfDay(reading, numeral)) {
      if (this.#code === null || this.#code.label.start < valid.start) return { kind: 'valid', link: 'beside', label: valid, words: 0 };
    }
    return this.#codeFor(finding);
  }

  #claim({ label }: Noun, link: Link, start: number): Claim {
    return { kind: label.kind, link, label, words: wordsBetween(this.#reading, label.end, start) };
  }

  /** The noun for something else that takes the number, or null. */
  #otherFor({ numeral }: Finding): Noun | null {
    const other = this.#other;
    if (other === null) return null;
    const { label, isModifier } = other;
    const { start } = numeral;
    const reading = this.#reading;
    const join = this.#joinOf(label, start);
    const isStep = isStepBefore(reading, label.end, start);
    if (isCrossed(reading, label.end, start) && !isStep) return null;
    if (isAfterBracket(reading, start)) return null;
    const ask = this.#ask;
    if (ask !== null && ask.start >= label.end && ask.end <= start) return null;
    const code = this.#code;
    if (code !== null && code.label.start >= label.end) return null;
    const words = wordsBetween(reading, label.end, start);
    // "Verification code for your order: 77140": what a colon or copula leads to is the first noun's.
    if (code !== null && isModifier && join !== null && join !== 'dash' && !isCrossed(reading, code.label.end, label.start))
      return null;
    const reach = label.kind === 'phone' ? phoneReach : referenceReach;
    return words <= reach || (join !== null && words <= joinedReach) ? other : null;
  }

  /** By what a noun leads to a number, or null when they only stand in one sentence. */
  #joinOf(label: Label, start: number): 'colon' | 'dash' | 'line' | 'is' | null {
    const is = this.#is;
    const reading = this.#reading;
    if (is !== null && is.start >= label.end && is.end <= start && wordsBetween(reading, is.end, start) === 0 && start - is.end <= 3)
      return 'is';
    return joinBefore(reading, start);
  }

  #codeFor({ numeral }: Finding): Claim | null {
    const code = this.#code;
    if (code === null || numeral.candidate === null) return null;
    const reading = this.#reading;
    const { start, candidate } = numeral;
    const { label } = code;
    const words = wordsBetween(reading, label.end, start);
    const join = this.#joinOf(label, start);
    const isStep = words <= 1 && isStepBefore(reading, label.end, start);
    const isAcrossLines = join === 'line' || isStep;
    if (isCrossed(reading, label.end, start) && !(isAcrossLines && words <= 1)) return null;
    if (words > codeReach) return null;
    // "Never tell anyone the code … 7726": what stands far behind a warning is something else.
    const hint = this.#hint;
    const isWarning =
      hint !== null && hint.end <= label.start && !isCrossed(reading, hint.end, label.start) &&
      wordsBetween(reading, hint.end, label.start) <= besideWords;
    if (isWarning && words > besideWords) return null;
    const link: Link = join !== null && (join !== 'dash' || words <= besideWords) ? 'joined' : words <= besideWords ? 'beside' : 'near';
    const isWeak = candidate.form === 'odd' || candidate.form === 'letters' || candidate.form === 'loose-mixed';
    if (isWeak && link === 'near' && candidate.form !== 'loose-mixed') return null;
    if (candidate.form === 'odd' && words > besideWords && join !== 'is' && join !== 'colon') return null;
    if (candidate.form === 'letters' && words > (join === 'colon' || join === 'is' ? joinedReach : besideWords)) return null;
    if (code.back !== null && link === 'near' && isNumber(code.back) && code.back.claim === null && wordsBetween(reading, code.back.numeral.end, label.start) <= 1)
      return null;
    // A word with digits in it may be only a word: the code may still come.
    const mayBeWord = (candidate.form === 'loose-mixed' || candidate.form === 'letters') && join !== 'colon' && join !== 'is';
    if (!mayBeWord) this.#code = null;
    return this.#claim(code, link, start);
  }
}

const isNumber = ({ numeral: { candidate } }: Finding): boolean => candidate !== null && candidate.digitCount === candidate.size;

const closing = new Set([0x3e, 0x5d]);
const isTag = ({ units }: Reading, { end }: Label): boolean => closing.has(units[end] ?? 0);

/** "1530", "0915": what follows "expires at". */
function isTimeOfDay({ units, kinds }: Reading, { start, end }: Numeral): boolean {
  if (end - start !== 4 || kinds[start] !== Kind.Digit || kinds[end - 1] !== Kind.Digit) return false;
  const [a = 0, b = 0, c = 0] = [units[start], units[start + 1], units[start + 2]].map((unit) => (unit ?? 0) - 0x30);
  return a * 10 + b <= 24 && c <= 5;
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
    let prefix: Label | null = null;
    for (let label = labels[next]; label !== undefined && label.end <= numeral.end; label = labels[next]) {
      prefix ??= label.start === numeral.start ? label : null;
      next += 1;
    }
    assignment.meet(numeral, prefix);
  }
  for (const label of labels.slice(next)) assignment.hear(label);
  return assignment.finish();
}
