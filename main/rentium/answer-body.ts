/** The body of an answer as JSON, as the plain words of an error, or as nothing that can be understood. */
import { isPage } from './errors.ts';
import type { HttpAnswer } from './http.ts';

/** Stands for a body that is no JSON, such as a proxy's page: no parser understands it, unlike an empty body. */
const unreadable = Symbol('unreadable');

/** Undefined where there is no body. */
export function bodyOf(answer: HttpAnswer): unknown {
  const text = answer.body.trim();
  if (text === '') return undefined;
  try {
    return parseJson(text);
  } catch {
    return isErrorText(answer, text) ? text : unreadable;
  }
}

/** The plain words of an error, or one word that is a code. Anything else that is no JSON is not understood. */
const isErrorText = (answer: HttpAnswer, text: string): boolean =>
  text.length <= 300 &&
  !isPage(text) &&
  (answer.status >= 400 || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+){1,6}$/.test(text));

// Texts of JSON, but for the one thing JavaScript gets wrong.

/**
 * `JSON.parse`, with whole numbers of a member that a double cannot be trusted with as texts: a 64-bit id would lose its
 * last digits, and another one's would become the same.
 */
export const parseJson = (text: string): unknown => JSON.parse(quoteLongIntegers(text));

/** Strings are matched whole, so that nothing inside of one is taken for a number; an open one reaches to the end. */
const stringOrMember = /"[^"\\]*(?:\\.[^"\\]*)*"?|:\s{0,99}[-+.\w]+/gs;

const quoteLongIntegers = (text: string): string =>
  text.replaceAll(stringOrMember, (match) => match.replace(/^(:\s{0,99})(-?[1-9]\d{15,})$/, '$1"$2"'));
