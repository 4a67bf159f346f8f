/**
 * The words by which a text says what a number in it is. A language is one record, in the file of its family; whoever
 * reads the language can extend it. Words are separated by commas and compared without case and accents; `*` at the end
 * means that more letters may follow there, at the start that some may come before; `=` at the start means that the
 * accents count; `~` at the end that the language's endings may follow, and no other letters.
 */
export interface LanguageWords {
  /** A BCP 47 tag; with `-Latn` it is the language as written in Latin letters by phones without its script. */
  readonly language: string;

  /** What may stand behind a word with `~`: endings of cases and possessors. */
  readonly endings?: string;
  /** The same behind a vowel, where that makes a difference. */
  readonly vowelEndings?: string;

  /** Names of the thing a person is to enter, in every case that banks and services write. */
  readonly code: string;
  readonly password: string;
  readonly pin: string;
  /** "One-time", "single-use". */
  readonly oneTime: string;
  /** "OTP" as the language writes it: in its own letters, or as its services call such a code. */
  readonly otp: string;

  /** Names what a number is when it is no code: order, account, card, parcel, case. */
  readonly reference: string;
  /** Names a number that is a sum of money: amount, total, balance. */
  readonly amount: string;
  /** Introduces a phone number. */
  readonly phone: string;
  /** "Valid until", "expires in": said of codes, and right before a time. */
  readonly valid: string;
  /** Right before a code that is no longer the one to use: old, previous, ignore. */
  readonly old: string;
  /** Between two codes: the one before it takes the place of the one behind it. */
  readonly replaces: string;
  /** Says of a code nearby that it does not work: expired, used, wrong. */
  readonly void: string;
  /** Reports that a password, PIN or number was changed: such a sentence tells no code. */
  readonly changed: string;
  /** "Never share it", "tell nobody". */
  readonly neverShare: string;

  /** The purpose of a code: to sign in, to verify, to confirm. */
  readonly purpose?: string;
  /** Verbs that stand right before or after a code: enter, use, type. */
  readonly ask?: string;
  /** Verbs by which a code is told to a courier or a driver: say, tell, show. */
  readonly tell?: string;
  /** Between a name and its number: is, are, the topic particles. */
  readonly is?: string;
  /** Short everyday words; they only tell which language a text is in. */
  readonly common?: string;
  /** Codes that are no one-time codes: error code, postcode, branch code, colour code. */
  readonly otherCode?: string;
  /** Says of the number right before it that it is a reference: "4829 numbered". */
  readonly numbered?: string;
  /** Stands right beside a sum of money. */
  readonly currency?: string;
  /** "Number", "no.": says nothing of its own, but goes with the word before it. */
  readonly numero?: string;
  /** Units of time or quantity, right after a number. */
  readonly life?: string;
  /** Makes a "code" one of a shop. */
  readonly promo?: string;
  /** Right before the code that takes the place of another. */
  readonly fresh?: string;
  /** Between two codes: the one behind it takes the place of the one before it. */
  readonly replacedBy?: string;
  /** Codes to be told to a person: a courier, a driver, at a locker. */
  readonly handover?: string;
  /** The person or place such a code is told to. */
  readonly courier?: string;
}

/** The categories of which every language has some words. */
export const demandedCategories = [
  'code',
  'password',
  'pin',
  'oneTime',
  'otp',
  'reference',
  'amount',
  'phone',
  'valid',
  'old',
  'replaces',
  'void',
  'changed',
  'neverShare',
] as const satisfies readonly (keyof LanguageWords)[];
