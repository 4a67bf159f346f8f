/** Reads the files and the header of an asar archive, without unpacking it. */
import { createHash } from 'node:crypto';
import { getRawHeader } from '@electron/asar';

export interface ArchivedFile {
  /** With slashes, from the archive's root. */
  readonly path: string;
  readonly sizeBytes: number;
  /** SHA-256 of its content, in hex, that Electron compares when it reads the file. */
  readonly hash: string | null;
}

/** An entry of the header. @electron/asar types its files as folders only. */
interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

export function listArchive(path: string): ArchivedFile[] {
  return filesOf(getRawHeader(path).header as Entry, '');
}

function filesOf(folder: Entry, prefix: string): ArchivedFile[] {
  return Object.entries(folder.files ?? {}).flatMap(([name, entry]) =>
    entry.files === undefined
      ? [{ path: prefix + name, sizeBytes: entry.size ?? 0, hash: entry.integrity?.hash ?? null }]
      : filesOf(entry, `${prefix}${name}/`),
  );
}

/** SHA-256 of the header, in hex: what the executable or Info.plist must say for Electron to open the archive. */
export const headerHash = (path: string): string =>
  createHash('sha256').update(getRawHeader(path).headerString).digest('hex');
