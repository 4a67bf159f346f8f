/** Writes files whole or not at all, and keeps the JSON files of the data folder so. */
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCodeOf, type FileSystem, isPassing, nodeFileSystem } from './file-system.ts';

// Writes a file as a whole or not at all: everything is written and flushed under another name, which then takes the
// place of the former file. So no reader, no full disk and no loss of power leaves half of it.

/** As the operating system says it, for where it only writes less than it was given. */
const noSpace = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** Writes all of `content` to `path` and flushes it; removes the file again where that fails. */
function writeFlushed(files: FileSystem, path: string, content: string, mode: number): void {
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

function removeQuietly(files: FileSystem, path: string): void {
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

// JSON files in the data folder. Each is replaced as a whole, flushed, and readable by its owner alone.

/** Turns the content of a file into its text and back. Parsing throws a `SyntaxError` where the text is not whole. */
export interface TextFormat {
  parse(text: string): unknown;
  stringify(content: object): string;
}

export const plainJson: TextFormat = {
  parse: (text) => JSON.parse(text),
  stringify: (content) => JSON.stringify(content),
};

/** `name` is a file name without its ending. All throw what the file system or the parser throws. */
export interface Disk {
  /** The content, or undefined when there is no such file. */
  load(name: string, format?: TextFormat): unknown;
  /**
   * When it returns, all of it is on the medium. With `copyName` there is a copy beside it: the former file becomes it, and
   * then what was saved, by the same way. At every moment the file or its copy is whole; between the two renames the new
   * content lies whole under `interruptedName(name)`.
   */
  save(name: string, content: object, copyName?: string, format?: TextFormat): void;
  /** Moves a damaged file out of the way, never overwriting another; answers its new file name. */
  setAside(name: string, atMs: number): string;
  remove(name: string): void;
  /** The names of all files, without their endings. */
  list(): readonly string[];
  /** Removes what kills of earlier versions left: each holds a whole ledger. Call once this is the only instance. */
  removeRemains(): void;
}

/** The name under which a save writes, before the file is put in its place. */
export const interruptedName = (name: string): string => `${name}.new`;

/** `rentals.json.tmp-17171717171a2b3c`, as the library atomically named them, which wrote the first version's files. */
const isRemains = (file: string): boolean => /\.json\.tmp-[0-9a-z]{1,40}$/i.test(file);

/** Its owner's alone. */
const mode = 0o600;

export function createDisk(folder: string, files: FileSystem = nodeFileSystem): Disk {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const moveIfThere = (from: string, to: string): boolean => {
    try {
      files.rename(pathOf(from), pathOf(to));
      return true;
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT') return false;
      throw error;
    }
  };

  /** The new file is whole on the medium. Where it cannot take its place, the former file stands again. */
  function replace(name: string, copyName: string | undefined): void {
    const isCopied = copyName !== undefined && moveIfThere(name, copyName);
    try {
      files.rename(pathOf(interruptedName(name)), pathOf(name));
    } catch (error) {
      removeQuietly(files, pathOf(interruptedName(name)));
      if (isCopied) moveBackQuietly(copyName, name);
      throw error;
    }
  }

  /** Should even this fail, the copy is there to be read. */
  function moveBackQuietly(from: string, to: string): void {
    try {
      moveIfThere(from, to);
    } catch {}
  }

  function write(name: string, text: string, copyName: string | undefined): void {
    writeFlushed(files, pathOf(interruptedName(name)), text, mode);
    replace(name, copyName);
    files.flushFolder(folder);
  }

  /** Makes what was just saved whole the copy too. A failure costs nothing yet: the file itself is safe. */
  function renewQuietly(name: string, text: string, copyName: string): void {
    try {
      write(name, text, copyName);
    } catch {}
  }

  return {
    load(name, format = plainJson) {
      let text: string;
      try {
        text = files.read(pathOf(name));
      } catch (error) {
        if (errorCodeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
      return format.parse(text);
    },
    save(name, content, copyName, format = plainJson) {
      const text = format.stringify(content);
      files.makeFolder(folder);
      write(name, text, copyName);
      if (copyName !== undefined) renewQuietly(name, text, copyName);
    },
    setAside(name, atMs) {
      const stamp = new Date(atMs).toISOString().replaceAll(/[:.]/g, '-');
      const taken = new Set(files.list(folder));
      const names = [`${name}.damaged-${stamp}`];
      while (taken.has(`${names.at(-1)}.json`)) names.push(`${name}.damaged-${stamp}-${names.length + 1}`);
      const kept = names.at(-1) ?? name;
      // What a killed run renamed may not be flushed: without it this could be the only good file.
      files.flushFolder(folder);
      files.rename(pathOf(name), pathOf(kept));
      return `${kept}.json`;
    },
    remove: (name) => files.remove(pathOf(name)),
    list: () => files.list(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : [])),
    removeRemains() {
      for (const file of files.list(folder)) if (isRemains(file)) removeQuietly(files, join(folder, file));
    },
  };
}
