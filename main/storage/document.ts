/** One file with a schema: loaded once, kept in memory, saved whole. A damaged file is set aside and its last good copy used. */
import * as v from 'valibot';
import type { Clock } from '../core/index.ts';
import type { Disk } from './disk.ts';

export type StorageReason = 'full' | 'denied' | 'other';

/**
 * The file was damaged, or missing although its copy is there (`keptAs` null). `restored`: the last good copy is in use;
 * otherwise it starts empty.
 */
export interface Damage {
  readonly file: string;
  readonly keptAs: string | null;
  readonly restored: boolean;
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
  /** Keeps a last good copy beside the file. */
  readonly isCopied: boolean;
  readonly onDamage: (damage: Damage) => void;
}

const copyOf = (name: string): string => `${name}.last-good`;

export function openDocument<T extends object>(options: DocumentOptions<T>): Document<T> {
  const { disk, name } = options;
  const loaded = loadOrRecover(options);
  let { value } = loaded;
  let isSaved = !loaded.isRecovered;

  function flush(): StorageReason | null {
    if (isSaved) return null;
    try {
      disk.save(name, value);
    } catch (error) {
      return storageReason(error);
    }
    isSaved = true;
    if (options.isCopied) copyLastGood();
    return null;
  }

  // The copy is the second line of defence: the file itself is already safe, so a failure here costs nothing yet.
  function copyLastGood(): void {
    try {
      disk.copy(name, copyOf(name));
    } catch {}
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

function loadOrRecover<T extends object>(options: DocumentOptions<T>): { value: T; isRecovered: boolean } {
  const { disk, name, empty, isCopied } = options;
  const loaded = tryLoad(options, name);
  if (loaded.kind === 'good') return { value: loaded.value, isRecovered: false };
  const copy: Loaded<T> = isCopied ? tryLoad(options, copyOf(name)) : { kind: 'missing' };
  if (loaded.kind === 'missing' && copy.kind !== 'good') return { value: empty, isRecovered: false };
  const keptAs = loaded.kind === 'damaged' ? disk.setAside(name, options.clock.now()) : null;
  options.onDamage({ file: `${name}.json`, keptAs, restored: copy.kind === 'good' });
  return { value: copy.kind === 'good' ? copy.value : empty, isRecovered: copy.kind === 'good' };
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

/** Why the file system refused, from its error code. */
export function storageReason(error: unknown): StorageReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return 'other';
}
