// @ts-check
/**
 * Tells whether files are still what they were. Size and time of change answer at once, as in Git's index; where they
 * differ the content decides, so that a checkout that only touches files changes nothing. The time is the file system's
 * own (ctime), which no program can set back.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {readonly [sizeBytes: number, changedAtMs: number, sha256: string]} FileMark
 * @typedef {{ readonly takenAtMs: number, readonly files: { readonly [path: string]: FileMark } }} Fingerprint
 */

/** Some file systems count time in steps of two seconds: a file changed this shortly before may change again unseen. */
const coarsestClockMs = 2_000;

/**
 * The files under these files and folders, by their paths from `root`. What does not exist is left out.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function listFiles(root, paths) {
  const files = paths.flatMap((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) return [];
    if (!found.isDirectory()) return [path];
    const names = readdirSync(join(root, path));
    return listFiles(
      root,
      names.map((name) => `${path}/${name}`),
    );
  });
  return [...new Set(files)]; // One of the paths may lie inside another.
}

/**
 * @param {string} root
 * @param {readonly string[]} paths files and folders
 * @param {number} takenAtMs
 * @returns {Fingerprint}
 */
export function takeFingerprint(root, paths, takenAtMs) {
  /** @type {{ [path: string]: FileMark }} */
  const files = {};
  for (const path of listFiles(root, paths)) {
    const { size, ctimeMs } = statSync(join(root, path));
    files[path] = [size, ctimeMs, hashOf(join(root, path))];
  }
  return { takenAtMs, files };
}

/**
 * True if these paths hold exactly the files of the fingerprint, unchanged.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {Fingerprint} fingerprint
 */
export function isUnchanged(root, paths, fingerprint) {
  const found = listFiles(root, paths);
  return found.length === Object.keys(fingerprint.files).length && areIntact(root, fingerprint, found);
}

/**
 * True if every one of these files is unchanged; without `paths`, every file of the fingerprint.
 *
 * @param {string} root
 * @param {Fingerprint} fingerprint
 * @param {readonly string[]} [paths]
 */
export function areIntact(root, { takenAtMs, files }, paths = Object.keys(files)) {
  return paths.every((path) => {
    const mark = files[path];
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (mark === undefined || found === undefined) return false;
    const [size, changedAtMs, sha256] = mark;
    if (found.size !== size) return false;
    const isSettled = changedAtMs < takenAtMs - coarsestClockMs;
    return (isSettled && found.ctimeMs === changedAtMs) || hashOf(join(root, path)) === sha256;
  });
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
