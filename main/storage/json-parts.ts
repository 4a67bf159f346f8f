/** The words of a JSON text, part by part: for what has to be kept exactly as it was found. Pure. */
import { tokenize } from '@humanwhocodes/momoa';

const tokensOf = (text: string) => tokenize(text, { mode: 'json' });
type Token = ReturnType<typeof tokensOf>[number];
const textOf = (text: string, from: Token, to = from): string =>
  text.slice(from.loc.start.offset, to.loc.end.offset);

/** Null where it is nested so deeply that it cannot be written. */
export function textOrNull(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Without the space between its words. `text` is whole JSON. */
export const compact = (text: string): string =>
  tokensOf(text)
    .map((token) => textOf(text, token))
    .join('');

/**
 * What an object or an array holds directly, each in its own words: by its keys, of which the last of a name counts, or by
 * its place. `text` is whole JSON, as deep as it may be.
 */
export function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  let first: Token | null = null;
  let last: Token | null = null;
  for (const token of tokensOf(text)) {
    const isOpening = token.type === 'LBrace' || token.type === 'LBracket';
    const isClosing = token.type === 'RBrace' || token.type === 'RBracket';
    if (isClosing) depth -= 1;
    const isBetween = (depth === 1 && token.type === 'Comma') || (depth === 0 && isClosing);
    if (isBetween) {
      if (first !== null && last !== null) parts.set(key ?? String(parts.size), textOf(text, first, last));
      [key, first, last] = [null, null, null];
    } else if (depth === 1 && token.type === 'Colon' && first !== null) {
      key = String(JSON.parse(textOf(text, first)));
      [first, last] = [null, null];
    } else if (depth > 0) {
      first ??= token;
      last = token;
    }
    if (isOpening) depth += 1;
  }
  return parts;
}
