/** The body of an answer as JSON, as the plain words of an error, or as nothing that can be understood; and what is in its envelopes. */
import { isPage } from './errors.ts';
import { type Fields, firstOf, foldName, foldNames, isRecord } from './fields.ts';
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

// Lists and single objects in their envelopes.

/** Names of what is put around any answer, folded. */
const envelopeNames = ['data', 'result', 'response', 'payload', 'body', 'content', 'd', 'value'];
// biome-ignore format: one line a kind
const listNames = [
  'data', 'items', 'results', 'list', 'result', 'response', 'payload', 'body', 'content', 'rows', 'records', 'entries',
  'embedded', 'edges', 'nodes', 'value', 'd',
];
const objectNames = [
  'data',
  'reservation',
  'order',
  'result',
  'rental',
  'activation',
  'item',
  ...envelopeNames.slice(2),
];
/** Parts of an entry that hold what is about it (JSON:API's `attributes`, the `node` of GraphQL's edges). */
const innerNames = ['attributes', 'node', 'fields', 'payload', 'data', 'item'];

const deepest = 4;

/**
 * The entries of a list in any envelope: a bare array, the named plural, `data` and its like, the only array of an object,
 * or an object keyed by id. Null when the body is no list at all. `plurals` are folded names, the canonical one first.
 */
export function unwrapList(body: unknown, plurals: readonly string[], depth = 0): readonly unknown[] | null {
  const opened = openText(body);
  if (Array.isArray(opened)) return opened.map(openEntry);
  if (!isRecord(opened)) return null;
  const fields = foldNames(opened);
  for (const name of [...plurals, ...listNames]) {
    const inner = openText(fields.get(name));
    if (!Array.isArray(inner) && !isRecord(inner)) continue;
    const list = depth < deepest ? unwrapList(inner, plurals, depth + 1) : null;
    if (list !== null) return list;
    if (plurals.includes(name)) return null;
  }
  const arrays = Object.values(opened).filter((value) => Array.isArray(value));
  const [only] = arrays;
  if (arrays.length === 1 && only !== undefined && only.every((entry) => isRecord(entry)))
    return only.map(openEntry);
  return keyedById(opened);
}

/** An entry with what stands inside of it beside what stands around it. */
function openEntry(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const inner = firstOf(foldNames(entry), innerNames);
  return isRecord(inner) ? { ...inner, ...entry } : entry;
}

/** Folded names of what stands beside the entries of an object by id. */
const flagNames = new Set(['success', 'ok', 'status', 'total']);

/** `{"us": {…}, "gb": 0.4, "de": "Germany"}` → entries that carry their key as `id`. `{}` is a list without entries. */
function keyedById(body: Record<string, unknown>): readonly unknown[] | null {
  const entries = Object.entries(body);
  // An entry of a service whose id is `ok` is no flag: it looks like the others.
  const hasRecords = entries.some(([, value]) => isRecord(value));
  const isFlag = (name: string, value: unknown) =>
    flagNames.has(foldName(name)) && (hasRecords ? !isRecord(value) : value === true || value === 'success');
  const keyed = entries
    .filter(([name, value]) => !isFlag(name, value))
    .map(([id, value]) => {
      if (isRecord(value)) return { id, ...value };
      if (typeof value === 'string') return { id, name: value };
      if (typeof value === 'number')
        return Number.isInteger(value) ? { id, available: value } : { id, price: value };
      return null;
    });
  return keyed.every((entry) => entry !== null) ? keyed : null;
}

/**
 * The object itself, then each that stands inside of the one before under a name of `names`, outermost first: `data`,
 * `reservation`, … A list of one object is that object.
 */
export function objectsIn(
  body: unknown,
  names: readonly string[] = objectNames,
): readonly Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let next = single(body);
  while (next !== null && found.length <= deepest) {
    const { attributes } = next;
    found.push(isRecord(attributes) ? { ...attributes, ...next } : next);
    next = innerOf(foldNames(next), names);
  }
  return found;
}

function innerOf(fields: Fields, names: readonly string[]): Record<string, unknown> | null {
  for (const name of names) {
    const inner = single(fields.get(name));
    if (inner !== null) return inner;
  }
  return null;
}

function single(value: unknown): Record<string, unknown> | null {
  const opened = openText(value);
  const one = Array.isArray(opened) && opened.length === 1 ? opened[0] : opened;
  return isRecord(one) ? one : null;
}
