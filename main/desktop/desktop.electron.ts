/** The desktop port over Electron: each part is an adapter of its own file. */
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import { type Clock, done, refuse, type Timers } from '../core/index.ts';
import { storageReason, writeWhole } from '../storage/index.ts';
import { openLink, readNotices } from './about/about.electron.ts';
import { createClipboard } from './clipboard/clipboard.electron.ts';
import { createKeepAwake, quitAndRelaunch } from './life/lifecycle.electron.ts';
import type { LogFile } from './log/log.electron.ts';
import { createLoginItem } from './login/login-item.electron.ts';
import { createNotifier } from './notifications/notifier.electron.ts';
import type { Desktop, WindowFocus } from './port.ts';
import { createShortcutKeys } from './shortcuts/keys.electron.ts';
import { hasShortcutPortal, readPortalFiles } from './shortcuts/shortcuts.ts';
import type { TrayAdapter } from './tray/tray.electron.ts';
import { releaseKeys } from './updates/manifest.ts';
import { fetchManifest, hashFile, loadElectronUpdater } from './updates/updater.electron.ts';
import { createUpdateSource } from './updates/updater.ts';
import { createPressWatch } from './window/consent.ts';
import { ask, type Popup } from './window/popup.electron.ts';

export interface ElectronDesktopPorts {
  readonly tray: TrayAdapter;
  readonly popup: Popup;
  readonly isWayland: boolean;
  /** The folder that the build made: `dist`. */
  readonly builtFolder: string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: LogFile;
  /** Stops the application in order, then runs what ends the process. */
  readonly quitWith: (last: () => void) => void;
}

const reportedLineCount = 500;

export function createDesktop({
  tray,
  popup,
  isWayland,
  builtFolder,
  clock,
  timers,
  log,
  quitWith,
}: ElectronDesktopPorts): Desktop {
  const { platform, env: variables, execPath, versions } = process;
  const press = createPressWatch(clock);
  popup.window.webContents.on('input-event', (_event, input) => press.sees(input));
  const notifier = createNotifier({ platform, timers, onStaleActivation: () => popup.show('numbers') });
  return {
    clipboard: createClipboard(platform),
    showTray: (view, run) => tray.apply(view, run),
    prepareNotifications: notifier.prepare,
    notify: notifier.notify,
    playSound: (name) => popup.sendNow('playSound', name),
    closeNotification: notifier.close,
    openWindow: (tab) => popup.show(tab),
    openLine() {
      popup.show(null);
      popup.send('showLine', null);
    },
    openRentPanel(order) {
      popup.show('numbers');
      popup.send('showRent', order);
    },
    openRental(id) {
      popup.show(null);
      popup.send('showRental', id);
    },
    hideWindow: () => popup.hide(),
    isWindowShown: () => popup.isShown(),
    canPinWindow: popup.canPin,
    pinWindow: popup.pin,
    claimPress: press.claim,
    ask: (question, signal) => ask(popup, question, signal),
    focus: createWindowFocus(popup.window, isWayland),
    openFolder: async (path) => (await shell.openPath(path)) === '',
    setTheme(theme) {
      nativeTheme.themeSource = theme;
    },
    shortcuts: createShortcutKeys({
      isWayland,
      isSupported:
        !isWayland || hasShortcutPortal(readPortalFiles(variables), variables['XDG_CURRENT_DESKTOP'] ?? ''),
    }),
    loginItem: createLoginItem({ app, platform, execPath, variables }),
    async saveFile(suggestedName, content) {
      const saved = await saveFile(suggestedName, content);
      popup.show(null); // The dialog took the focus, and the popup hid: the answer is to be seen.
      return saved;
    },
    openLink,
    readNotices: () => readNotices(builtFolder),
    updates: createUpdateSource({
      platform,
      load: () => loadElectronUpdater(variables),
      releaseKeys,
      fetchManifest,
      hashFile,
      clock,
      quitWith,
      log,
    }),
    facts: async () => ({
      versions: Object.fromEntries(
        Object.entries(versions).flatMap(([name, version]) =>
          version === undefined ? [] : [[name, version]],
        ),
      ),
      log: await log.recent(reportedLineCount),
    }),
    keepAwake: createKeepAwake(platform),
    quit: () => app.quit(),
    restart: () => quitWith(quitAndRelaunch),
  };
}

// Asks where to save, and saves.

async function saveFile(suggestedName: string, content: string): ReturnType<Desktop['saveFile']> {
  const ending = extname(suggestedName).slice(1);
  // The popup does not make the application the active one, and the dialog would open behind others.
  if (process.platform === 'darwin') app.focus({ steal: true });
  // Without a parent: the popup hides when it loses the focus, and a dialog of its own would go with it.
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('downloads'), suggestedName),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return done;
  try {
    await writeWhole(filePath, content, 0o600);
  } catch (error) {
    return refuse({ kind: 'storage', reason: storageReason(error) });
  }
  return { ok: true, value: { file: basename(filePath) } };
}

// The popup's focus, as far as a copy needs it.

const createWindowFocus = (
  window: Pick<BrowserWindow, 'isDestroyed' | 'isFocused' | 'on' | 'removeListener'>,
  isWayland: boolean,
): WindowFocus => ({
  isNeeded: isWayland,
  isHeld: () => !window.isDestroyed() && window.isFocused(),
  onGained(run) {
    window.on('focus', run);
    return () => window.removeListener('focus', run);
  },
});
