/** The data folder: if it can be used, and if the last run in it ended as it should. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StorageReason, storageReason } from '../../storage/index.ts';

// Tells whether the data folder can be used.

/** A whole block: an empty file fits on a full disk. */
const probe = Buffer.alloc(4096);

/** Answers the reason why nothing can be written to the folder, or null. */
export function dataFolderProblem(folder: string): StorageReason | null {
  const file = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeToOthers(folder);
    removeIfThere(file);
    writeFileSync(file, probe, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
    return storageReason(error);
  } finally {
    removeIfThere(file);
  }
}

/** An earlier version, or whoever made the folder, may have left it open. Some file systems have no such modes. */
function closeToOthers(folder: string): void {
  try {
    if (process.platform !== 'win32') chmodSync(folder, 0o700);
  } catch {
    // Another owner's: whether it can be written to is seen next.
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, which the caller already knows.
  }
}

// A file that is there while the application runs: the next start finds it only if this run did not end by itself.

export interface RunMarker {
  /** The last run in this folder ended without saying so. */
  readonly hasCrashed: boolean;
  /** This run ends in order. */
  end(): void;
}

/** Call once this is the only instance. A folder that cannot be written to tells of no crash. */
export function beginRun(folder: string): RunMarker {
  const path = join(folder, 'running');
  const hasCrashed = existsSync(path);
  attempt(() => {
    // A link that somebody put there would be written through.
    rmSync(path, { force: true });
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  });
  return { hasCrashed, end: () => attempt(() => rmSync(path, { force: true })) };
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The files that matter report what is wrong with the folder.
  }
}
