/**
 * Hides what could be a key, a code or a phone number in a text. What is no secret may go with it: a log that says too
 * little does less harm than one that says too much. A code of letters alone cannot be told from a word.
 */
export const hidden = '[redacted]';

export const redact = (text: string): string =>
  text
    .replaceAll(/\b(bearer|basic) {1,3}[^\s"',;]+/gi, `$1 ${hidden}`)
    .replaceAll(/[A-Za-z0-9_-]{20,}/g, hidden)
    .replaceAll(/\b(?:rsk|sk|pk|whsec)_[A-Za-z0-9_-]+/g, hidden)
    .replaceAll(/[\p{L}\p{M}\p{Nd}]{4,}/gu, (word) => (isMixed(word) ? hidden : word))
    .replaceAll(/\p{Nd}[\p{Nd}\s\p{Cf}\p{Pd}().·/]*/gu, hideDigits);

/** Four and more digits of any script, with what people put between them: `849201`, `849-201`, `(415) 555 0134`. */
function hideDigits(run: string): string {
  const digits = /\p{Nd}/gu;
  return (run.match(digits)?.length ?? 0) < 4 ? run : run.replaceAll(digits, '*');
}

/** Letters and digits in one word, as in `A1B2C3`. */
const isMixed = (word: string): boolean => /\p{L}/u.test(word) && /\p{Nd}/u.test(word);
