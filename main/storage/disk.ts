/** JSON files in the data folder. Each is replaced as a whole, atomically and flushed, and readable by its owner alone. */
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'atomically';

/** `name` is a file name without its ending. `load` and `save` throw what the file system or the parser throws. */
export interface Disk {
  /** The content, or undefined when there is no such file. */
  load(name: string): unknown;
  save(name: string, content: object): void;
  /** Moves a damaged file out of the way, never overwriting another; answers its new file name. */
  setAside(name: string, atMs: number): string;
  /** Copies a file over another, as far as it exists. */
  copy(from: string, to: string): void;
}

/** What electron-store and its base `conf` have in common, as far as we use it: `store` reads and writes the whole file. */
export interface Store {
  store: Record<string, unknown>;
}
export interface StoreOptions {
  readonly cwd: string;
  readonly name: string;
  readonly configFileMode: number;
  readonly clearInvalidConfig: false;
  readonly accessPropertiesByDotNotation: false;
}

/** The files of `folder`, each opened by `openStore` (electron-store in the application). */
export function createDisk(folder: string, openStore: (options: StoreOptions) => Store): Disk {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const open = (name: string) =>
    openStore({
      cwd: folder,
      name,
      configFileMode: 0o600,
      clearInvalidConfig: false, // It would overwrite a damaged file with nothing.
      accessPropertiesByDotNotation: false,
    });
  const stores = new Map<string, Store>();
  return {
    load(name) {
      return existsSync(pathOf(name)) ? { ...open(name).store } : undefined;
    },
    save(name, content) {
      const store = stores.get(name) ?? open(name);
      stores.set(name, store);
      store.store = { ...content };
    },
    setAside(name, atMs) {
      const stamp = new Date(atMs).toISOString().replaceAll(/[:.]/g, '-');
      const kept = `${name}.damaged-${stamp}`;
      renameSync(pathOf(name), pathOf(kept));
      stores.delete(name);
      return `${kept}.json`;
    },
    copy(from, to) {
      if (existsSync(pathOf(from))) copyFileSync(pathOf(from), pathOf(to));
    },
  };
}

// Writes a file as a whole: atomically and flushed, so that no reader finds half of it.

/** A refusal that does not go away by itself is told soon. */
const longestRetryMs = 500;

/** Makes the folder as well. Rejects with what the file system says. */
export const writeWhole = (path: string, content: string, mode: number): Promise<void> =>
  writeFile(path, content, { mode, timeout: longestRetryMs });
