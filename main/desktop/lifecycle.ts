/** Quitting, as Electron and the system ask for it. */
import { app, dialog, powerMonitor } from 'electron';
import { catalogues } from '../../preload/texts/all.ts';
import { chooseLanguage } from '../../preload/texts/index.ts';
import type { App } from '../app.ts';
import type { Log, Timers } from '../ports.ts';
import { createQuitting, type Quitting } from '../system/quitting.ts';
import type { Popup } from './popup.ts';
import type { TrayAdapter } from './tray.ts';

export interface LifecycleParts {
  readonly application: App;
  readonly popup: Popup;
  readonly tray: TrayAdapter;
  readonly timers: Timers;
  readonly log: Log;
  /** This run ended in order. */
  readonly onStopped: () => void;
}

export function quitInOrder({ application, popup, tray, timers, log, onStopped }: LifecycleParts): Quitting {
  const quitting = createQuitting({
    application,
    timers,
    log,
    quit: () => app.quit(),
    onStopping() {
      popup.hide();
      popup.release(); // An update closes the windows first, and quits only then.
    },
    onStopped,
  });
  app.on('before-quit', (event) => {
    if (quitting.mayQuit()) popup.release();
    else event.preventDefault();
  });
  app.on('will-quit', () => {
    tray.destroy();
    app.releaseSingleInstanceLock(); // An update starts before this process is gone.
  });
  // macOS and Linux say that the session ends before they ask to quit; Windows says it to a window, and does not ask.
  powerMonitor.on('shutdown', quitting.endSession);
  popup.window.on('session-end', quitting.endSession);
  return quitting;
}

/** Sleep makes timers and connections stale; so may a long time behind a locked screen. */
export function watchPower(application: Pick<App, 'flush' | 'wake'>): void {
  powerMonitor.on('suspend', application.flush);
  powerMonitor.on('resume', application.wake);
  powerMonitor.on('unlock-screen', application.wake);
}

/** The application cannot start, for example because its data folder may not be read. */
export function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const { language } = chooseLanguage('system', app.getPreferredSystemLanguages());
  dialog.showErrorBox(catalogues[language].start.failed, reason);
  app.exit(1);
}
