/** The kinds of words that are looked for in a text, and from which categories of the word tables they come. */
import type { LanguageWords } from './words/types.ts';

export const labelKinds = [
  'code',
  'purpose',
  'handover',
  'ask',
  'tell',
  'reference',
  'numbered',
  'numero',
  'phone',
  'currency',
  'life',
  'promo',
  'old',
  'void',
  'replaces',
  'replacedBy',
  'changed',
  'valid',
  'hint',
  'fresh',
  'is',
  'common',
  'courier',
  'failure',
  'owner',
] as const;
export type LabelKind = (typeof labelKinds)[number];

const bitOf = Object.fromEntries(labelKinds.map((kind, index) => [kind, 1 << index])) as Record<
  LabelKind,
  number
>; // each kind has its bit

/** The kinds of words that a text has: a set that costs one number. */
export class KindSet {
  #bits = 0;

  add(kind: LabelKind): void {
    this.#bits |= bitOf[kind];
  }

  has(kind: LabelKind): boolean {
    return (this.#bits & bitOf[kind]) !== 0;
  }

  hasAny(kinds: readonly LabelKind[]): boolean {
    return kinds.some((kind) => this.has(kind));
  }
}

/** The kinds of these words. */
export function kindsOf(labels: readonly Label[]): KindSet {
  const kinds = new KindSet();
  for (const { kind } of labels) kinds.add(kind);
  return kinds;
}

/** In the order of precedence: a word that a language lists twice is of the first kind here. */
export const kindOfCategory = {
  handover: 'handover',
  otherCode: 'reference',
  code: 'code',
  password: 'code',
  pin: 'code',
  oneTime: 'code',
  otp: 'code',
  changed: 'changed',
  replacedBy: 'replacedBy',
  replaces: 'replaces',
  void: 'void',
  old: 'old',
  fresh: 'fresh',
  numbered: 'numbered',
  reference: 'reference',
  amount: 'reference',
  numero: 'numero',
  phone: 'phone',
  promo: 'promo',
  currency: 'currency',
  life: 'life',
  ask: 'ask',
  tell: 'tell',
  purpose: 'purpose',
  valid: 'valid',
  neverShare: 'hint',
  courier: 'courier',
  is: 'is',
  common: 'common',
} as const satisfies Record<Exclude<keyof LanguageWords, 'language' | 'endings' | 'vowelEndings'>, LabelKind>;

/**
 * Things with codes of their own: a `meeting`, a `place` such as a door, a `failure` with its error code. `private` are words
 * of messages between people, whose codes are no service's; `fake` those of warnings that show an example. A `locker` holds
 * what a code lets collect. `approval` is what banks call the number of a `payment` too. `proof` is what a code does.
 */
export type Host =
  | 'meeting'
  | 'place'
  | 'failure'
  | 'private'
  | 'locker'
  | 'approval'
  | 'payment'
  | 'fake'
  | 'proof';

/** Hosts that have no codes of their own, and only tell what the text speaks of. */
export const isMark = (host: Host): boolean => host !== 'meeting' && host !== 'place' && host !== 'failure';

/** A word of the vocabulary found in a text, in folded indexes. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
  /** The languages that have it in this meaning. */
  readonly languages: readonly number[];
  /** The languages in which it makes the code beside it one that is no one-time code. */
  readonly ownerIn: readonly number[];
  /** A code that is no one-time code: "gate code". */
  readonly isOtherCode: boolean;
  /** The kind of thing with a code of its own that the word names, or what it tells of the whole text. */
  readonly host: Host | null;
}
