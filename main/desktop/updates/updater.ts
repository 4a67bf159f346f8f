/**
 * Newer versions through electron-updater. It downloads; what it may download and what may be run is decided by the manifest
 * that we signed (manifest.ts), beside the platform's own signature where there is one.
 */
import type { AppUpdater, ProgressInfo } from 'electron-updater';
import type { Clock, Log } from '../../core/index.ts';
import { type FeedFile, isVersion, judgeOffer, type ManifestVerdict, readManifest } from './manifest.ts';
import type { Release, UpdateFailure, UpdateSource } from './updates.ts';

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
  /** Public halves of the keys that sign releases. Without one, nothing is ever downloaded. */
  readonly releaseKeys: readonly string[];
  /** The text of the manifest beside the release of a version. Rejects where it cannot be had. */
  readonly fetchManifest: (version: string) => Promise<string>;
  /** SHA-512 in base64. */
  readonly hashFile: (path: string) => Promise<string>;
  readonly clock: Clock;
  /** Stops the application in order, then runs what ends the process. */
  readonly quitWith: (last: () => void) => void;
  readonly log: Log;
}

export function createUpdateSource(ports: UpdateSourcePorts): UpdateSource {
  const { platform, load, releaseKeys, quitWith, log } = ports;
  let updater: Updater | null = null;
  /** The hashes of what was published, and what was downloaded of it. */
  let published: ReadonlySet<string> = new Set();
  let downloaded: readonly string[] = [];

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

  function refused(reason: ManifestVerdict | 'unsigned'): 'other' {
    log.error('update-refused', { reason });
    return 'other';
  }

  /** The release that is offered, if it is one of ours. An expired manifest only means that there is no update. */
  async function judge(
    offer: { readonly version: string; readonly files: readonly FeedFile[] },
    highestSerial: number,
  ): Promise<Release | null | UpdateFailure> {
    const manifest = readManifest(await ports.fetchManifest(offer.version), releaseKeys);
    if (manifest === null) return refused('unsigned');
    const verdict = judgeOffer(manifest, offer, { nowMs: ports.clock.now(), highestSerial });
    if (verdict === 'expired') {
      log.warn('update-expired', { version: offer.version });
      return null;
    }
    if (verdict !== 'published') return refused(verdict);
    published = new Set(Object.values(manifest.files).map(({ sha512 }) => sha512));
    return { version: offer.version, serial: manifest.serial };
  }

  /** True where each file that was downloaded is one that we published. */
  async function isPublished(): Promise<boolean> {
    const hashes = await Promise.all(downloaded.map(ports.hashFile));
    return hashes.length > 0 && hashes.every((hash) => published.has(hash));
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
    look: (highestSerial) =>
      attempt(async (updater) => {
        published = new Set();
        const found = await updater.checkForUpdates();
        if (found === null || !found.isUpdateAvailable) return null;
        const { version, files } = found.updateInfo;
        if (!isVersion(version)) return refused('another-version');
        // Anybody who owns the release page can name a version: it is told, and no more.
        if (releaseKeys.length === 0) return { version, serial: null };
        return await judge({ version, files }, highestSerial);
      }),
    download: (onProgress) =>
      attempt(async (updater) => {
        if (published.size === 0) return refused('unsigned');
        const tell = ({ percent }: ProgressInfo) => onProgress(Math.min(Math.max(percent / 100, 0), 1));
        updater.on('download-progress', tell);
        try {
          downloaded = await updater.downloadUpdate();
        } finally {
          updater.off('download-progress', tell);
        }
        return (await isPublished()) ? null : refused('other-files');
      }),
    install: () =>
      attempt(async (updater) => {
        // Another program of the person's may have changed it since.
        if (!(await isPublished())) return refused('other-files');
        // Silent, and starting again: nothing is asked of the person, who has just clicked for it.
        quitWith(() => updater.quitAndInstall(true, true));
        return null;
      }),
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

/** By codes: without one it is a failure of the network, which Chromium tells in words alone. */
function failureOf(error: unknown): UpdateFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return 'unreachable';
  return /^(?:HTTP_ERROR_|ERR_UPDATER_LATEST_VERSION_NOT_FOUND$|ENOTFOUND$|ECONN|ETIMEDOUT$)/.test(code)
    ? 'unreachable'
    : 'other';
}
