import type { Disk } from '../../main/storage/disk.ts';

/** A disk of JSON texts in memory, which can be full or damaged on demand. Survives "restarts" by being passed on. */
export interface MemoryDisk extends Disk {
  readonly files: Map<string, string>;
  /** The next saves fail with this code, until it is null again. */
  failWith: string | null;
  /** Called before each save, with what is about to be written. */
  onSave: (name: string, content: unknown) => void;
}

export function createMemoryDisk(): MemoryDisk {
  const files = new Map<string, string>();
  const disk: MemoryDisk = {
    files,
    failWith: null,
    onSave: () => {},
    load(name) {
      const text = files.get(name);
      return text === undefined ? undefined : JSON.parse(text);
    },
    save(name, content) {
      if (disk.failWith !== null) throw Object.assign(new Error(disk.failWith), { code: disk.failWith });
      disk.onSave(name, content);
      files.set(name, JSON.stringify(content));
    },
    setAside(name, atMs) {
      const kept = `${name}.damaged-${atMs}`;
      files.set(kept, files.get(name) ?? '');
      files.delete(name);
      return `${kept}.json`;
    },
    copy(from, to) {
      const text = files.get(from);
      if (text !== undefined) files.set(to, text);
    },
  };
  return disk;
}
