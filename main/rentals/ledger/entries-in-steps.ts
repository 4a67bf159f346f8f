/**
 * Reads a long file of entries some at a time, so that what else the application does need not wait for all of it. Nothing
 * is judged here: the file is opened as any other afterwards, and what was read already is only not read again.
 */
import type { TextFormat } from '../../storage/index.ts';
import { entriesFormat, type WrittenEntry, writtenEntry } from './entries-format.ts';
import { readAhead } from './entry-schema.ts';

export interface ReadInSteps {
  /** False when all has been read. */
  readMore(): boolean;
  /** As `entriesFormat`, with what has been read. */
  readonly format: TextFormat;
}

/** `text` is of a file of entries. One that is damaged is left to the format as a whole. */
export function readInSteps(text: string, atOnce: number): ReadInSteps {
  const parts = splitEntries(text);
  const entries: WrittenEntry[] = [];
  let rest: string | null = null;
  let isDone = false;

  function readSome(): void {
    for (let count = 0; count < atOnce; count += 1) {
      const next = parts.next();
      if (next.done) {
        rest = next.value;
        isDone = true;
        return;
      }
      const entry = writtenEntry(next.value);
      readAhead(entry);
      entries.push(entry);
    }
  }

  return {
    readMore() {
      try {
        if (!isDone) readSome();
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        isDone = true;
      }
      return !isDone;
    },
    format: {
      ...entriesFormat,
      parse(of) {
        if (rest === null || of !== text) return entriesFormat.parse(of);
        return { ...Object(entriesFormat.parse(rest)), entries };
      },
    },
  };
}

const spaces = /[\t\n\r ]*/y;

/**
 * Yields the text of each entry; returns the text of the file with an empty list in their place. Both are JSON only if all
 * of it is. Throws a `SyntaxError` where it is not clear which list is meant.
 */
function* splitEntries(text: string): Generator<string, string> {
  let at = expect(text, 0, '{');
  for (;;) {
    const key = skipSpaces(text, at);
    const keyEnd = endOfValue(text, key);
    const value = skipSpaces(text, expect(text, keyEnd, ':'));
    if (text.slice(key, keyEnd) === '"entries"' && text[value] === '[') {
      at = skipSpaces(text, value + 1);
      while (text[at] !== ']') {
        const end = endOfValue(text, at);
        yield text.slice(at, end);
        const next = skipSpaces(text, end);
        at = text[next] === ']' ? next : skipSpaces(text, expect(text, next, ','));
        if (text[at] === ']' && at !== next) throw new SyntaxError('An entry is missing');
      }
      const rest = text.slice(at);
      // Of two lists with one name the last counts.
      if (rest.includes('"entries"')) throw new SyntaxError('There may be two lists of entries');
      return `${text.slice(0, value + 1)}${rest}`;
    }
    at = expect(text, endOfValue(text, value), ',');
  }
}

function skipSpaces(text: string, at: number): number {
  spaces.lastIndex = at;
  spaces.test(text);
  return spaces.lastIndex;
}

/** The place behind `sign`, which comes next. */
function expect(text: string, from: number, sign: string): number {
  const at = skipSpaces(text, from);
  if (text[at] !== sign) throw new SyntaxError(`No ${sign} at ${at}`);
  return at + 1;
}

/** The place behind the value that begins at `from`. Says nothing of whether the value is JSON. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        continue;
      case '}':
      case ']':
        depth -= 1;
        if (depth < 0) return at;
        break;
      case ',':
      case ':':
      case ' ':
      case '\n':
      case '\t':
      case '\r':
        if (depth === 0) return at;
        continue;
      default:
        continue;
    }
    if (depth === 0) return at + 1;
  }
  throw new SyntaxError('The text ends in the midst of a value');
}

/** The place of the sign that closes the string. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text[first - 1] === '\\') first -= 1;
    if ((at - first) % 2 === 0) return at;
  }
  throw new SyntaxError('The text ends in the midst of a string');
}
