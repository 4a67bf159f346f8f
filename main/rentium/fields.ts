/** Finding a value by any of the names that services of this kind give it. */

/** A record whose names are folded: lower case, letters and digits alone. */
export type Fields = ReadonlyMap<string, unknown>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of thousands of entries has the same few names in each. */
const folded = new Map<string, string>();
const mostFolded = 1_000;

export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (folded.size < mostFolded && name.length < 60) folded.set(name, plain);
  return plain;
}

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
