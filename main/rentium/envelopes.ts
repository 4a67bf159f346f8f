/** Unwraps the lists and single objects of an answer. */
import { openText } from './answer-body.ts';
import { type Fields, firstOf, foldName, foldNames, isRecord } from './fields.ts';

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
