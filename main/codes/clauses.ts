/** Tells two codes apart: one is old, new, used up, or in the other's place. */
import type { Finding } from './findings.ts';
import { Kind } from './fold.ts';
import type { Label } from './labels.ts';
import { isCodeKind } from './lead-on.ts';
import { hasColon, hasPause, isCrossed, isFirstOfSentence, isLastOfSentence, joinBefore } from './links.ts';
import { isBeforeFor } from './prepositions.ts';
import { foldedSlice, type Reading, sentencesBetween, wordsBetween } from './reading.ts';

const oldReach = 3;
/** "For the", "to confirm the". */
const mostToPurpose = 3;
const freshReach = 3;
/** "330914, the one from this morning, has expired". */
const voidReach = 9;
/** "Durch" */
const longestParticle = 5;

/** Hears the words about codes in the order of the text, and marks the numbers they speak of. */
export class Clauses {
  readonly #reading: Reading;
  #old: Label | null = null;
  #fresh: Label | null = null;
  /** Words that wait for the number behind them. */
  #void: Label | null = null;
  #replaces: Label | null = null;
  #replacedBy: Label | null = null;
  #life: Label | null = null;
  readonly #reports: Label[] = [];
  readonly #purposes: Label[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  hear(label: Label, findings: readonly Finding[]): void {
    switch (label.kind) {
      case 'old':
        this.#old = label;
        return;
      case 'fresh':
        this.#fresh = label;
        this.#void = null;
        return;
      case 'replaces':
        this.#replaces = label;
        this.#markBefore(label, findings, (finding) => {
          finding.isFresh = true;
        });
        return;
      case 'replacedBy':
        // "Geben Sie die TAN nie am Telefon durch!": a verb that is in two parts ends with the second.
        if (label.end - label.start <= longestParticle && isLastOfSentence(this.#reading, label.end)) return;
        this.#replacedBy = label;
        this.#markBefore(label, findings, (finding) => {
          finding.isVoid = true;
        });
        return;
      case 'void':
        this.#hearVoid(label, findings);
        return;
      default:
    }
  }

  /** "If not, use 553901": what is to be entered is not what was spoken of before. */
  hearAsk(): void {
    this.#old = null;
  }

  hearLife(label: Label): void {
    this.#life = label;
  }

  hearPurpose(label: Label): void {
    this.#purposes.push(label);
  }

  hearChanged(label: Label): void {
    this.#reports.push(label);
  }

  /** The next number that may be a code. */
  meet(finding: Finding): void {
    const { start } = finding.numeral;
    if (this.#old !== null) {
      if (this.#isWithin(this.#old, start, oldReach)) finding.isVoid = true;
      this.#old = null;
    }
    if (this.#fresh !== null) {
      if (this.#isWithin(this.#fresh, start, freshReach)) finding.isFresh = true;
      this.#fresh = null;
    }
    if (this.#void !== null) {
      if (this.#isWithin(this.#void, start, voidReach) && !hasPause(this.#reading, this.#void.end, start))
        finding.isVoid = true;
      this.#void = null;
    }
    if (this.#replaces !== null) {
      if (this.#isWithin(this.#replaces, start, voidReach)) finding.isVoid = true;
      this.#replaces = null;
    }
    if (this.#replacedBy !== null) {
      if (this.#isWithin(this.#replacedBy, start, voidReach)) finding.isFresh = true;
      this.#replacedBy = null;
    }
  }

  finish(findings: readonly Finding[]): void {
    if (this.#replaces !== null) this.#turnAround(this.#replaces, findings);
    if (this.#reports.length === 0) return;
    const { sentences } = this.#reading;
    const reported = new Set(this.#reports.map(({ start }) => sentences[start]));
    for (const finding of findings) {
      finding.isReport =
        reported.has(sentences[finding.numeral.start]) &&
        !this.#isBehindReport(finding) &&
        !this.#isOrdered(finding) &&
        !this.#isBeforeReport(finding);
      if (finding.isReport && this.#isReportedOf(finding)) finding.isAsked = false;
    }
  }

  /** "Ihre Anmeldung mit Code 71820 war erfolgreich": nobody asks for what is done. */
  #isReportedOf({ numeral: { end } }: Finding): boolean {
    const reading = this.#reading;
    return this.#reports.some(
      ({ start }) =>
        start > end && wordsBetween(reading, end, start) === 0 && !isCrossed(reading, end, start),
    );
  }

  /** "Confirm your login from Oslo with code 482913": the sentence begins by telling to do it. */
  #isOrdered({ claim, numeral }: Finding): boolean {
    const reading = this.#reading;
    if (claim?.kind !== 'code' || claim.label.end > numeral.start) return false;
    const report = this.#reports.find(
      ({ start }) => reading.sentences[start] === reading.sentences[numeral.start],
    );
    if (report === undefined || report.end > claim.label.start) return false;
    return this.#purposes.some(
      ({ start, end }) =>
        end <= report.start &&
        sentencesBetween(reading, start, report.start) === 0 &&
        (isFirstOfSentence(reading, start) || joinBefore(reading, start) === 'colon') &&
        !hasColon(reading, end, report.start) &&
        !isNoun(reading, start),
    );
  }

  /**
   * "Guard code T4X9K, needed for sign in from a new device": the phrase with the code is over. "Code 482913 for login from
   * Austin": what it is for has not happened yet.
   */
  #isBeforeReport({ claim, numeral: { end } }: Finding): boolean {
    const reading = this.#reading;
    return (
      claim?.kind === 'code' &&
      (claim.link === 'beside' || claim.link === 'joined') &&
      this.#reports.every(
        ({ start }) =>
          start > end &&
          (hasPause(reading, end, start) ||
            (isBeforeFor(reading, end) && wordsBetween(reading, end, start) <= mostToPurpose)),
      )
    );
  }

  /** "Sign-in from Oslo: code T4X9": behind the report a new phrase names the code. */
  #isBehindReport({ claim, numeral }: Finding): boolean {
    return (
      claim !== null &&
      claim.link === 'beside' &&
      claim.words === 0 &&
      claim.label.end <= numeral.start &&
      this.#reports.every(
        ({ end }) => end < claim.label.start && hasColon(this.#reading, end, claim.label.start),
      )
    );
  }

  #isWithin(label: Label, start: number, reach: number): boolean {
    return (
      !isCrossed(this.#reading, label.end, start) && wordsBetween(this.#reading, label.end, start) <= reach
    );
  }

  #hearVoid(label: Label, findings: readonly Finding[]): void {
    const reading = this.#reading;
    // "Expires in 5 minutes": that it will not work then is said of a code that works now.
    if (
      this.#life !== null &&
      sentencesBetween(reading, this.#life.end, label.start) === 0 &&
      wordsBetween(reading, this.#life.end, label.start) <= 4
    )
      return;
    // "Expired 14:20", said by a language that has one word for both: the time when it will.
    if (isTimeAt(reading, label.end)) return;
    const isSaid = this.#markBefore(label, findings, (finding) => {
      finding.isVoid = true;
    });
    if (!isSaid) this.#void = label;
  }

  /** Marks the nearest number that may be a code before the word, in its sentence. */
  #markBefore(label: Label, findings: readonly Finding[], mark: (finding: Finding) => void): boolean {
    const reading = this.#reading;
    const { start } = label;
    for (let at = findings.length - 1; at >= 0; at -= 1) {
      const finding = findings[at];
      if (finding === undefined) return false;
      const { end, candidate } = finding.numeral;
      if (isCrossed(reading, end, start) || wordsBetween(reading, end, start) > voidReach) return false;
      // "178393 (the earlier one, 118204, is no longer valid)": it is said of the old one.
      if (finding.isVoid && label.kind === 'void') return true;
      if (
        candidate === null ||
        (finding.claim !== null && !['code', 'handover', 'purpose'].includes(finding.claim.kind))
      )
        continue;
      // A word in capitals that nothing calls a code.
      if (finding.claim === null && candidate.digitCount === 0) continue;
      mark(finding);
      return true;
    }
    return false;
  }

  /** With the verb last, both codes stand before it: the new one first. */
  #turnAround({ start }: Label, findings: readonly Finding[]): void {
    const reading = this.#reading;
    const before = findings.filter(
      ({ numeral, claim }) =>
        numeral.candidate !== null &&
        (claim === null || isCodeKind(claim.kind)) &&
        numeral.end <= start &&
        !isCrossed(reading, numeral.end, start),
    );
    const [first, second] = before.slice(-2);
    if (first === undefined || second === undefined) return;
    // "A wurde durch B ersetzt": that is said already.
    if (first.isVoid) return;
    // "Request 7712: code 551204 (replaces all others)"
    if (
      first.claim === null &&
      second.claim !== null &&
      hasColon(reading, first.numeral.end, second.claim.label.start)
    )
      return;
    second.isFresh = false;
    second.isVoid = true;
    first.isFresh = true;
  }
}

const longestWord = 24;
const noun = /(?:ung|tion|sion|cion|cao|zione|sione|ing|else|ние|ня|ie|anie|enie|ni|ment)$/;

/** "Bestätigung", "confirmation": what was done, where the verb tells to do it. */
function isNoun(reading: Reading, start: number): boolean {
  const { kinds } = reading;
  let end = start;
  while (end - start < longestWord && kinds[end] === kinds[start]) end += 1;
  return noun.test(foldedSlice(reading, start, end));
}

const colon = 0x3a;
const slash = 0x2f;

/** "14:20" or "07/12", a space away. */
function isTimeAt({ units, kinds }: Reading, end: number): boolean {
  const start = kinds[end] === Kind.Space ? end + 1 : end;
  const mark = kinds[start + 1] === Kind.Digit ? start + 2 : start + 1;
  const isMark = units[mark] === colon || units[mark] === slash;
  return kinds[start] === Kind.Digit && isMark && kinds[mark + 1] === Kind.Digit;
}
