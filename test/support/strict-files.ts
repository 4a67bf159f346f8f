/**
 * A file system that keeps exactly what POSIX promises and no more, and can fail or lose its power at any call.
 *
 * - write(2) may write fewer bytes than it was given, also on the way to ENOSPC (POSIX write, "partial write").
 * - What is written is lost with the power, in whole or in part, until fsync(2) of the file returned.
 * - A name that was created, renamed or removed is lost or kept, whichever, and a later one may be kept without an
 *   earlier one, until fsync(2) of its folder returned (fsync(2) NOTES; "All File Systems Are Not Created Equal", OSDI 2014).
 * - rename(2) itself is one step for whoever looks.
 * - A kill of the process loses nothing that a call was told of.
 */
import { basename } from 'node:path';
import type { FileSystem } from '../../main/storage/file-system.ts';

interface Inode {
  bytes: Buffer;
  durable: Buffer;
}

/** What happens at one call instead of, or in the middle of, what was asked. */
export type Mishap =
  /** The call fails with this code and does nothing, or, a write, a part of its work. */
  | { readonly kind: 'refused'; readonly code: string; readonly share: number }
  /** A write writes a part, or nothing, and says so. */
  | { readonly kind: 'short'; readonly share: number }
  /** The process dies; `isDone`: after the call has done its work. */
  | { readonly kind: 'killed'; readonly isDone: boolean }
  /** So does the machine: what is not flushed is kept by `choice`, a number that is used up bit by bit. */
  | { readonly kind: 'power-lost'; readonly isDone: boolean; readonly choice: number };

export class Dead extends Error {}

export interface StrictFiles extends FileSystem {
  /** The mishap of the call with this number, counted from now on. */
  plan(mishaps: ReadonlyMap<number, Mishap>): void;
  /** The next process: it finds what is there. */
  revive(): void;
  /** How many bytes may be written yet; infinite at first. */
  freeBytes: number;
  names(): readonly string[];
  /** Puts a text there as if it had always been. */
  plant(name: string, text: string): void;
  textOf(name: string): string | undefined;
}

type Change = { readonly put?: readonly [string, Inode]; readonly gone?: string };

const failure = (code: string): Error => Object.assign(new Error(code), { code });

export function createStrictFiles(): StrictFiles {
  let names = new Map<string, Inode>();
  let durableNames = new Map<string, Inode>();
  let unflushed: Change[] = [];
  const opened = new Map<number, Inode>();
  let lastFile = 2;
  let mishaps: ReadonlyMap<number, Mishap> = new Map();
  let calls = 0;
  let isDead = false;

  const apply = (to: Map<string, Inode>, { put, gone }: Change): void => {
    if (gone !== undefined) to.delete(gone);
    if (put === undefined) return;
    const [name, inode] = put;
    // Nobody makes hard links here: a file that has one name by a later rename has lost every earlier one.
    for (const [other, its] of to) if (its === inode) to.delete(other);
    to.set(name, inode);
  };
  const change = (step: Change): void => {
    apply(names, step);
    unflushed.push(step);
  };

  function losePower(choice: number): void {
    let bits = choice;
    const draw = (below: number): number => {
      const drawn = bits % below;
      bits = Math.floor(bits / below) || choice + below;
      return drawn;
    };
    for (const step of unflushed) if (draw(2) === 1) apply(durableNames, step);
    for (const inode of durableNames.values()) {
      if (inode.bytes.equals(inode.durable)) continue;
      // Nothing of it, a part of it, or its length without its content.
      const part = inode.bytes.subarray(0, draw(inode.bytes.length + 1));
      inode.bytes = draw(2) === 0 ? Buffer.from(part) : Buffer.alloc(inode.bytes.length);
      inode.durable = inode.bytes;
    }
    names = new Map(durableNames);
    unflushed = [];
  }

  /** Runs one call with whatever is to happen at it. `partly` does a share of the work, where that is possible. */
  function call<T>(work: () => T, partly?: (share: number) => T): T {
    if (isDead) throw new Dead();
    calls += 1;
    const mishap = mishaps.get(calls);
    switch (mishap?.kind) {
      case undefined:
        return work();
      case 'short':
        return partly === undefined ? work() : partly(mishap.share);
      case 'refused':
        partly?.(mishap.share);
        throw failure(mishap.code);
      case 'killed':
      case 'power-lost':
        if (mishap.isDone) work();
        isDead = true;
        opened.clear();
        if (mishap.kind === 'power-lost') losePower(mishap.choice);
        throw new Dead();
    }
  }

  const inodeOf = (file: number): Inode => {
    const inode = opened.get(file);
    if (inode === undefined) throw failure('EBADF');
    return inode;
  };
  const found = (path: string): Inode => {
    const inode = names.get(basename(path));
    if (inode === undefined) throw failure('ENOENT');
    return inode;
  };

  const files: StrictFiles = {
    freeBytes: Number.POSITIVE_INFINITY,
    plan(next) {
      mishaps = next;
      calls = 0;
    },
    revive() {
      isDead = false;
      mishaps = new Map();
    },
    names: () => [...names.keys()],
    plant(name, text) {
      const bytes = Buffer.from(text);
      const inode = { bytes, durable: bytes };
      names.set(name, inode);
      durableNames.set(name, inode);
    },
    textOf: (name) => names.get(name)?.bytes.toString(),
    read: (path) => call(() => found(path).bytes.toString()),
    list: () => call(() => [...names.keys()]),
    makeFolder: () => call(() => {}),
    create: (path) =>
      call(() => {
        // Truncates what is there: an open file of that name is the same one.
        const inode = names.get(basename(path)) ?? { bytes: Buffer.alloc(0), durable: Buffer.alloc(0) };
        files.freeBytes += inode.bytes.length;
        inode.bytes = Buffer.alloc(0);
        change({ put: [basename(path), inode] });
        lastFile += 1;
        opened.set(lastFile, inode);
        return lastFile;
      }),
    write(file, bytes, start) {
      const writeUpTo = (most: number): number => {
        const inode = inodeOf(file);
        const count = Math.min(most, bytes.length - start, files.freeBytes);
        if (count === 0 && bytes.length > start && files.freeBytes === 0) throw failure('ENOSPC');
        inode.bytes = Buffer.concat([inode.bytes, bytes.subarray(start, start + count)]);
        files.freeBytes -= count;
        return count;
      };
      const all = bytes.length - start;
      return call(
        () => writeUpTo(all),
        (share) => writeUpTo(Math.floor(all * share)),
      );
    },
    flush: (file) =>
      call(() => {
        const inode = inodeOf(file);
        inode.durable = inode.bytes;
      }),
    close: (file) => call(() => void opened.delete(file)),
    rename(from, to) {
      // In one step: the new name appears and the old one goes.
      call(() => {
        const inode = found(from);
        files.freeBytes += names.get(basename(to))?.bytes.length ?? 0;
        change({ put: [basename(to), inode], gone: basename(from) });
      });
    },
    remove: (path) =>
      call(() => {
        const inode = names.get(basename(path));
        if (inode === undefined) return;
        files.freeBytes += inode.bytes.length;
        change({ gone: basename(path) });
      }),
    flushFolder: () =>
      call(() => {
        durableNames = new Map(names);
        unflushed = [];
      }),
  };
  return files;
}
