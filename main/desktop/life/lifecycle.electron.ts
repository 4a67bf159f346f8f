/** The life of the process: quitting, sleep, mistakes that nothing has caught, starting again, and giving up. */
import { join } from 'node:path';
import { app, dialog, powerMonitor, powerSaveBlocker } from 'electron';
import { desktopTexts } from '../../../preload/words/desktop.ts';
import { chooseLanguage, type Texts } from '../../../preload/words/index.ts';
import type { Log, Timers } from '../../core/index.ts';
import { NewerFile } from '../../storage/index.ts';
import type { TrayAdapter } from '../tray/tray.electron.ts';
import type { Popup } from '../window/popup.electron.ts';
import { dataFolderProblem } from './data-folder.ts';
import type { WindowOpener } from './environment.ts';
import { isLink } from './link.ts';
import { createQuitSequence, type QuitPorts, type QuitSequence } from './quit-sequence.ts';

export interface LifecyclePorts {
  readonly application: QuitPorts['application'];
  readonly windowOpener: Pick<WindowOpener, 'end'>;
  readonly popup: Pick<Popup, 'window' | 'retire'>;
  readonly tray: Pick<TrayAdapter, 'destroy'>;
  readonly timers: Timers;
  readonly log: Log;
  /** This run ended in order. */
  readonly onStopped: () => void;
}

export function quitInOrder(ports: LifecyclePorts): QuitSequence {
  const { application, windowOpener, popup, tray, timers, log, onStopped } = ports;
  const quitting = createQuitSequence({
    application,
    timers,
    log,
    quit: () => app.quit(),
    onStopping() {
      windowOpener.end();
      popup.retire(); // An update closes the windows first, and quits only then.
    },
    onStopped,
  });
  app.on('before-quit', (event) => {
    if (quitting.mayQuit()) popup.retire();
    else event.preventDefault();
  });
  app.on('will-quit', () => {
    tray.destroy();
    app.releaseSingleInstanceLock(); // An update starts before this process is gone.
  });
  // Windows tells a window that the session ends, and does not ask the application to quit. See watchPower for the others.
  popup.window.on('session-end', quitting.endSession);
  return quitting;
}

export interface PowerReactions {
  /** The machine is about to sleep. */
  suspend(): void;
  resume(): void;
  unlockScreen(): void;
  /** macOS and Linux say that the session ends before they ask to quit. */
  shutdown(): void;
}

/**
 * Follows the machine's sleep and the end of its session. `shutdown` must not be the first listener of powerMonitor: its very
 * first one only starts it (the `newListener` handler in Electron's lib/browser/api/power-monitor.ts), and on Linux it then asks
 * the system to tell of a shutdown for those alone that follow. So all listeners are added here, in this order.
 */
export function watchPower(reactions: PowerReactions): void {
  powerMonitor.on('suspend', reactions.suspend);
  powerMonitor.on('resume', reactions.resume);
  powerMonitor.on('unlock-screen', reactions.unlockScreen);
  powerMonitor.on('shutdown', reactions.shutdown);
}

/**
 * macOS puts an application whose windows are hidden into App Nap, where timers run seconds late (electron#5101, electron#4465): a
 * code would arrive late. The other systems leave timers alone, and there a blocker would only keep the machine from sleeping.
 */
export function createKeepAwake(platform: NodeJS.Platform): (isAwake: boolean) => void {
  if (platform !== 'darwin') return () => {};
  let blockerId: number | null = null;
  return (isAwake) => {
    if (isAwake) blockerId ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blockerId !== null) {
      powerSaveBlocker.stop(blockerId);
      blockerId = null;
    }
  };
}

export interface MistakePorts {
  readonly log: Log;
  /** Tells the person. Called once in a run: what went wrong once tends to do so again. */
  readonly tell: () => void;
  /** Emits Node's events for errors that nobody has caught. */
  readonly source: Pick<NodeJS.EventEmitter, 'on'>;
}

/** A mistake of ours is written down and the application goes on: it may hold numbers that are paid for. */
export function surviveMistakes({ log, tell, source }: MistakePorts): void {
  let isTold = false;
  const note = (event: string) => (error: unknown) => {
    log.error(event, { error });
    if (isTold) return;
    isTold = true;
    tell();
  };
  source.on('uncaughtException', note('uncaught-exception'));
  source.on('unhandledRejection', note('unhandled-rejection'));
  // Helpers such as the GPU's: Electron starts them again by itself.
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) =>
    log.error('child-process-gone', { type, reason, exitCode, name }),
  );
}

export interface Relaunch {
  readonly args: string[];
  readonly execPath?: string;
}

/** Arguments and program of this run, without `--hidden` and links: whoever asked for a restart wants to see the window. */
export function relaunchOf(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Relaunch {
  const args = argv.slice(1).filter((arg) => arg !== '--hidden' && !isLink(arg));
  // An AppImage and the portable build run from a folder that is gone once this run has ended.
  const execPath = variables['APPIMAGE'] || variables['PORTABLE_EXECUTABLE_FILE'];
  return execPath ? { args, execPath } : { args };
}

/** Electron starts the next run when this one has quit, so that its single-instance lock is free by then. */
export function quitAndRelaunch(): void {
  app.relaunch(relaunchOf(process.argv, process.env));
  app.quit();
}

/** The application cannot start: says why in a box of the system, and ends. */
export function giveUp(error: unknown): void {
  giveUpSaying((words) => {
    if (error instanceof NewerFile) return words.newer(error.file);
    return error instanceof Error ? error.message : String(error);
  });
}

/**
 * There was no lock to be had. Electron says so in the same way when the application runs already, which it has told by then, and
 * when the data folder cannot be written to (LOCK_ERROR in App::RequestSingleInstanceLock): then nobody would say a word.
 */
export async function endWithoutLock(): Promise<void> {
  const folder = wantedDataFolder();
  const problem = dataFolderProblem(folder);
  if (problem === null) return app.quit();
  await app.whenReady(); // Before that Linux would write to the terminal alone.
  giveUpSaying((words) => words.folder[problem](folder));
}

/** Electron makes the usual folder when asked for its path, and throws where it cannot. */
function wantedDataFolder(): string {
  try {
    return app.getPath('userData');
  } catch {
    return join(app.getPath('appData'), app.name);
  }
}

function giveUpSaying(reason: (words: Texts['start']) => string): void {
  const { language } = chooseLanguage('system', app.getPreferredSystemLanguages());
  const words = desktopTexts[language].start;
  dialog.showErrorBox(words.failed, reason(words));
  app.exit(1);
}
