/** Loads the page, and what to do when that fails or its process dies: the application goes on watching in any case. */
import type { BrowserWindow } from 'electron';
import type { Clock, Log } from '../../core/index.ts';

// A page that died is loaded again, but one that dies at once does not keep the machine busy.

const maxReloads = 3;
const periodMs = 60_000;

/** Answers whether the page may be loaded again now, and counts it if so. */
export function createReloadLimit(clock: Clock): () => boolean {
  let reloadedAtMs: readonly number[] = [];
  return () => {
    const nowMs = clock.now();
    reloadedAtMs = reloadedAtMs.filter((atMs) => nowMs - atMs < periodMs);
    if (reloadedAtMs.length >= maxReloads) return false;
    reloadedAtMs = [...reloadedAtMs, nowMs];
    return true;
  };
}

export interface PageRecoveryPorts {
  readonly window: BrowserWindow;
  /** Loads the page. Rejects when that fails. */
  readonly load: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  /** The window has failed its person more than once. */
  readonly tell: () => void;
}

export interface PageRecovery {
  /** Never rejects: a page that did not load is tried again when a person wants to see it. */
  load(): Promise<void>;
}

/** The page keeps nothing: a new one shows the same. One that keeps failing is tried again when a person wants to see it. */
export function recoverPage({ window, load, clock, log, tell }: PageRecoveryPorts): PageRecovery {
  const mayReload = createReloadLimit(clock);
  let failureCount = 0;
  const logged = new Set<string>();
  let again = () => {};

  /** Of the ways to try again, the last one asked for holds. */
  function whenShown(run: () => void): void {
    window.removeListener('show', again);
    again = run;
    window.once('show', again);
  }

  /** Once is bad luck, and mends itself. */
  function note(): void {
    failureCount += 1;
    if (failureCount === 2) tell();
  }

  function logOnce(event: string, fields: Record<string, unknown>): void {
    if (!logged.has(event)) log.error(event, fields);
    logged.add(event);
  }

  const reload = () => window.webContents.reload();

  async function loadPage(): Promise<void> {
    try {
      await load();
    } catch (error) {
      if (window.isDestroyed()) return;
      logOnce('page-load-failed', { error });
      note();
      whenShown(() => void loadPage());
    }
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const reloads = mayReload();
    log.error('render-process-gone', { reason, exitCode, reloads });
    note();
    window.removeListener('show', again);
    if (reloads) reload();
    else whenShown(reload);
  });
  // Without its preload the page has no bridge, and says so itself.
  window.webContents.on('preload-error', (_event, file, error) => {
    logOnce('preload-failed', { file, error });
    whenShown(reload);
  });
  return { load: loadPage };
}
