/** Does what a person, or the system, did on the desktop. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type BrowserWindow, loadedWindow } from '../api/browser-window.ts';
import { clipboard } from '../api/clipboard.ts';
import { pressShortcut } from '../api/global-shortcut.ts';
import { appEvents } from '../api/lifecycle.ts';
import { answerBox } from '../api/message-box.ts';
import { powerMonitor } from '../api/power-monitor.ts';
import { preventableEvent } from '../api/preventable-event.ts';
import { findNotification, type Toast } from '../api/toast.ts';
import { currentTray, type Tray } from '../api/tray.ts';
import type { DesktopAction } from '../wire/actions.ts';
import { setCondition } from './conditions.ts';
import { changed } from './signals.ts';
import { playedSystem } from './system.ts';

/** Null when it was done, otherwise one sentence that says why it could not be. */
export function perform(action: DesktopAction): string | null {
  switch (action.do) {
    case 'tray-click':
      return withTray((tray) => tray.click());
    case 'tray-right-click':
      return withTray((tray) => (tray.rightClick() ? null : 'Linux tells of no right click.'));
    case 'menu':
      return withTray((tray) => {
        // Elsewhere a person opens the menu first.
        if (playedSystem() !== 'linux') tray.rightClick();
        const chosen = tray.chooseItem(action.path);
        return chosen ? null : `The tray menu has no enabled item "${action.path.join(' > ')}".`;
      });
    case 'notification-click':
      return withToast(action.id, (one) => (one.click() ? null : 'A click on it reaches nobody.'));
    case 'notification-close':
      return withToast(action.id, (one) => one.dismiss());
    case 'notification-fail':
      return withToast(action.id, (one) => one.fail());
    case 'notification-action':
      return withToast(action.id, (one) =>
        one.act(action.index) ? null : 'There is no such notification button.',
      );
    case 'box-answer':
      return answerBox(action.id, action.button) ? null : 'No box of the system has such a button.';
    case 'power':
      return powerMonitor.tell(action.event);
    case 'shortcut':
      return pressShortcut(action.accelerator)
        ? null
        : `The shortcut ${action.accelerator} is not registered.`;
    case 'window':
      return withWindow((window) =>
        action.event === 'close' ? window.close() : window.takeFocus(action.event === 'focus'),
      );
    case 'window-resize':
      return withWindow((window) => window.dragTo(action.width, action.height));
    case 'session-end':
      if (playedSystem() !== 'win32') return 'Only Windows tells a window that its session ends.';
      return withWindow(
        (window) => void window.emit('session-end', preventableEvent({ reasons: ['logoff'] })),
      );
    case 'activate':
      if (playedSystem() !== 'darwin') return 'Only macOS activates an application.';
      appEvents.emit('activate', preventableEvent(), false);
      return null;
    case 'open-link':
      if (playedSystem() !== 'darwin')
        return 'Elsewhere a link starts the application again, as an argument.';
      appEvents.emit('open-url', preventableEvent(), action.url);
      return null;
    case 'page-gone':
      return withWindow((window) => window.webContents.crash(action.reason));
    case 'page-navigate':
      return withWindow((window) =>
        window.webContents.navigate(action.url) ? null : 'The application keeps its page where it is.',
      );
    case 'page-open':
      return withWindow((window) =>
        window.webContents.openWindow(action.url) ? null : 'The application lets its page open no window.',
      );
    case 'clipboard':
      clipboard.takeFromOutside(action.text);
      return null;
    case 'condition':
      if (!setCondition(action.name, action.value)) return `${action.name} cannot be "${action.value}".`;
      changed();
      return null;
    case 'collect-garbage':
      collectGarbage();
      return null;
  }
}

/** Node offers it only when asked to. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Most acts can always be done, and answer nothing. */
type Act<T> = (target: T) => unknown;

function done<T>(target: T | null, otherwise: string, act: Act<T>): string | null {
  if (target === null) return otherwise;
  const refusal = act(target);
  return typeof refusal === 'string' ? refusal : null;
}
const withTray = (act: Act<Tray>): string | null => done(currentTray(), 'There is no tray icon.', act);
const withWindow = (act: Act<BrowserWindow>): string | null =>
  done(loadedWindow(), 'There is no window.', act);
const withToast = (id: string, act: Act<Toast>): string | null =>
  done(findNotification(id) ?? null, `There is no notification ${id}.`, act);
