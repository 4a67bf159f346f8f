/** Tells whether the data folder can be used. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StorageReason, storageReason } from '../../storage/index.ts';

/** A whole block: an empty file fits on a full disk. */
const probe = Buffer.alloc(4096);

/** Answers the reason why nothing can be written to the folder, or null. */
export function dataFolderProblem(folder: string): StorageReason | null {
  const file = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, probe, { mode: 0o600 });
    return null;
  } catch (error) {
    return storageReason(error);
  } finally {
    removeIfThere(file);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, which the caller already knows.
  }
}
