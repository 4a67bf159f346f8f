/** Tells whether the data folder can be used. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StorageReason, storageReason } from '../../storage/index.ts';

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
