/** The application as a desktop would show it, as plain data. */
export interface MenuItemView {
  readonly id: string;
  readonly commandId: number;
  readonly label: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly accelerator: string | null;
  readonly submenu: readonly MenuItemView[] | null;
}

export interface TrayView {
  readonly tooltip: string;
  readonly title: string;
  /** The largest picture as a data: URL, or an empty text. */
  readonly image: string;
  readonly menu: readonly MenuItemView[];
}

export type NotificationState = 'shown' | 'clicked' | 'acted' | 'timed-out' | 'closed' | 'failed';

export interface NotificationView {
  readonly id: string;
  readonly title: string;
  /** The text that the application gave. */
  readonly body: string;
  /** The text that a desktop draws: on Linux the body is markup. */
  readonly drawnBody: string;
  readonly actions: readonly string[];
  readonly silent: boolean;
  readonly state: NotificationState;
}

/** A box of the system that waits for an answer. */
export interface BoxView {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** The button that Enter chooses; -1: none. */
  readonly defaultId: number;
}

export interface WindowView {
  readonly url: string;
  readonly title: string;
  readonly visible: boolean;
  readonly focused: boolean;
  readonly alwaysOnTop: boolean;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface DesktopView {
  /** Grows with every change: a reader can wait for the next one. */
  readonly revision: number;
  readonly tray: TrayView | null;
  /** Oldest first. */
  readonly notifications: readonly NotificationView[];
  readonly clipboard: string;
  readonly clipboardFormats: readonly string[];
  readonly windows: readonly WindowView[];
  /** Oldest first. */
  readonly boxes: readonly BoxView[];
  /** Links and folders that the application asked the system to open; nothing is opened. */
  readonly shell: readonly { readonly call: string; readonly target: string }[];
  readonly shortcuts: readonly string[];
  /** Active blockers: the types of Electron's powerSaveBlocker. */
  readonly powerSaveBlockers: readonly string[];
  readonly openAtLogin: boolean;
  readonly themeSource: 'system' | 'light' | 'dark';
}
