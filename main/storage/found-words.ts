/**
 * A file may hold what this version does not know: fields and values of a later one, or of a person's own hand. All of it
 * stays in the file in its own words, and only what was changed here is written anew. Pure.
 */
import { isDeepStrictEqual } from 'node:util';
import { tokenize } from '@humanwhocodes/momoa';
import * as v from 'valibot';

// The words of a JSON text, part by part.

const tokensOf = (text: string) => tokenize(text, { mode: 'json' });
type Token = ReturnType<typeof tokensOf>[number];
const textOf = (text: string, from: Token, to = from): string =>
  text.slice(from.loc.start.offset, to.loc.end.offset);

/** Null where it is nested so deeply that it cannot be written. */
export function textOrNull(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Without the space between its words. `text` is whole JSON. */
export const compact = (text: string): string =>
  tokensOf(text)
    .map((token) => textOf(text, token))
    .join('');

/**
 * Splits an object or an array into its direct members, each in its own words: by its keys, of which the last of a name counts, or by
 * its place. `text` is whole JSON, as deep as it may be.
 */
export function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  let first: Token | null = null;
  let last: Token | null = null;
  for (const token of tokensOf(text)) {
    const isOpening = token.type === 'LBrace' || token.type === 'LBracket';
    const isClosing = token.type === 'RBrace' || token.type === 'RBracket';
    if (isClosing) depth -= 1;
    const isBetween = (depth === 1 && token.type === 'Comma') || (depth === 0 && isClosing);
    if (isBetween) {
      if (first !== null && last !== null) parts.set(key ?? String(parts.size), textOf(text, first, last));
      [key, first, last] = [null, null, null];
    } else if (depth === 1 && token.type === 'Colon' && first !== null) {
      key = String(JSON.parse(textOf(text, first)));
      [first, last] = [null, null];
    } else if (depth > 0) {
      first ??= token;
      last = token;
    }
    if (isOpening) depth += 1;
  }
  return parts;
}

/** A file as it was found, and what this version reads in it. */
export interface FoundWords {
  readonly text: string;
  /** With the version that the file states. */
  readonly read: object;
}

/** Null where a save from `read` alone loses nothing. `content` is the value of the text. */
export function foundWords(content: unknown, found: FoundWords): FoundWords | null {
  const written = textOrNull(content);
  const isExact = written === found.text || (written !== null && written === compact(found.text));
  return isExact && isDeepStrictEqual(content, found.read) ? null : found;
}

/** The text of `now`, which `read` was changed into, with all else that was found. */
export const withFoundWords = ({ text, read }: FoundWords, now: object, lists: readonly RowList[]): string =>
  changed(text, read, now, lists);

interface ListBelow {
  /** From here on. */
  readonly path: readonly string[];
  readonly read: RowList['read'];
}

function changed(text: string, read: unknown, now: unknown, lists: readonly ListBelow[]): string {
  if (isDeepStrictEqual(read, now)) return text;
  if (isMembers(read) && isMembers(now) && text.startsWith('{')) {
    return changedMembers(text, read, now, lists);
  }
  const list = lists.find(({ path }) => path.length === 0);
  if (list !== undefined && Array.isArray(now) && text.startsWith('[')) return changedRows(text, now, list);
  return JSON.stringify(now);
}

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changedMembers(text: string, read: Members, now: Members, lists: readonly ListBelow[]): string {
  const parts = partsOf(text);
  const names = new Set([...parts.keys(), ...Object.keys(now)]);
  const members = [...names].flatMap((name) => {
    const part = parts.get(name);
    const value = now[name];
    if (value === undefined) {
      // What was read and is not there any more has been removed. What was never read stays.
      return part === undefined || Object.hasOwn(read, name) ? [] : [memberText(name, part)];
    }
    if (part === undefined) return [memberText(name, JSON.stringify(value))];
    const below = lists.flatMap(({ path: [first, ...path], read: readRow }) =>
      first === name ? [{ path, read: readRow }] : [],
    );
    return [memberText(name, changed(part, read[name], value, below))];
  });
  return `{${members.join(',')}}`;
}

const memberText = (name: string, value: string): string => `${JSON.stringify(name)}:${value}`;

/** Each row is known by its key. Those that cannot be read come behind the others. */
function changedRows(text: string, now: readonly unknown[], list: ListBelow): string {
  const rows = [...partsOf(text).values()].map((words) => ({ words, row: list.read(JSON.parse(words)) }));
  const found = new Map(rows.flatMap(({ words, row }) => (row === null ? [] : [[row.key, { words, row }]])));
  const written = now.map((value) => {
    const same = found.get(list.read(value)?.key ?? '');
    return same === undefined ? JSON.stringify(value) : changed(same.words, same.row.value, value, []);
  });
  const unread = rows.flatMap(({ words, row }) => (row === null ? [words] : []));
  return `[${[...written, ...unread].join(',')}]`;
}

// Rows that this version cannot read take no others with them and stay in the file: another version may know them, or a
// person may mend them by hand.

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
interface UnreadRows {
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
