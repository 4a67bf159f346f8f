/** The body of an answer as JSON, as the plain words of an error, or as nothing that can be understood. */
import { isPage } from './errors.ts';
import type { HttpAnswer } from './http.ts';

/** Stands for a body that is no JSON, such as a proxy's page: no parser understands it, unlike an empty body. */
const unreadable = Symbol('unreadable');

/** Undefined where there is no body. */
export function bodyOf(answer: HttpAnswer): unknown {
  const text = bareJson(answer.body.trim());
  if (text === '') return undefined;
  try {
    return openText(parseJson(text));
  } catch {
    return isErrorText(answer, text) ? text : unreadable;
  }
}

/** Some services put this in front of JSON, so that a page cannot run it as a script, or around it, so that one can. */
const guard = /^(?:\)\]\}'?,?|while\s?\(1\);|for\s?\(;;\);)\s{0,4}/;
const callback = /^(?:\/\*\*\/\s?)?[\w$.]{1,60}\((?=[\s]{0,4}[{[])/;

function bareJson(text: string): string {
  const bare = text.replace(guard, '');
  const called = bare.replace(callback, '');
  return called === bare ? bare : called.replace(/\)\s{0,4};?$/, '');
}

/** A text that is JSON itself, as a server makes of what was JSON already; any other value as it is. */
export function openText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s{0,9}[{[]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

/** The plain words of an error, or one word that is a code. Anything else that is no JSON is not understood. */
const isErrorText = (answer: HttpAnswer, text: string): boolean =>
  text.length <= 300 &&
  !isPage(text) &&
  (answer.status >= 400 || /^[a-z][a-z\d]{0,40}(?:_[a-z\d]{1,40}){0,6}(?::[^<>\n]{0,200})?$/i.test(text));

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
