/** Facts about the origin of a text besides the text itself. */
export interface CodeHint {
  /** The service the number was rented for, such as `telegram`. */
  readonly service?: string;
  /** The sender of the SMS as the network shows it. */
  readonly sender?: string;
}

/** `handover` is a code to be told to a person: a courier, a driver, at a locker. */
export type CodeKind = 'code' | 'handover';

export interface ExtractedCode {
  /** The code as a person would paste it: ASCII digits, without separators and without letter prefixes of numeric codes. */
  readonly code: string;
  /** UTF-16 offsets of the code in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0..1: how sure the reading is. */
  readonly confidence: number;
  readonly kind: CodeKind;
}

/** The reason for choosing the code of the service or the code of the text. */
export type ChoiceReason =
  | 'agree'
  | 'service-in-text'
  | 'service-is-part'
  | 'text-confident'
  | 'service-only'
  | 'text-only';

export interface ChosenCode {
  readonly value: string;
  readonly source: 'service' | 'text';
  /** The other candidate when service and text disagree. */
  readonly alternative: string | null;
  /** UTF-16 offsets of `value` in the text; null when it does not stand there. */
  readonly start: number | null;
  readonly end: number | null;
  readonly reason: ChoiceReason;
  /** A PIN that is told to a person who hands something over, as the text says; absent for a code that is typed in. */
  readonly isHandover?: true;
}
