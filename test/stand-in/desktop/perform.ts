/** Does what a person did on the desktop. */
import { loadedWindow } from '../api/browser-window.ts';
import { pressShortcut } from '../api/global-shortcut.ts';
import { findNotification, type Notification } from '../api/notification.ts';
import { powerMonitor } from '../api/system.ts';
import { currentTray } from '../api/tray.ts';
import type { DesktopAction } from '../wire/actions.ts';

/** Null when it was done, otherwise one sentence that says why it could not be. */
export function perform(action: DesktopAction): string | null {
  switch (action.do) {
    case 'tray-click':
      return done(currentTray(), 'There is no tray icon.', (tray) => tray.click());
    case 'menu': {
      const chosen = currentTray()?.chooseItem(action.path) ?? false;
      return chosen ? null : `The tray menu has no enabled item "${action.path.join(' > ')}".`;
    }
    case 'notification-click':
      return withNotification(action.id, (one) => one.click());
    case 'notification-close':
      return withNotification(action.id, (one) => one.dismiss());
    case 'notification-fail':
      return withNotification(action.id, (one) => one.fail());
    case 'notification-action': {
      const one = findNotification(action.id);
      return one?.act(action.index) === true ? null : 'There is no such notification button.';
    }
    case 'power':
      powerMonitor.emit(action.event);
      return null;
    case 'shortcut':
      return pressShortcut(action.accelerator)
        ? null
        : `The shortcut ${action.accelerator} is not registered.`;
    case 'window':
      return done(loadedWindow(), 'There is no window.', (window) => window[action.event]());
    case 'keyring':
      process.env['RENTIUM_STAND_IN_KEYRING'] = action.mode;
      return null;
  }
}

function done<T>(target: T | null, otherwise: string, act: (target: T) => void): string | null {
  if (target === null) return otherwise;
  act(target);
  return null;
}

const withNotification = (id: string, act: (one: Notification) => void): string | null =>
  done(findNotification(id) ?? null, `There is no notification ${id}.`, act);
