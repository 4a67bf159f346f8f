/** Newer versions through electron-updater, which checks each against the published hashes and signatures. */
import type { AppUpdater, ProgressInfo } from 'electron-updater';
import type { Log } from '../../core/index.ts';
import { plainNotes } from './release-notes.ts';
import type { UpdateFailure, UpdateSource } from './updates.ts';

export type Updater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'disableWebInstaller'
  | 'logger'
  | 'isUpdaterActive'
  | 'checkForUpdates'
  | 'downloadUpdate'
  | 'quitAndInstall'
  | 'on'
  | 'off'
>;

export interface UpdateSourcePorts {
  readonly platform: NodeJS.Platform;
  /** Null where this build has no place to update from. */
  readonly load: () => Promise<Updater | null>;
  /** Stops the application in order, then runs what ends the process. */
  readonly quitWith: (last: () => void) => void;
  readonly log: Log;
}

export function createUpdateSource({ platform, load, quitWith, log }: UpdateSourcePorts): UpdateSource {
  let updater: Updater | null = null;

  /** Runs a step of the updater; answers its value, or why it failed. */
  async function attempt<T>(step: (updater: Updater) => Promise<T>): Promise<T | UpdateFailure> {
    if (updater === null) return 'other';
    try {
      return await step(updater);
    } catch (error) {
      log.warn('update-failed', { error });
      return failureOf(error);
    }
  }

  return {
    async isSupported() {
      try {
        updater = await load();
        if (updater === null || !updater.isUpdaterActive()) return false;
        prepare(updater, platform, log);
        return true;
      } catch (error) {
        log.error('updater-missing', { error });
        return false;
      }
    },
    look: () =>
      attempt(async (updater) => {
        const found = await updater.checkForUpdates();
        if (found === null || !found.isUpdateAvailable) return null;
        const { version, releaseNotes } = found.updateInfo;
        return { version, notes: plainNotes(joinNotes(releaseNotes)) };
      }),
    download: (onProgress) =>
      attempt(async (updater) => {
        const tell = ({ percent }: ProgressInfo) => onProgress(Math.min(Math.max(percent / 100, 0), 1));
        updater.on('download-progress', tell);
        try {
          await updater.downloadUpdate();
        } finally {
          updater.off('download-progress', tell);
        }
        return null;
      }),
    // Silent, and starting again: nothing is asked of the person, who has just clicked for it.
    install: () => quitWith(() => updater?.quitAndInstall(true, true)),
  };
}

function prepare(updater: Updater, platform: NodeJS.Platform, log: Log): void {
  updater.autoDownload = false;
  // Elsewhere the click installs. On macOS the system takes an update over, and checks it, only if it may also install it
  // at quit; without that a download would be called ready before anyone looked at its signature.
  updater.autoInstallOnAppQuit = platform === 'darwin';
  updater.disableWebInstaller = true;
  updater.logger = {
    info: () => {},
    warn: (message: unknown) => log.warn('updater', { message }),
    error: (message: unknown) => log.warn('updater', { message }),
  };
}

type Notes = string | readonly { readonly note: string | null }[] | null | undefined;

const joinNotes = (notes: Notes): string =>
  typeof notes === 'string' ? notes : (notes ?? []).map(({ note }) => note ?? '').join('\n\n');

/** By codes: without one it is a failure of the network, which Chromium tells in words alone. */
function failureOf(error: unknown): UpdateFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return 'unreachable';
  return /^(?:HTTP_ERROR_|ERR_UPDATER_LATEST_VERSION_NOT_FOUND$|ENOTFOUND$|ECONN|ETIMEDOUT$)/.test(code)
    ? 'unreachable'
    : 'other';
}
