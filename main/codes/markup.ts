/** Entities and tags of HTML, which some senders leave in their texts. */

/** What a piece of markup is read as: a character, or nothing. */
export interface Markup {
  readonly end: number;
  /** Empty for a tag inside a line; a space or line end for one that parts. */
  readonly character: string;
}

const longestMarkup = 48;
const entity = /^&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,6}));/;
const tag = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]*)?\/?>/;
const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const inline = new Set(['b', 'strong', 'i', 'em', 'u', 'span', 'font', 'a', 'mark', 'code', 'small', 'big']);

/** The piece of markup that begins at an `&` or `<`, or null when it is only that character. */
export function markupAt(source: string, offset: number): Markup | null {
  const piece = source.slice(offset, offset + longestMarkup);
  if (piece.charAt(0) === '<') {
    const match = tag.exec(piece);
    const name = match?.[1];
    if (match === null || name === undefined) return null;
    return { end: offset + match[0].length, character: inline.has(name.toLowerCase()) ? '' : '\n' };
  }
  const match = entity.exec(piece);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const character =
    name !== undefined
      ? named[name.toLowerCase()]
      : characterOf(decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16));
  return character === undefined ? null : { end: offset + whole.length, character };
}

/** One UTF-16 unit only: what lies beyond is a picture, and no part of a code. */
const characterOf = (code: number): string | undefined =>
  code > 0 && code < 0xd800 ? String.fromCharCode(code) : undefined;
