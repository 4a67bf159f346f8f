/** The desktop as the application needs it. The adapters of this room implement it; tests pass a fake. */
import type { Tab } from '../../preload/model.ts';
import type { Clipboard } from './code-clipboard.ts';
import type { NotificationContent } from './notification-content.ts';
import type { TrayCommand, TrayView } from './tray-view.ts';

export interface NotificationReactions {
  /** The person clicked it, or its button. */
  readonly onChosen: () => void;
  /** The system did not show it. */
  readonly onFailed: () => void;
}

export interface Desktop {
  readonly clipboard: Clipboard;
  showTray(view: TrayView, run: (command: TrayCommand) => void): void;
  notify(content: NotificationContent, reactions: NotificationReactions): void;
  /** Shows the popup; `tab` null leaves it at the tab it was at. */
  openWindow(tab: Tab | null): void;
  hideWindow(): void;
  /** Opens a folder in the system's file manager; false when it would not. */
  openFolder(path: string): Promise<boolean>;
  setTheme(theme: 'system' | 'light' | 'dark'): void;
  quit(): void;
}
