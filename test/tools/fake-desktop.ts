import type { NotificationContent } from '../../main/desktop/notification-content.ts';
import type { Desktop, NotificationReactions } from '../../main/desktop/port.ts';
import type { TrayCommand, TrayView } from '../../main/desktop/tray-view.ts';
import type { Tab } from '../../preload/model.ts';

export interface FakeDesktop extends Desktop {
  readonly notifications: {
    readonly content: NotificationContent;
    readonly reactions: NotificationReactions;
  }[];
  readonly opened: (Tab | null)[];
  clipboardText: string;
  isClipboardBroken: boolean;
  tray: TrayView | null;
  /** Chooses a menu item by its label; throws when there is none that can be chosen. */
  choose(label: string): void;
  isQuitting: boolean;
}

export function createFakeDesktop(): FakeDesktop {
  let run: (command: TrayCommand) => void = () => {};
  const desktop: FakeDesktop = {
    notifications: [],
    opened: [],
    clipboardText: '',
    isClipboardBroken: false,
    tray: null,
    isQuitting: false,
    clipboard: {
      async write(text) {
        if (desktop.isClipboardBroken) throw new Error('The clipboard is taken');
        desktop.clipboardText = text;
      },
      read: async () => desktop.clipboardText,
      async clear() {
        desktop.clipboardText = '';
      },
    },
    showTray(view, runCommand) {
      desktop.tray = view;
      run = runCommand;
    },
    choose(label) {
      const item = desktop.tray?.menu.find((entry) => entry.kind === 'item' && entry.label === label);
      if (item?.kind !== 'item' || item.command === null)
        throw new Error(`No menu item "${label}" to choose`);
      run(item.command);
    },
    notify: (content, reactions) => void desktop.notifications.push({ content, reactions }),
    openWindow: (tab) => void desktop.opened.push(tab),
    hideWindow: () => {},
    openFolder: async () => true,
    setTheme: () => {},
    quit() {
      desktop.isQuitting = true;
    },
  };
  return desktop;
}
