/**
 * The text of a file of the ledger. What this version cannot read, or would write in other words (a number beyond double
 * precision, other escapes), stands in the file byte for byte as it was found.
 */
import { compact, partsOf, type TextFormat, textOrNull } from '../../storage/index.ts';

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
      const values: unknown = hasOwn(content, name) ? content[name] : undefined;
      const source = sources?.get(name);
      if (Array.isArray(values)) return [[name, writtenOf(values, source)]];
      // Without any other list the file is damaged. This one in another form is kept as a row that cannot be read.
      const isRow = name === 'removed' && values !== undefined && values !== null;
      return isRow ? [[name, [new WrittenEntry(values, source ?? null)]]] : [];
    });
    const members = Object.entries(content).map(([name, value]) => {
      const source = sources?.get(name);
      if (source === undefined || source === textOrNull(value)) return [name, value];
      if (isKnown(name) && isWritable(value)) return [name, value];
      return [name, new WrittenEntry(value, source)];
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

/** Fields beside the lists that this version reads. Any other is held as the text it was found in, where writing its value would change that. */
const isKnown = (name: string): boolean => name === 'version' || name === 'lastReading';

/** So is one that is nested too deeply to be written. */
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

export const isWritable = (value: unknown): boolean => textOrNull(value) !== null;
