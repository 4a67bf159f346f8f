/** Reads what hides in another spelling: base64, hex, percent signs and the escapes of HTML and JavaScript. */

const seen = /^[\t\n\r\u0020-\u007E]+$/;

/**
 * The texts that a word stands for when it is taken for base64 or hex. Words of a language are no encoding of a text that
 * could be read, and give none.
 */
export const decodingsOf = (word: string): readonly string[] =>
  [decodeBase64(word), decodeHex(word)].filter((text) => text !== null).filter((text) => seen.test(text));

/** With the standard's signs or those for addresses, padded or not. Node takes both. */
const decodeBase64 = (word: string): string | null =>
  /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(word) ? Buffer.from(word, 'base64').toString('latin1') : null;

const decodeHex = (word: string): string | null =>
  /^(?:[\dA-Fa-f]{2}){4,}$/.test(word) ? Buffer.from(word, 'hex').toString('latin1') : null;

/** `%38`, `\x38`, `\u0038`, `&#56;` and `&#x38;`. */
const escaped = /%([\dA-Fa-f]{2})|\\x([\dA-Fa-f]{2})|\\u([\dA-Fa-f]{4})|&#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));/g;

/** The same text where there is nothing to decode. */
export function decodeEscapes(word: string): string {
  return word.replaceAll(escaped, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const [percent, x, u, hexEntity, entity] = groups;
    const hex = percent ?? x ?? u ?? hexEntity;
    const point = hex === undefined ? Number(entity) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
