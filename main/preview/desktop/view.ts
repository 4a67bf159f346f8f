/** The whole desktop as one piece of data. */
import { opensAtLogin } from '../api/app.ts';
import { windowViews } from '../api/browser-window.ts';
import { clipboard } from '../api/clipboard.ts';
import { registeredShortcuts } from '../api/global-shortcut.ts';
import { boxViews } from '../api/message-box.ts';
import { nativeTheme } from '../api/native-theme.ts';
import { activeBlockers } from '../api/power-save-blocker.ts';
import { shellCalls } from '../api/system.ts';
import { notificationViews } from '../api/toast.ts';
import { currentTray } from '../api/tray.ts';
import type { DesktopView } from '../wire/view.ts';
import { signals } from './signals.ts';

let revision = 0;
signals.on('changed', () => {
  revision += 1;
});

export const desktopView = (): DesktopView => ({
  revision,
  tray: currentTray()?.view() ?? null,
  notifications: notificationViews(),
  clipboard: clipboard.text,
  clipboardFormats: clipboard.formats,
  windows: windowViews(),
  boxes: boxViews(),
  shell: shellCalls(),
  shortcuts: registeredShortcuts(),
  powerSaveBlockers: activeBlockers(),
  openAtLogin: opensAtLogin(),
  themeSource: nativeTheme.themeSource,
});

/** The view once it is newer than `revision`, or as it is when `signal` gives up. */
export function viewAfter(known: number, signal: AbortSignal): Promise<DesktopView> {
  if (revision > known) return Promise.resolve(desktopView());
  return new Promise((resolve) => {
    const finish = () => {
      signals.off('changed', finish);
      signal.removeEventListener('abort', finish);
      resolve(desktopView());
    };
    signals.once('changed', finish);
    signal.addEventListener('abort', finish);
  });
}
