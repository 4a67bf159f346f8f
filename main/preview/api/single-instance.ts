/** One running instance per userData folder; a later one hands its arguments over and learns that it is not the first. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { clone, pack, unpack } from '../wire/packing.ts';

const handOverLimitMs = 5_000;
const pollMs = 20;
const handOver = v.object({ argv: v.array(v.string()), cwd: v.string(), additionalData: v.unknown() });
export type HandOver = v.InferOutput<typeof handOver>;

let held: string | null = null;
let handedOver = false;
/** Another instance has taken this one's arguments. */
export const hasHandedOver = (): boolean => handedOver;

/**
 * True for the first instance, which then gets every hand-over of later ones. Blocks for a moment in a later one, as
 * Electron does, until the first has taken its message; a first one that does not answer is treated as dead. False, and
 * without a word, also where the folder cannot be used [electron: shell/browser/api/electron_api_app.cc,
 * RequestSingleInstanceLock: PROCESS_NOTIFIED, PROFILE_IN_USE and LOCK_ERROR are answered alike].
 */
export function acquireInstanceLock(
  userData: string,
  own: HandOver,
  receive: (from: HandOver) => void,
): boolean {
  if (held !== null) return true;
  try {
    return takeLock(join(userData, 'stand-in-instance'), own, receive);
  } catch {
    return false;
  }
}

function takeLock(folder: string, own: HandOver, receive: (from: HandOver) => void): boolean {
  const lock = join(folder, 'lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    if (writeNew(lock, String(process.pid))) break;
    const owner = readPid(lock);
    if (owner !== null && isAlive(owner) && deliver(folder, own)) {
      handedOver = true;
      return false;
    }
    rmSync(lock, { force: true });
  }
  held = lock;
  process.once('exit', releaseInstanceLock);
  takeHandOvers(folder, receive);
  // Not persistent: waiting for other instances alone keeps no process alive.
  watch(folder, { persistent: false }, () => takeHandOvers(folder, receive));
  return true;
}

export const hasInstanceLock = (): boolean => held !== null;

export function releaseInstanceLock(): void {
  if (held !== null && readPid(held) === process.pid) rmSync(held, { force: true });
  held = null;
}

function deliver(folder: string, message: HandOver): boolean {
  const file = join(folder, `from-${process.pid}.message`);
  writeFileSync(`${file}.part`, pack(clone(message)), { mode: 0o600 });
  renameSync(`${file}.part`, file);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waitedMs = 0; waitedMs < handOverLimitMs; waitedMs += pollMs) {
    Atomics.wait(pause, 0, 0, pollMs);
    if (!readdirSync(folder).includes(`from-${process.pid}.message`)) return true;
  }
  rmSync(file, { force: true });
  return false;
}

function takeHandOvers(folder: string, receive: (from: HandOver) => void): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.message')) continue;
    const file = join(folder, name);
    const message = v.safeParse(handOver, unpackFile(file));
    // It goes when the application has heard of it: then the later instance may read where the window is.
    try {
      if (message.success) receive(message.output);
    } finally {
      rmSync(file, { force: true });
    }
  }
}

function unpackFile(file: string): unknown {
  try {
    return unpack(readFileSync(file, 'utf8'));
  } catch {
    return null; // Taken a moment ago by an earlier notice of the same change.
  }
}

function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
