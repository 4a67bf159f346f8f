/** The few calls of the file system that keep data: a port, so that a test can be a disk that fails. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

/** All throw what the operating system says. Paths are absolute. */
export interface FileSystem {
  read(path: string): string;
  /** The names in a folder; none where there is no folder. */
  list(folder: string): readonly string[];
  makeFolder(folder: string): void;
  /** Opens a file to write, empty, whether or not it was there. */
  create(path: string, mode: number): number;
  /** Writes from `start` on; answers how many bytes were written, which may be fewer than there are. */
  write(file: number, bytes: Uint8Array, start: number): number;
  /** Returns when what was written is on the medium. */
  flush(file: number): void;
  close(file: number): void;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): void;
  /** Does nothing where there is no such file. */
  remove(path: string): void;
  /** Returns when the names in the folder are on the medium. */
  flushFolder(folder: string): void;
}

/** The one place of this room, and of those that write files through it, that asks which system it is. */
const isWindows = process.platform === 'win32';

/** Virus scanners and indexers hold a new file open for a moment, and Windows does not let it be renamed meanwhile. */
const renamePatienceMs = 500;
const passingRefusals = new Set(['EACCES', 'EBUSY', 'EPERM']);
/** Some file systems cannot flush a folder: FUSE and network shares answer so, and keep names in their own way. */
const unflushable = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'EACCES', 'EPERM']);

/** The error code of Node's own, such as `ENOSPC`; undefined for anything else. */
export const errorCodeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** True for a refusal to rename that passes by itself. */
export const isPassing = (error: unknown): boolean =>
  isWindows && passingRefusals.has(String(errorCodeOf(error)));

/** Lets nobody but its owner into a folder that is there. Windows gives it the rights of the profile around it. */
export function makePrivate(folder: string): void {
  if (!isWindows) chmodSync(folder, 0o700);
}

export const nodeFileSystem: FileSystem = {
  read: (path) => readFileSync(path, 'utf8'),
  list(folder) {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return [];
      throw error;
    }
  },
  // Names of files tell things as well: a folder that is made here is its owner's alone, whatever the umask.
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true, mode: 0o700 }),
  create(path, mode) {
    // A link that somebody put there would be written through.
    rmSync(path, { force: true });
    return openSync(path, 'wx', mode);
  },
  write: (file, bytes, start) => writeSync(file, bytes, start),
  flush: fsyncSync,
  close: closeSync,
  rename(from, to) {
    const untilMs = performance.now() + renamePatienceMs;
    for (;;) {
      try {
        return renameSync(from, to);
      } catch (error) {
        if (!isPassing(error) || performance.now() > untilMs) throw error;
      }
    }
  },
  remove: (path) => rmSync(path, { force: true }),
  flushFolder(folder) {
    // Windows opens no folder as a file, and keeps names in its journal.
    if (isWindows) return;
    let opened: number | null = null;
    try {
      opened = openSync(folder, 'r');
      fsyncSync(opened);
    } catch (error) {
      if (!unflushable.has(String(errorCodeOf(error)))) throw error;
    } finally {
      if (opened !== null) closeSync(opened);
    }
  },
};

export type StorageReason = 'full' | 'denied' | 'other';

/** Turns the file system's error code into a reason that a person understands. */
export function storageReason(error: unknown): StorageReason {
  const code = errorCodeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return 'other';
}
