/** The desktop as the application needs it. The adapters of this room implement it; tests pass a fake. */
import type { Link, Order, OwnSound, RentalId, SystemState, Tab } from '../../preload/model/index.ts';
import type { Cancel } from '../core/index.ts';
import type { Clipboard } from './clipboard/secret-clipboard.ts';
import type { NotificationContent } from './notifications/content.ts';
import type { NotificationOutcome } from './notifications/outcome.ts';
import type { TrayCommand, TrayView } from './tray/view.ts';
import type { UpdateSource } from './updates/updates.ts';

export interface NotificationReactions {
  /** The person clicked it, or its button. */
  readonly onChosen: () => void;
  /** Hears the fate of a notification. A failure may come after it was shown. */
  readonly onOutcome: (outcome: NotificationOutcome) => void;
}

export interface ShortcutKeys {
  /** False where the system hands out no keys to applications, whatever it answers. */
  readonly isSupported: boolean;
  /** False where the system does not say whether it gave the keys: `register` then answers true in any case. */
  readonly isCertain: boolean;
  /** False when the system refuses, as it does for every call while suspended. */
  register(accelerator: string, run: () => void): boolean;
  release(accelerator: string): void;
  /** While suspended, keys do nothing. */
  suspend(isSuspended: boolean): void;
}

export interface LoginItem {
  read(): Promise<SystemState['loginItem']>;
  /** Answers what holds after it. Rejects when the system refuses. */
  write(isOn: boolean): Promise<SystemState['loginItem']>;
}

export interface WindowFocus {
  /** On Wayland the system drops what an application copies while no window of it has the focus. */
  readonly isNeeded: boolean;
  isHeld(): boolean;
  /** Hears of each time the window gets the focus. */
  onGained(run: () => void): Cancel;
}

/** For a report of a fault. */
export interface SystemFacts {
  readonly versions: Readonly<Record<string, string>>;
  /** The last lines of the log, oldest first. */
  readonly log: readonly string[];
}

/** A question with two answers, in whole sentences. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

/** `file` is a plain file name. */
export type SavedFile =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'denied' | 'other' };

export interface Desktop {
  readonly clipboard: Clipboard;
  showTray(view: TrayView, run: (command: TrayCommand) => void): void;
  /** Lets the system ask whether notifications may be shown, where it does: not before some will be wanted. */
  prepareNotifications(): void;
  /** One whose id is on show already is not shown again. */
  notify(content: NotificationContent, reactions: NotificationReactions): void;
  /** False where the page is not there to play it. */
  playSound(name: OwnSound): boolean;
  /** Takes one back; nothing happens where there is none. */
  closeNotification(id: string): void;
  /** Shows the popup; `tab` null leaves it at the tab it was at. */
  openWindow(tab: Tab | null): void;
  /** Shows the popup with the line over it. */
  openLine(): void;
  /** Shows the popup with the rent panel, which asks about this order. */
  openRentPanel(order: Order): void;
  /** Shows the popup with the card of this number; where it has ended, with the history. */
  openRental(id: RentalId): void;
  hideWindow(): void;
  isWindowShown(): boolean;
  /** False where the window is an ordinary one, which stays open by itself and cannot be kept above others. */
  readonly canPinWindow: boolean;
  /** A pinned window stays open and above others, whatever takes the focus. */
  pinWindow(isPinned: boolean): void;
  /** True once for each press of a person in the window, within a second of it. The page cannot make one. */
  claimPress(): boolean;
  /** Asks by a box of the system, which the page cannot answer. False: no, or `signal` took the question back. */
  ask(question: Question, signal: AbortSignal): Promise<boolean>;
  readonly focus: WindowFocus;
  /** Opens a folder in the system's file manager; false when it would not. */
  openFolder(path: string): Promise<boolean>;
  setTheme(theme: 'system' | 'light' | 'dark'): void;
  readonly shortcuts: ShortcutKeys;
  readonly loginItem: LoginItem;
  /** Asks where to save, starting with a suggested name. The file is readable by its owner alone. */
  saveFile(suggestedName: string, content: string): Promise<SavedFile>;
  /** False when no browser would open it. */
  openLink(link: Link): Promise<boolean>;
  readonly updates: UpdateSource;
  /** The licences of all bundled libraries; null where they are not there. */
  readNotices(): Promise<string | null>;
  facts(): Promise<SystemFacts>;
  /** While awake, the system must not slow the application down in the background. */
  keepAwake(isAwake: boolean): void;
  quit(): void;
  /** Quits in order and starts the application again, with its window open. */
  restart(): void;
}
