/** Quitting: the application is stopped in order before Electron ends, but never waits longer than a person would. */
import { app } from 'electron';
import type { App } from '../app.ts';
import type { Log } from '../ports.ts';
import { timers } from '../system.ts';
import type { Popup } from './popup.ts';
import type { TrayAdapter } from './tray.ts';

/** An order under way is worth waiting for; a service that never answers is not. Its intent is on disk either way. */
const longestStopMs = 8_000;

export function quitCleanly(application: App, popup: Popup, tray: TrayAdapter, log: Log): void {
  let isStopped = false;
  let isStopping = false;

  const end = () => {
    isStopped = true;
    app.quit();
  };
  app.on('before-quit', (event) => {
    popup.release();
    if (isStopped) return;
    event.preventDefault();
    if (isStopping) return;
    isStopping = true;
    popup.hide();
    const cancelLimit = timers.after(longestStopMs, end);
    application
      .stop()
      .catch((error: unknown) => log.error('stop-failed', { error: String(error) }))
      .finally(() => {
        cancelLimit();
        tray.destroy();
        if (!isStopped) end();
      });
  });
}
