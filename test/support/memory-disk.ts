import { type Disk, interruptedName, plainJson } from '../../main/storage/disk.ts';

/**
 * A disk of JSON texts in memory, which can be full or damaged on demand. Survives "restarts" by being passed on. What a
 * real one does at each step, and where it may stop, is test/support/strict-files.ts.
 */
export interface MemoryDisk extends Disk {
  readonly files: Map<string, string>;
  /** The next saves fail with this code, until it is null again. */
  failWith: string | null;
  /** Called before each save, with what is about to be written. */
  onSave: (name: string, content: unknown) => void;
}

export function createMemoryDisk(): MemoryDisk {
  const files = new Map<string, string>();
  const move = (from: string, to: string): void => {
    const text = files.get(from);
    if (text === undefined) return;
    files.set(to, text);
    files.delete(from);
  };
  const disk: MemoryDisk = {
    files,
    failWith: null,
    onSave: () => {},
    load(name, format = plainJson) {
      const text = files.get(name);
      return text === undefined ? undefined : format.parse(text);
    },
    save(name, content, copyName, format = plainJson) {
      if (disk.failWith !== null) throw Object.assign(new Error(disk.failWith), { code: disk.failWith });
      disk.onSave(name, content);
      files.set(interruptedName(name), format.stringify(content));
      if (copyName !== undefined) move(name, copyName);
      move(interruptedName(name), name);
      if (copyName !== undefined) files.set(copyName, files.get(name) ?? '');
    },
    setAside(name, atMs) {
      const kept = `${name}.damaged-${atMs}`;
      move(name, kept);
      return `${kept}.json`;
    },
    remove: (name) => void files.delete(name),
    list: () => [...files.keys()],
    removeRemains() {},
  };
  return disk;
}
