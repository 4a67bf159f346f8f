/** What to do when the page's process dies. */
import type { BrowserWindow } from 'electron';
import type { Clock, Log } from '../ports.ts';
import { createReloadLimit } from '../system/reload-limit.ts';

/** The page keeps nothing: a new one shows the same. One that keeps dying is tried again when a person wants to see it. */
export function recoverPage(window: BrowserWindow, clock: Clock, log: Log): void {
  const mayReload = createReloadLimit(clock);
  const reload = () => window.webContents.reload();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const reloads = mayReload();
    log.error('render-process-gone', { reason, exitCode, reloads });
    window.removeListener('show', reload);
    if (reloads) reload();
    else window.once('show', reload);
  });
}
