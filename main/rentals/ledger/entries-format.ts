/**
 * The text of a file of the ledger. What this version cannot read, or would write in other words (a number beyond double
 * precision, other escapes), stands in the file byte for byte as it was found.
 */
import { tokenize } from '@humanwhocodes/momoa';
import type { TextFormat } from '../../storage/index.ts';

/** An entry as a file has it. */
export class WrittenEntry {
  readonly value: unknown;
  /** Its very words; null where they are what `JSON.stringify` makes of it. */
  readonly source: string | null;

  constructor(value: unknown, source: string | null) {
    this.value = value;
    this.source = source;
  }

  get text(): string {
    return this.source ?? JSON.stringify(this.value);
  }

  /** The words that an earlier run kept beside it, if any. */
  get original(): string | undefined {
    if (!hasOwn(this.value, 'original')) return undefined;
    return this.source === null ? JSON.stringify(this.value.original) : partsOf(this.source).get('original');
  }

  /** False where it is nested so deeply that what is read of it could not be saved. */
  get isWritable(): boolean {
    return this.source === null || isWritable(this.value);
  }

  /** False where writing its value would change its words. */
  get isRewritable(): boolean {
    return this.source === null || compact(this.source) === textOrNull(this.value);
  }
}

/** The entry that `source` stands for, which is JSON or throws a `SyntaxError`. */
export function writtenEntry(source: string): WrittenEntry {
  const value: unknown = JSON.parse(source);
  return new WrittenEntry(value, source === textOrNull(value) ? null : source);
}

const listNames = ['entries', 'unreadable', 'removed'] as const;
type ListName = (typeof listNames)[number];

const hasOwn = <K extends string>(value: unknown, name: K): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);

export const entriesFormat: TextFormat = {
  parse(text) {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null) return content;
    const sources = text === textOrNull(content) ? null : partsOf(text);
    const lists = listNames.flatMap((name) => {
      const values = hasOwn(content, name) ? content[name] : undefined;
      return Array.isArray(values) ? [[name, writtenOf(values, sources?.get(name))]] : [];
    });
    const members = Object.entries(content).map(([name, value]) => {
      const source = sources?.get(name);
      return [name, source === undefined || isWritable(value) ? value : new WrittenEntry(value, source)];
    });
    return { ...Object.fromEntries(members), ...Object.fromEntries(lists) };
  },
  stringify(content) {
    const members = Object.entries(content).flatMap(([name, value]) => {
      const text = isListName(name) ? listText(name, value) : memberText(value);
      return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
    });
    return `{${members.join(',')}}`;
  },
};

/** A value that is nested too deeply to be written is held as the text it was read from. */
const memberText = (value: unknown): string | undefined =>
  value instanceof WrittenEntry ? value.text : JSON.stringify(value);

const isListName = (name: string): name is ListName => listNames.some((known) => known === name);

function writtenOf(values: readonly unknown[], source: string | undefined): readonly WrittenEntry[] {
  const sources = source === undefined ? null : partsOf(source);
  return values.map((value, at) => new WrittenEntry(value, sources?.get(String(at)) ?? null));
}

/** A part that could not be read is held as text. */
function listText(name: ListName, list: readonly unknown[]): string {
  const texts = name === 'unreadable' ? list.map(String) : list.map(entryText);
  return `[${texts.join(',')}]`;
}

function entryText(entry: unknown): string {
  if (entry instanceof WrittenEntry) return entry.text;
  if (!hasOwn(entry, 'original') || typeof entry.original !== 'string') return JSON.stringify(entry);
  const { original, ...rest } = entry;
  return `${JSON.stringify(rest).slice(0, -1)},"original":${original}}`;
}

/** Null where it is nested so deeply that it cannot be written. */
function textOrNull(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const tokensOf = (text: string) => tokenize(text, { mode: 'json' });
type Token = ReturnType<typeof tokensOf>[number];
const textOf = (text: string, from: Token, to = from): string =>
  text.slice(from.loc.start.offset, to.loc.end.offset);

export const isWritable = (value: unknown): boolean => textOrNull(value) !== null;

/** Without the space between its words. `text` is whole JSON. */
const compact = (text: string): string =>
  tokensOf(text)
    .map((token) => textOf(text, token))
    .join('');

/**
 * What an object or an array holds directly, each in its own words: by its keys, of which the last of a name counts, or by
 * its place. `text` is whole JSON, as deep as it may be.
 */
function partsOf(text: string): ReadonlyMap<string, string> {
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
