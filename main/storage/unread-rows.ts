/**
 * Rows that this version cannot read stay in the file, behind those that it can: another version may know them, or a
 * person may mend them by hand. Pure data.
 */

/** A list in a file: where it stands, and which of its rows make sense. */
export interface RowList {
  readonly path: readonly [string, ...string[]];
  readonly isReadable: (row: unknown) => boolean;
}

/** The rows of one list that cannot be read. */
export interface UnreadRows {
  readonly list: RowList;
  readonly rows: readonly unknown[];
}

/** Leaves out rows that `isWritable` denies: they are nested so deeply that no save would come to its end. */
export const unreadRowsOf = (
  content: unknown,
  lists: readonly RowList[],
  isWritable: (row: unknown) => boolean,
): readonly UnreadRows[] =>
  lists.flatMap((list) => {
    const rows = list.path.reduce(memberOf, content);
    const unread = Array.isArray(rows) ? rows.filter((row) => !list.isReadable(row) && isWritable(row)) : [];
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
