/**
 * Writes a file as a whole or not at all: everything is written and flushed under another name, which then takes the
 * place of the former file. So no reader, no full disk and no loss of power leaves half of it.
 */
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type FileSystem, isPassing, nodeFileSystem } from './file-system.ts';

/** As the operating system says it, for where it only writes less than it was given. */
const noSpace = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** Writes all of `content` to `path` and flushes it; removes the file again where that fails. */
export function writeFlushed(files: FileSystem, path: string, content: string, mode: number): void {
  try {
    const file = files.create(path, mode);
    try {
      writeAll(files, file, Buffer.from(content));
      files.flush(file);
    } finally {
      files.close(file);
    }
  } catch (error) {
    removeQuietly(files, path);
    throw error;
  }
}

/** write(2) may write less than it was given, above all where the disk is nearly full; the next call tells why. */
function writeAll(files: FileSystem, file: number, bytes: Uint8Array): void {
  let start = 0;
  while (start < bytes.length) {
    const written = files.write(file, bytes, start);
    if (written <= 0) throw noSpace();
    start += written;
  }
}

export function removeQuietly(files: FileSystem, path: string): void {
  try {
    files.remove(path);
  } catch {
    // It is overwritten by the next write, and removed at the next start.
  }
}

let writeCount = 0;

/**
 * For files outside the data folder, such as exports: does not block. Makes the folder as well; a link stays a link.
 * Rejects with what the file system says.
 */
export async function writeWhole(path: string, content: string, mode: number): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const folder = dirname(target);
  nodeFileSystem.makeFolder(folder);
  writeCount += 1;
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${process.pid}-${writeCount}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content); // Goes on until all is written.
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  nodeFileSystem.flushFolder(folder);
}

const renameTries = 10;

/** Windows refuses while a virus scanner looks at the new file. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let left = renameTries; ; left -= 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isPassing(error) || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
