/** The border between the application and Electron. The adapters of this room implement the desktop; tests pass a fake. */
import type { networkInterfaces } from 'node:os';
import type { Handlers } from '../../preload/contract.ts';
import type {
  AppState,
  Link,
  Order,
  OwnSound,
  RentalId,
  Result,
  SystemState,
  Tab,
} from '../../preload/model/index.ts';
import type { OpenDoor, OrderIds } from '../cli/index.ts';
import type { Cancel, Chance, Cipher, Clock, Log, StateStore, Timers } from '../core/index.ts';
import type { Disk } from '../storage/index.ts';
import type { NotificationContent, NotificationOutcome } from './notifications/content.ts';
import type { TrayCommand, TrayView } from './tray/view.ts';
import type { UpdateSource } from './updates/updates.ts';

/** The system's clipboard. Each call rejects when the system refuses. */
export interface Clipboard {
  write(text: string): Promise<void>;
  /** The same, marked in the same step so that clipboard histories leave it out. */
  writeSecret(text: string): Promise<void>;
  read(): Promise<string>;
  clear(): Promise<void>;
}

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
  /**
   * Asks where to save, starting with a suggested name. The file is readable by its owner alone. Answers its plain name, or
   * null where the person closed the dialog without saving.
   */
  saveFile(suggestedName: string, content: string): Promise<Result<{ readonly file: string } | null>>;
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

// The application: the ports that it is made from, and its face towards Electron and the tests.

export interface AppPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly log: Log;
  readonly disk: Disk;
  readonly cipher: Cipher;
  readonly desktop: Desktop;
  /** The ways to the web as the system knows them, in the format of PAC files. */
  readonly resolveProxy?: (url: string) => Promise<string>;
  /** The addresses of this computer; where it is left out, a change of network is not noticed. */
  readonly readInterfaces?: typeof networkInterfaces;
  /** Lets the command line ask; where it is left out, it cannot. */
  readonly openDoor?: OpenDoor;
  readonly environment: {
    readonly apiUrl: string | null;
    readonly apiKey: string | null;
    /** The environment in which HTTPS_PROXY, ALL_PROXY and NO_PROXY are looked up. */
    readonly proxies?: Readonly<Record<string, string | undefined>>;
    /** BCP 47, the most liked first. */
    readonly systemLocales: readonly string[];
    readonly about: AppState['about'];
    /** The last run ended without saying so. */
    readonly hasEndedBadly?: boolean;
  };
}

export interface App {
  readonly state: StateStore;
  readonly handlers: Handlers;
  /** Opens the rent panel, filled in with what a link or the command line named. Buys nothing. */
  openRentPanel(ids: OrderIds): void;
  /** Takes up the last run: files, account, open rentals. Throws when the data folder cannot be read. */
  start(): Promise<void>;
  /** An order is under way: its answer is worth waiting for. */
  isOrdering(): boolean;
  /** Shows in the window that something went wrong which nothing has caught. */
  tellMistake(): void;
  /** Shows in the window that the tray icon cannot be seen, and why; null takes that back. */
  tellTrayMissing(reason: 'no-host' | 'no-picture' | null): void;
  /** The machine woke up: what waits is stale. */
  wake(): void;
  /** Puts on disk what could not be saved before, at once: nothing else is in memory alone. */
  flush(): void;
  /** Waits for an order under way (the answer is worth money), then stops every timer and connection. */
  stop(): Promise<void>;
}
