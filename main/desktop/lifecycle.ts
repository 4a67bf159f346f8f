/** Quitting: the application is stopped in order before Electron ends, but never waits longer than a person would. */
import { app, dialog } from 'electron';
import { texts } from '../../preload/texts.ts';
import type { App } from '../app.ts';
import type { Log } from '../ports.ts';
import { timers } from '../system.ts';
import type { Popup } from './popup.ts';
import type { TrayAdapter } from './tray.ts';

const longestStopMs = 8_000;
/** As long as the API client itself waits for the answer to an order: what was paid for is not left behind. */
const longestOrderMs = 50_000;

export function quitCleanly(application: App, popup: Popup, tray: TrayAdapter, log: Log): void {
  let isStopped = false;
  let isStopping = false;

  const end = () => {
    if (isStopped) return;
    isStopped = true;
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (isStopped) {
      popup.release();
      return;
    }
    event.preventDefault();
    if (isStopping) return;
    isStopping = true;
    popup.hide();
    const cancelLimit = timers.after(application.isOrdering() ? longestOrderMs : longestStopMs, end);
    application
      .stop()
      .catch((error: unknown) => log.error('stop-failed', { error: String(error) }))
      .finally(() => {
        cancelLimit();
        tray.destroy();
        end();
      });
  });
}

/** A mistake of ours is written down and the application goes on: it may hold numbers that are paid for. */
export function surviveMistakes(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught-exception', { error: String(error.stack) }));
  process.on('unhandledRejection', (reason) => log.error('unhandled-rejection', { reason: String(reason) }));
}

/** The application cannot start, for example because its data folder may not be read. */
export function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(texts.start.failed, reason);
  app.exit(1);
}
