/** The data folder of this run: its one owner, and the numbers that are taken over into it at the first start. */
import type { App } from 'electron';
import { desktopTexts } from '../../../preload/words/desktop.ts';
import { chooseLanguage } from '../../../preload/words/index.ts';
import type { HandOver } from './environment.ts';
import type { DataFolders } from './identity.electron.ts';
import { endInterruptedTakeOvers, sourceToTakeOver, takeOver } from './take-over.ts';

export type Claim =
  | { readonly kind: 'claimed'; readonly takenFrom: string | null }
  | { readonly kind: 'handed-over' }
  /** The numbers are elsewhere and could not be taken over: starting without them would leave them behind. */
  | { readonly kind: 'refused'; readonly explain: (systemLocales: readonly string[]) => string };

type LockedApp = Pick<App, 'setPath' | 'requestSingleInstanceLock' | 'releaseSingleInstanceLock'>;

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
