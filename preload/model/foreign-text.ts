/**
 * Cleans text from outside before it is kept: names, senders, SMS and codes. One rule for all: what cannot be seen must not
 * change what can. Cleaning twice is the same as cleaning once.
 */

/** Half of a character, which no system shows alike. */
const loneSurrogates = /\p{Cs}/gu;

const maxNameLength = 200;
const maxTextLength = 2_000;
const maxCodeLength = 32;

/** Turn the text that follows them: embeddings, overrides and isolates (UAX #9, 2.1 to 2.5). */
export const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Controls (but for line feed and tab), tags, fillers, and marks that are no part of a word. */
const invisible =
  /[\p{Cc}\u00AD\u180E\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Also the marks that only weigh on what stands beside them: right in a text, where they turn no other line. */
const directionMarks = /[\u061C\u200E\u200F]/g;

/** The first `longest` units of a text, but never half of a character outside the basic plane. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1));
  return text.slice(0, isHalf ? longest - 1 : longest);
}

/** A name or a sender: one line without anything unseen, at most 200 units. Joiners stay, for Persian and emoji need them. */
export const cleanName = (name: string): string =>
  cutText(
    name
      .replaceAll(loneSurrogates, '\uFFFD')
      .replaceAll(/[\s\u0085\u2028\u2029]+/g, ' ')
      .replaceAll(directionControls, '')
      .replaceAll(directionMarks, '')
      .replaceAll(invisible, '')
      .replaceAll(/ {2,}/g, ' ')
      .trim(),
    maxNameLength,
  ).trimEnd();

/** The text of an SMS: its lines stay, at most 2,000 units. */
export const cleanText = (text: string): string =>
  cutText(
    text
      .replaceAll(loneSurrogates, '\uFFFD')
      .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replaceAll(directionControls, '')
      .replaceAll(invisible, (sign) => (sign === '\n' || sign === '\t' ? sign : '')),
    maxTextLength,
  );

/**
 * A code as it is shown, which is then what is copied: at most 32 visible characters on one line. Anything else is no code:
 * repaired, it would be a code that nobody sent.
 */
export function cleanCode(code: string): string | null {
  const trimmed = code.trim();
  const isSeen = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \u00A0]+$/u.test(trimmed);
  return isSeen && [...trimmed].length <= maxCodeLength ? trimmed : null;
}
