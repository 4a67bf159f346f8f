/** Texts of JSON, but for the one thing JavaScript gets wrong. */

/**
 * `JSON.parse`, with whole numbers of a member that a double cannot be trusted with as texts: a 64-bit id would lose its
 * last digits, and another one's would become the same.
 */
export const parseJson = (text: string): unknown => JSON.parse(quoteLongIntegers(text));

/** Strings are matched whole, so that nothing inside of one is taken for a number; an open one reaches to the end. */
const stringOrMember = /"(?:[^"\\]|\\.)*"?|:\s{0,99}[-+.\w]+/gs;

const quoteLongIntegers = (text: string): string =>
  text.replaceAll(stringOrMember, (match) => match.replace(/^(:\s{0,99})(-?[1-9]\d{15,})$/, '$1"$2"'));
