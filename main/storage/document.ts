/** One file with a schema: loaded once, kept in memory, saved whole. A damaged file is set aside and its last good copy used. */
import * as v from 'valibot';
import type { Clock } from '../core/index.ts';
import { type Disk, interruptedName } from './disk.ts';
import { errorCodeOf } from './file-system.ts';

export type StorageReason = 'full' | 'denied' | 'other';

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

export interface DocumentOptions<T> {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
  /** Keeps a last good copy beside the file, which is renewed only by a file that was whole. */
  readonly isCopied: boolean;
  readonly onDamage: (damage: Damage) => void;
  /** Takes from the copy what the file has only in parts; the same value where there is nothing to take. */
  readonly complete?: (value: T, copy: () => T | null) => T;
}

const copyOf = (name: string): string => `${name}.last-good`;

export function openDocument<T extends object>(options: DocumentOptions<T>): Document<T> {
  const { disk, name, isCopied } = options;
  const loaded = loadOrRecover(options);
  let { value } = loaded;
  let isSaved = !loaded.isRecovered;
  /** Until what was recovered is in the file, the copy may be the only good one: it stays as it is. */
  let mayRenewCopy = isCopied && !loaded.isRecovered;
  /** The copy of an earlier run is replaced only after it was looked at: a damaged one may hold what nothing else does. */
  let isCopyKnown = false;

  function flush(): StorageReason | null {
    if (isSaved) return null;
    try {
      if (mayRenewCopy && !isCopyKnown) setAsideBrokenCopy(options);
      isCopyKnown ||= mayRenewCopy;
      disk.save(name, value, mayRenewCopy ? copyOf(name) : undefined);
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
    get: () => value,
    set(next) {
      value = next;
      isSaved = false;
      return flush();
    },
    flush,
  };
}

interface Recovered<T> {
  readonly value: T;
  /** It is not what the file holds. */
  readonly isRecovered: boolean;
}

function loadOrRecover<T extends object>(options: DocumentOptions<T>): Recovered<T> {
  const { name, isCopied, complete = (value: T) => value } = options;
  const loaded = tryLoad(options, name);
  if (loaded.kind === 'good') {
    removeInterrupted(options);
    const completed = complete(loaded.value, () => (isCopied ? goodCopy(options) : null));
    return { value: completed, isRecovered: completed !== loaded.value };
  }
  // A kill came between the two renames of a save: the new content was whole by then, but is not sure to be flushed.
  const interrupted: Loaded<T> =
    loaded.kind === 'missing' ? tryLoad(options, interruptedName(name)) : { kind: 'missing' };
  if (interrupted.kind === 'good') return { value: interrupted.value, isRecovered: true };
  const copy: Loaded<T> = isCopied ? tryLoad(options, copyOf(name)) : { kind: 'missing' };
  if (loaded.kind === 'missing' && copy.kind === 'missing')
    return { value: options.empty, isRecovered: false };
  const keptAs = loaded.kind === 'damaged' ? options.disk.setAside(name, options.clock.now()) : null;
  const restored = copy.kind === 'good';
  options.onDamage({ file: `${name}.json`, keptAs, restored, isCopy: false });
  if (copy.kind === 'damaged') setCopyAside(options);
  return { value: restored ? copy.value : options.empty, isRecovered: restored };
}

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

type Loaded<T> = { kind: 'good'; value: T } | { kind: 'missing' } | { kind: 'damaged' };

function tryLoad<T extends object>({ disk, schema }: DocumentOptions<T>, name: string): Loaded<T> {
  let content: unknown;
  try {
    content = disk.load(name);
  } catch (error) {
    // A file that may not be read is not damaged: moving it away would lose it.
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'damaged' };
  }
  if (content === undefined) return { kind: 'missing' };
  const parsed = v.safeParse(schema, content);
  return parsed.success ? { kind: 'good', value: parsed.output } : { kind: 'damaged' };
}

/** Turns the file system's error code into a reason that a person understands. */
export function storageReason(error: unknown): StorageReason {
  const code = errorCodeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return 'other';
}
