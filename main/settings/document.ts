/** One file with a schema: loaded once, kept in memory, saved whole. A damaged file is set aside and its last good copy used. */
import * as v from 'valibot';
import type { Clock } from '../ports.ts';
import type { Disk } from './disk.ts';

export type StorageReason = 'full' | 'denied' | 'other';

/** The file was damaged. `restored`: its last good copy is in use; otherwise it starts empty. */
export interface Damage {
  readonly file: string;
  readonly keptAs: string;
  readonly restored: boolean;
}

export interface Document<T> {
  get(): T;
  /** Changes memory in any case; answers why the file could not follow, or null when it is on disk and flushed. */
  set(value: T): StorageReason | null;
}

export interface DocumentOptions<T> {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly name: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
  readonly onDamage: (damage: Damage) => void;
}

export function openDocument<T extends object>(options: DocumentOptions<T>): Document<T> {
  const { disk, name } = options;
  const lastGood = `${name}.last-good`;
  let value = loadOrRecover(options, lastGood);
  // The copy is the second line of defence: the file itself is already safe, so a failure here costs nothing yet.
  const copyLastGood = () => {
    try {
      disk.copy(name, lastGood);
    } catch {}
  };
  return {
    get: () => value,
    set(next) {
      value = next;
      try {
        disk.save(name, next);
      } catch (error) {
        return storageReason(error);
      }
      copyLastGood();
      return null;
    },
  };
}

function loadOrRecover<T extends object>(options: DocumentOptions<T>, lastGood: string): T {
  const { disk, name, empty } = options;
  const loaded = tryLoad(options, name);
  if (loaded.kind === 'good') return loaded.value;
  if (loaded.kind === 'missing') return empty;
  const copy = tryLoad(options, lastGood);
  const keptAs = disk.setAside(name, options.clock.now());
  options.onDamage({ file: `${name}.json`, keptAs, restored: copy.kind === 'good' });
  return copy.kind === 'good' ? copy.value : empty;
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
