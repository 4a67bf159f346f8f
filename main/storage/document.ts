/** One file with a schema: loaded once, kept in memory, saved whole. A damaged file is set aside and its last good copy used. */
import * as v from 'valibot';
import type { Cancel, Clock, Timers } from '../core/index.ts';
import { type Disk, interruptedName, plainJson, type TextFormat } from './disk.ts';
import { type StorageReason, storageReason } from './file-system.ts';
import {
  type FoundWords,
  foundWords,
  type RowList,
  unreadRowsOf,
  unreadValueCount,
  withFoundWords,
  withUnreadRows,
} from './found-words.ts';

/**
 * The file was damaged, or is missing although there was a copy (`keptAs` null). `restored`: its last good copy is in
 * use; otherwise it starts empty. `isCopy`: it is the copy that was damaged, and is not in use.
 */
export interface Damage {
  readonly file: string;
  readonly keptAs: string | null;
  readonly restored: boolean;
  readonly isCopy: boolean;
}

export interface Document<T> {
  get(): T;
  /** Changes memory in any case; answers why the file could not follow, or null when it is on disk. */
  set(value: T): StorageReason | null;
  /** Tries again to save what could not be saved; null when nothing is unsaved any more. */
  flush(): StorageReason | null;
}

export interface OpenedDocument<T> extends Document<T> {
  /** The version of the file as it was found, which it keeps; null where there was none. */
  readonly foundVersion: number | null;
  /** Does now what the first save would: looks whether the copy may be replaced. That takes a while where it is long. */
  lookAtCopy(): void;
  /** Saves the value in the form of this version. A failure changes nothing: memory and file stay in the former one. */
  convert(value: T): StorageReason | null;
}

export interface DocumentOptions<T> {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
  /** Keeps a last good copy beside the file, which is renewed only by a file that was whole. */
  readonly isCopied: boolean;
  readonly onDamage: (damage: Damage) => void;
  /** The form that this version writes, from 1. A file of a later one is left as it is: opening it throws `NewerFile`. */
  readonly version?: number;
  /** Plain JSON where it is not given: then all that the schema leaves out stays in the file in its own words. */
  readonly format?: TextFormat;
  /** The lists of which the schema leaves out what it cannot read: those rows stay in the file. */
  readonly rows?: readonly RowList[];
  /** True for a value with which everything in the file is to go, whatever it is. */
  readonly clears?: (value: T) => boolean;
  /** Hears how many rows and values cannot be read. */
  readonly onUnread?: (unread: { readonly file: string; readonly count: number }) => void;
  /** Takes from the copy what the file has only in parts; the same value where there is nothing to take. */
  readonly complete?: (value: T, copy: () => T | null) => T;
}

const copyOf = (name: string): string => `${name}.last-good`;

/** A later version of this application wrote the file. This one would lose what it does not know. */
export class NewerFile extends Error {
  readonly file: string;

  constructor(name: string) {
    super(`${name}.json was written by a newer version of Rentium Tray`);
    this.file = `${name}.json`;
  }
}

/** A file without a version is of the first one, which wrote none. */
const firstVersion = 1;

export function openDocument<T extends object>(options: DocumentOptions<T>): OpenedDocument<T> {
  const { disk, name, isCopied, version = firstVersion } = options;
  const loaded = loadOrRecover(options);
  let { value } = loaded;
  let { unread, found } = loaded;
  if (loaded.unreadCount > 0) options.onUnread?.({ file: `${name}.json`, count: loaded.unreadCount });
  let isSaved = !loaded.isRecovered;
  /** A recovered file of a former version keeps its form until the part that knows both converts it. */
  let written = loaded.version ?? version;
  /** Until what was recovered is in the file, the copy may be the only good one: it stays as it is. */
  let mayRenewCopy = isCopied && !loaded.isRecovered;
  /** The copy of an earlier run is replaced only after it was looked at: a damaged one may hold what nothing else does. */
  let isCopyKnown = false;

  function lookAtCopy(): void {
    if (mayRenewCopy && !isCopyKnown) setAsideBrokenCopy(options);
    isCopyKnown ||= mayRenewCopy;
  }

  function flush(): StorageReason | null {
    if (isSaved) return null;
    try {
      lookAtCopy();
      const copyName = mayRenewCopy ? copyOf(name) : undefined;
      const content = withUnreadRows({ version: written, ...value }, unread);
      disk.save(name, content, copyName, options.format ?? keepingFormat(found, options.rows));
    } catch (error) {
      return storageReason(error);
    }
    isSaved = true;
    mayRenewCopy = isCopied;
    return null;
  }

  // What was recovered must not be in memory alone: the next start would find nothing.
  flush();
  return {
    foundVersion: loaded.version,
    get: () => value,
    set(next) {
      value = next;
      if (options.clears?.(next)) [unread, found] = [[], null];
      isSaved = false;
      return flush();
    },
    flush,
    lookAtCopy() {
      try {
        lookAtCopy();
      } catch {
        // The save tells of it.
      }
    },
    convert(next) {
      const former = { value, isSaved, written };
      [value, isSaved, written] = [next, false, version];
      const failure = flush();
      if (failure !== null) ({ value, isSaved, written } = former);
      return failure;
    },
  };
}

interface Recovered<T> extends Unread {
  readonly value: T;
  /** Of the file that it was read from; null where there was none. */
  readonly version: number | null;
  /** It is not what the file holds. */
  readonly isRecovered: boolean;
}

function loadOrRecover<T extends object>(options: DocumentOptions<T>): Recovered<T> {
  const { name, isCopied, complete = (value: T) => value } = options;
  const loaded = tryLoad(options, name);
  if (loaded.kind === 'good') {
    removeInterrupted(options);
    const completed = complete(loaded.value, () => (isCopied ? goodCopy(options) : null));
    return { ...loaded, value: completed, isRecovered: completed !== loaded.value };
  }
  // A kill came between the two renames of a save: the new content was whole by then, but is not sure to be flushed.
  const interrupted: Loaded<T> =
    loaded.kind === 'missing' ? tryLoad(options, interruptedName(name)) : { kind: 'missing' };
  if (interrupted.kind === 'good') return { ...interrupted, isRecovered: true };
  const copy: Loaded<T> = isCopied ? tryLoad(options, copyOf(name)) : { kind: 'missing' };
  if (loaded.kind === 'missing' && copy.kind === 'missing') return nothing(options.empty);
  const keptAs = loaded.kind === 'damaged' ? options.disk.setAside(name, options.clock.now()) : null;
  const restored = copy.kind === 'good';
  options.onDamage({ file: `${name}.json`, keptAs, restored, isCopy: false });
  if (copy.kind === 'damaged') setCopyAside(options);
  return restored ? { ...copy, isRecovered: true } : nothing(options.empty);
}

const nothing = <T>(empty: T): Recovered<T> => ({
  value: empty,
  version: null,
  unread: [],
  found: null,
  unreadCount: 0,
  isRecovered: false,
});

function removeInterrupted<T>({ disk, name }: DocumentOptions<T>): void {
  try {
    disk.remove(interruptedName(name));
  } catch {
    // The next save overwrites it.
  }
}

function goodCopy<T extends object>(options: DocumentOptions<T>): T | null {
  const copy = tryLoad(options, copyOf(options.name));
  return copy.kind === 'good' ? copy.value : null;
}

function setAsideBrokenCopy<T extends object>(options: DocumentOptions<T>): void {
  try {
    options.disk.load(copyOf(options.name));
  } catch {
    setCopyAside(options);
  }
}

function setCopyAside<T extends object>({ disk, clock, name, onDamage }: DocumentOptions<T>): void {
  const keptAs = disk.setAside(copyOf(name), clock.now());
  onDamage({ file: `${copyOf(name)}.json`, keptAs, restored: false, isCopy: true });
}

/** The parts of a file that are not in the value read from it. */
interface Unread {
  /** Of a file with a format of its own: rows that a save adds again. */
  readonly unread: ReturnType<typeof unreadRowsOf>;
  /** Of plain JSON: the words that a save keeps; null where there is nothing but the value. */
  readonly found: FoundWords | null;
  /** Counts those rows and values. */
  readonly unreadCount: number;
}

type Loaded<T> =
  | ({ kind: 'good'; value: T; version: number } & Unread)
  | { kind: 'missing' }
  | { kind: 'damaged' };

/** Throws `NewerFile` where a later version wrote it. */
function tryLoad<T extends object>(options: DocumentOptions<T>, name: string): Loaded<T> {
  const { disk, schema, version = firstVersion, format = plainJson } = options;
  let content: unknown;
  let text = '';
  try {
    content = disk.load(name, {
      ...format,
      parse(found) {
        text = found;
        return format.parse(found);
      },
    });
  } catch (error) {
    // A file that may not be read is not damaged: moving it away would lose it.
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'damaged' };
  }
  if (content === undefined) return { kind: 'missing' };
  const found = versionOf(content);
  if (found > version) throw new NewerFile(name);
  const parsed = v.safeParse(schema, withoutVersion(content));
  if (!parsed.success) return { kind: 'damaged' };
  return {
    kind: 'good',
    value: parsed.output,
    version: found,
    ...unreadOf(options, text, content, parsed.output),
  };
}

function unreadOf<T extends object>(
  { format, rows = [] }: DocumentOptions<T>,
  text: string,
  content: unknown,
  value: T,
): Unread {
  const unread = unreadRowsOf(content, rows);
  const rowCount = unread.reduce((count, list) => count + list.rows.length, 0);
  if (format !== undefined) return { unread, found: null, unreadCount: rowCount };
  const stated =
    isObject(content) && Object.hasOwn(content, 'version') ? { version: content['version'] } : {};
  return {
    unread: [],
    found: foundWords(content, { text, read: { ...stated, ...value } }),
    unreadCount: rowCount + unreadValueCount(content, value),
  };
}

const keepingFormat = (found: FoundWords | null, rows: readonly RowList[] = []): TextFormat =>
  found === null ? plainJson : { ...plainJson, stringify: (content) => withFoundWords(found, content, rows) };

const isObject = (content: unknown): content is Record<string, unknown> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** The form that a file is in; one that says none, or no whole number, is of the first. */
function versionOf(content: unknown): number {
  const version = isObject(content) ? content['version'] : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : firstVersion;
}

function withoutVersion(content: unknown): unknown {
  if (!isObject(content)) return content;
  const { version, ...rest } = content;
  return rest;
}

// Saves in the end what could not be saved at once: a full disk may have room again before the application quits.

const retryDelayMs = 10_000;

export interface Saving {
  /** Call after each save: a failure is tried again until it succeeds. */
  watch(failure: StorageReason | null): void;
  /** One last try. */
  stop(): void;
}

export function createSaving(document: Document<object>, timers: Timers, onSaved: () => void): Saving {
  let cancel: Cancel | null = null;

  function tryAgain(): void {
    cancel = null;
    if (document.flush() === null) onSaved();
    else cancel = timers.after(retryDelayMs, tryAgain);
  }

  return {
    watch(failure) {
      if (failure !== null) cancel ??= timers.after(retryDelayMs, tryAgain);
    },
    stop() {
      cancel?.();
      document.flush();
    },
  };
}
