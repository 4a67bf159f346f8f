/** Finding a value by any of the names that services of this kind give it. */
/** A record whose names are folded: lower case, without `_` and `-`. */
export type Fields = ReadonlyMap<string, unknown>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const foldName = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

/** Folds the names of a record; of two names that fold alike the first one stays. Anything but a record has no fields. */
export function foldNames(value: unknown): Fields {
  const fields = new Map<string, unknown>();
  if (!isRecord(value)) return fields;
  for (const [name, field] of Object.entries(value)) {
    const folded = foldName(name);
    if (!fields.has(folded)) fields.set(folded, field);
  }
  return fields;
}

/** The first of `names` (already folded) that is present and not null; undefined when none is. */
export function firstOf(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** Ids and names come as numbers or strings; they are kept as strings. Blank counts as absent. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

// Unwraps the lists and single objects of an answer.

const listNames = ['data', 'items', 'results', 'list'];
const objectNames = ['data', 'reservation', 'order', 'result', 'rental'];

/**
 * The entries of a list in any envelope: a bare array, the named plural, `data` and its like (one level deep), or an
 * object keyed by id. Null when the body is no list at all. `plurals` are folded names, the canonical one first.
 */
export function unwrapList(body: unknown, plurals: readonly string[], depth = 0): readonly unknown[] | null {
  if (Array.isArray(body)) return body;
  if (!isRecord(body)) return null;
  const wrapped = firstOf(foldNames(body), [...plurals, ...listNames]);
  if (wrapped === undefined) return keyedById(body);
  if (depth < 2) return unwrapList(wrapped, plurals, depth + 1);
  return isRecord(wrapped) ? null : keyedById(body);
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

/** The object itself, or the one inside `data`, `reservation`, …; null when the body is no object. */
export function unwrapObject(body: unknown, depth = 0): Record<string, unknown> | null {
  if (!isRecord(body)) return null;
  const inner = firstOf(foldNames(body), objectNames);
  return isRecord(inner) && depth < 2 ? unwrapObject(inner, depth + 1) : body;
}
