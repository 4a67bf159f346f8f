/** The data folder: its one owner, if it can be used, and if the last run in it ended as it should. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desktopTexts } from '../../../preload/words/desktop.ts';
import { chooseLanguage } from '../../../preload/words/index.ts';
import { makePrivate, type StorageReason, storageReason } from '../../storage/index.ts';
import type { HandOver } from './environment.ts';
import type { DataFolders } from './identity.electron.ts';
import { endInterruptedTakeOvers, sourceToTakeOver, takeOver } from './take-over.ts';

export type Claim =
  | { readonly kind: 'claimed'; readonly takenFrom: string | null }
  | { readonly kind: 'handed-over' }
  /** The numbers are elsewhere and could not be taken over: starting without them would leave them behind. */
  | { readonly kind: 'refused'; readonly explain: (systemLocales: readonly string[]) => string };

/** Electron's `app`, as far as its lock goes. */
interface LockedApp {
  setPath(name: 'userData', path: string): void;
  requestSingleInstanceLock(handOver: HandOver): boolean;
  releaseSingleInstanceLock(): void;
}

/**
 * Makes this process the one that works with `folders.own`, which is the `userData` of `app`. Electron locks the `userData` of
 * the moment, and one at a time (shell/browser/api/electron_api_app.cc, RequestSingleInstanceLock): so the own lock is
 * given back while the files of another folder are taken over under its lock.
 */
export function claimDataFolder(app: LockedApp, folders: DataFolders, handOver: HandOver): Claim {
  try {
    return claim(app, folders, handOver);
  } catch (error) {
    return { kind: 'refused', explain: () => (error instanceof Error ? error.message : String(error)) };
  }
}

function claim(app: LockedApp, { own, sources, takers }: DataFolders, handOver: HandOver): Claim {
  if (!app.requestSingleInstanceLock(handOver)) return { kind: 'handed-over' };
  endInterruptedTakeOvers(own, takers);
  const source = sourceToTakeOver(own, sources);
  if (source === null) return { kind: 'claimed', takenFrom: null };
  app.releaseSingleInstanceLock();
  app.setPath('userData', source);
  try {
    // Whoever works there is not to open its window: nobody asked for that one.
    const isLocked = app.requestSingleInstanceLock({ isHidden: true } satisfies HandOver);
    // Another start of this build may have taken them over in the meantime.
    if (isLocked && sourceToTakeOver(own, sources) === source) takeOver(source, own);
  } finally {
    app.releaseSingleInstanceLock();
    app.setPath('userData', own);
  }
  if (sourceToTakeOver(own, sources) !== null) return { kind: 'refused', explain: inUse(source) };
  if (!app.requestSingleInstanceLock(handOver)) return { kind: 'handed-over' };
  return { kind: 'claimed', takenFrom: source };
}

const inUse = (folder: string) => (systemLocales: readonly string[]) =>
  desktopTexts[chooseLanguage('system', systemLocales).language].start.inUse(folder);

// Use: what keeps anything from being written there.

/** A whole block: an empty file fits on a full disk. */
const probe = Buffer.alloc(4096);

/** Answers the reason why nothing can be written to the folder, or null. */
export function dataFolderProblem(folder: string): StorageReason | null {
  const file = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeToOthers(folder);
    removeIfThere(file);
    writeFileSync(file, probe, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
    return storageReason(error);
  } finally {
    removeIfThere(file);
  }
}

/** An earlier version, or whoever made the folder, may have left it open. Some file systems have no such modes. */
function closeToOthers(folder: string): void {
  try {
    makePrivate(folder);
  } catch {
    // Another owner's: whether it can be written to is seen next.
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, which the caller already knows.
  }
}

// The mark of a run: a file that is there while the application runs: the next start finds it only if this run did not end by itself.

export interface RunMarker {
  /** The last run in this folder ended without saying so. */
  readonly hasEndedBadly: boolean;
  /** This run ends in order. */
  end(): void;
}

/** Call once this is the only instance: the folder is its owner's alone from then on. One that cannot be written to tells of no bad end. */
export function beginRun(folder: string): RunMarker {
  const path = join(folder, 'running');
  const hasEndedBadly = existsSync(path);
  closeToOthers(folder);
  attempt(() => {
    // A link that somebody put there would be written through.
    rmSync(path, { force: true });
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  });
  return { hasEndedBadly, end: () => attempt(() => rmSync(path, { force: true })) };
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The files that matter report what is wrong with the folder.
  }
}
