/** File of a tray icon. Pure. main/packaging/icons/tray-icons.mjs draws them. */
import { join } from 'node:path';
import type { TrayIcon } from './view.ts';

/** Colour of the panel under the icon. It counts on Windows only: macOS tints its icons, those of Linux suit both. */
export type Panel = 'light' | 'dark';

const inPanelsInk: ReadonlySet<TrayIcon> = new Set(['idle', 'idle-sandbox', 'offline', 'offline-sandbox']);

export function trayIconFile(
  folder: string,
  platform: NodeJS.Platform,
  panel: Panel,
  icon: TrayIcon,
): string {
  switch (platform) {
    case 'darwin':
      // The name tells macOS that it is a template; beside it lies its double, which Electron finds by itself.
      return join(folder, 'darwin', `${icon}Template.png`);
    case 'win32':
      return inPanelsInk.has(icon)
        ? join(folder, 'win32', panel, `${icon}.ico`)
        : join(folder, 'win32', `${icon}.ico`);
    default:
      return join(folder, 'linux', `${icon}.png`);
  }
}
