/** The desktop port over Electron: each part is an adapter of its own file. */
import { app, clipboard, nativeTheme, shell } from 'electron';
import ElectronStore from 'electron-store';
import type { Timers } from '../ports.ts';
import { createDisk, type Disk } from '../settings/disk.ts';
import { createNotifier } from './notifications.ts';
import type { Popup } from './popup.ts';
import type { Desktop } from './port.ts';
import type { TrayAdapter } from './tray.ts';

export const createElectronDisk = (folder: string): Disk =>
  createDisk(folder, (options) => new ElectronStore<Record<string, unknown>>(options));

export function createDesktop(
  tray: TrayAdapter,
  popup: Popup,
  platform: NodeJS.Platform,
  timers: Timers,
): Desktop {
  return {
    clipboard: {
      write: (text) => clipboard.writeText(text),
      read: () => clipboard.readText(),
      clear: async () => clipboard.clear(),
    },
    showTray: (view, run) => tray.apply(view, run),
    notify: createNotifier(platform, timers),
    openWindow: (tab) => popup.show(tab),
    hideWindow: () => popup.hide(),
    openFolder: async (path) => (await shell.openPath(path)) === '',
    setTheme(theme) {
      nativeTheme.themeSource = theme;
    },
    quit: () => app.quit(),
  };
}
