/**
 * Takes the application's files over from the data folder of another build: all or none, and one owner at any time.
 *
 * The files are copied, a record in the new folder turns from `copying` to `copied`, then the old ones are removed. Until that
 * turn the old folder is the owner, and an interrupted take-over begins again; after it the new one is. Call every function
 * here under the lock of the old folder, for then nobody writes to it.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { createDisk, nodeFileSystem } from '../../storage/index.ts';

const recordName = 'take-over.json';
/** Chromium's file: on Windows it has the key to what `safeStorage` encrypted. The old folder keeps it for what it stores next. */
const localState = 'Local State';

const recordSchema = v.object({ from: v.string(), state: v.picklist(['copying', 'copied']) });
type TakeOverRecord = v.InferOutput<typeof recordSchema>;

/** The folder whose files are to be taken over into `folder`, or null. `sources` is asked at a first start alone. */
export function sourceToTakeOver(folder: string, sources: readonly string[]): string | null {
  const record = readRecord(folder);
  if (record !== null) {
    if (existsSync(record.from)) return record.from;
    // Someone removed the old folder. A whole copy is kept; half a one was never in use.
    if (record.state === 'copying') removeOwnFiles(folder);
    removeRecord(folder);
  }
  if (ownFilesIn(folder).length > 0) return null;
  return sources.find((source) => ownFilesIn(source).some((name) => name.endsWith('.json'))) ?? null;
}

/** Throws what the file system throws; the old folder is whole then, and the next call begins again. */
export function takeOver(source: string, folder: string): void {
  for (const _step of takeOverSteps(source, folder));
}

/** Ends what `takers` began with `folder` and did not end: it must not work on files that have a new owner. */
export function endInterruptedTakeOvers(folder: string, takers: readonly string[]): void {
  for (const taker of takers) {
    const record = readRecord(taker);
    if (record?.from === folder && record.state === 'copied') takeOver(folder, taker);
  }
}

/** The process may die at any `yield`. */
export function* takeOverSteps(source: string, folder: string): Generator<void, void> {
  const record = readRecord(folder);
  if (record?.state !== 'copied' || wasUsedSince(source, folder)) {
    if (record?.state === 'copying') removeOwnFiles(folder);
    yield* copySteps(source, folder);
  }
  for (const name of ownFilesIn(source)) {
    rmSync(join(source, name), { force: true });
    yield;
  }
  nodeFileSystem.flushFolder(source);
  removeRecord(folder);
}

function* copySteps(source: string, folder: string): Generator<void, void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeRecord(folder, { from: source, state: 'copying' });
  yield;
  const hasLocalState = existsSync(join(source, localState));
  for (const name of [...ownFilesIn(source), ...(hasLocalState ? [localState] : [])]) {
    copyFlushed(join(source, name), join(folder, name));
    yield;
  }
  nodeFileSystem.flushFolder(folder);
  writeRecord(folder, { from: source, state: 'copied' });
  yield;
}

/** An older version, which knows nothing of the record, may have gone on with its files: those are newer than the copy. */
const wasUsedSince = (source: string, folder: string): boolean =>
  ownFilesIn(source).some((name) => {
    const copy = join(folder, name);
    return !existsSync(copy) || !readFileSync(copy).equals(readFileSync(join(source, name)));
  });

/** The documents, each with its copies, and the mark of a run. The rest is Chromium's, or the log. */
function ownFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => name === 'running' || (name.endsWith('.json') && name !== recordName));
}

function removeOwnFiles(folder: string): void {
  for (const name of ownFilesIn(folder)) rmSync(join(folder, name), { force: true });
}

function readRecord(folder: string): TakeOverRecord | null {
  const path = join(folder, recordName);
  if (!existsSync(path)) return null;
  const record = v.safeParse(recordSchema, JSON.parse(readFileSync(path, 'utf8')));
  return record.success ? record.output : null;
}

const writeRecord = (folder: string, record: TakeOverRecord): void =>
  createDisk(folder).save(basename(recordName, '.json'), record);

const removeRecord = (folder: string): void => rmSync(join(folder, recordName), { force: true });

function copyFlushed(from: string, to: string): void {
  // Never through a link that lies there.
  rmSync(to, { force: true });
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
