/** JSON files in the data folder. Each is replaced as a whole, flushed, and readable by its owner alone. */
import { join } from 'node:path';
import { errorCodeOf, type FileSystem, nodeFileSystem } from './file-system.ts';
import { removeQuietly, writeFlushed } from './write-whole.ts';

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
