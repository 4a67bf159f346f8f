/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/**
 * The texts that any service may write in one language. Placeholders in braces are filled in; each `#` becomes a digit.
 * Every sentence brings its own punctuation.
 */
export interface Wording {
  /** With `{service}` and `{code}`, the code before or behind the word for it. */
  readonly codes: Some<string>;
  /** With `{service}`; the code follows alone on the next line. */
  readonly headings: Some<string>;
  /** The lifetime of a code: `{minutes}` is 5 or 10, which take the same plural in all these languages. */
  readonly validity: Some<string>;
  /** Keep the code to yourself. */
  readonly secrecy: Some<string>;
  /** Offers a `{link}` instead of typing. */
  readonly links: Some<string>;
  /** Follows a sign-up: neither a code nor any other number. */
  readonly welcomes: Some<string>;
  /** No code, but an order number, a year, a price or a phone number that could be taken for one. */
  readonly traps: Some<string>;
}
