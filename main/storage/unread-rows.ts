/**
 * Rows that this version cannot read take no others with them and stay in the file: another version may know them, or a
 * person may mend them by hand. Pure data.
 */
import * as v from 'valibot';

/** A list in a file: where it stands, and what its rows are. */
export interface RowList {
  readonly path: readonly [string, ...string[]];
  /** Reads a row: its value for this version, and the key by which the row is found again; null where it cannot be read. */
  readonly read: (row: unknown) => { readonly value: unknown; readonly key: string } | null;
}

export const rowList = <T>(
  path: RowList['path'],
  schema: v.GenericSchema<unknown, T>,
  keyOf: (row: T) => string,
): RowList => ({
  path,
  read(row) {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? { value: parsed.output, key: keyOf(parsed.output) } : null;
  },
});

/** The rows that make sense. */
export const readableRows = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((rows): readonly T[] =>
      rows.flatMap((row) => {
        const parsed = v.safeParse(schema, row);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

/** The rows of one list that cannot be read. */
export interface UnreadRows {
  readonly list: RowList;
  readonly rows: readonly unknown[];
}

export const unreadRowsOf = (content: unknown, lists: readonly RowList[]): readonly UnreadRows[] =>
  lists.flatMap((list) => {
    const rows = list.path.reduce(memberOf, content);
    const unread = Array.isArray(rows) ? rows.filter((row) => list.read(row) === null) : [];
    return unread.length === 0 ? [] : [{ list, rows: unread }];
  });

/** The same object where there are none. */
export const withUnreadRows = (content: object, unread: readonly UnreadRows[]): object =>
  unread.reduce((whole, { list, rows }) => withRows(whole, list.path, rows), content);

function withRows(within: object, [name, ...others]: RowList['path'], rows: readonly unknown[]): object {
  const member = memberOf(within, name);
  const [next, ...rest] = others;
  if (next === undefined) return { ...within, [name]: [...(Array.isArray(member) ? member : []), ...rows] };
  const inner = typeof member === 'object' && member !== null ? member : {};
  return { ...within, [name]: withRows(inner, [next, ...rest], rows) };
}

function memberOf(within: unknown, name: string): unknown {
  if (typeof within !== 'object' || within === null || !Object.hasOwn(within, name)) return undefined;
  return Object.getOwnPropertyDescriptor(within, name)?.value;
}

/**
 * Counts the values of known fields that make no sense here: another one is in use in their place. Lists are counted by
 * their rows.
 */
export function unreadValueCount(content: unknown, read: unknown): number {
  if (Array.isArray(content) && Array.isArray(read)) return 0;
  if (!isMembers(content) || !isMembers(read)) return Object.is(content, read) ? 0 : 1;
  return Object.keys(read).reduce(
    (count, name) =>
      Object.hasOwn(content, name) ? count + unreadValueCount(content[name], read[name]) : count,
    0,
  );
}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
