import type { NotificationContent } from '../../main/desktop/notifications/content.ts';
import type { Desktop, NotificationReactions, Question } from '../../main/desktop/port.ts';
import type { TrayCommand, TrayItem, TrayView } from '../../main/desktop/tray/view.ts';
import type { Link, Order, OwnSound, RentalId, Tab } from '../../preload/model/index.ts';
import { createFakeFocus, type FakeFocus } from './fake-focus.ts';
import { createFakeKeys, type FakeKeys } from './fake-keys.ts';

export interface FakeDesktop extends Desktop {
  readonly notifications: {
    readonly content: NotificationContent;
    readonly reactions: NotificationReactions;
  }[];
  /** Ids that were taken back, of notifications or of none. */
  readonly closedNotifications: string[];
  /** The system was let to ask whether notifications may be shown. */
  areNotificationsPrepared: boolean;
  readonly opened: (Tab | null)[];
  readonly rentPanels: Order[];
  openedLines: number;
  readonly openedRentals: RentalId[];
  readonly openedLinks: Link[];
  readonly shortcuts: FakeKeys;
  readonly focus: FakeFocus;
  readonly savedFiles: { readonly name: string; readonly content: string }[];
  clipboardText: string;
  isClipboardBroken: boolean;
  /** The system does not say what is on the clipboard. */
  isReadingBroken: boolean;
  /** The system takes text, but no marks beside it. */
  isMarkingBroken: boolean;
  /** True when the clipboard's content is kept out of histories. */
  isClipboardMarked: boolean;
  /** Of our own, as the page played them. */
  readonly sounds: OwnSound[];
  isPageThere: boolean;
  isShown: boolean;
  isPinned: boolean;
  /** A person presses before each call of the page. Else the page calls by itself. */
  isPressed: boolean;
  /** The questions of system boxes to the person, and the answers. */
  readonly questions: Question[];
  answer: (question: Question, signal: AbortSignal) => boolean | Promise<boolean>;
  tray: TrayView | null;
  /** Chooses a menu item, of the menu or inside another item, by its label; throws when there is none that can be chosen. */
  choose(label: string): void;
  isQuitting: boolean;
  isRestarting: boolean;
  isAwake: boolean;
}

export function createFakeDesktop(): FakeDesktop {
  let run: (command: TrayCommand) => void = () => {};
  const desktop: FakeDesktop = {
    notifications: [],
    closedNotifications: [],
    areNotificationsPrepared: false,
    opened: [],
    rentPanels: [],
    openedLines: 0,
    openedRentals: [],
    openedLinks: [],
    savedFiles: [],
    clipboardText: '',
    isClipboardBroken: false,
    isReadingBroken: false,
    isMarkingBroken: false,
    isClipboardMarked: false,
    isShown: false,
    isPinned: false,
    isPageThere: true,
    sounds: [],
    isPressed: true,
    questions: [],
    answer: () => true,
    tray: null,
    isQuitting: false,
    isRestarting: false,
    isAwake: false,
    clipboard: {
      async write(text) {
        if (desktop.isClipboardBroken) throw new Error('The clipboard is taken');
        desktop.clipboardText = text;
        desktop.isClipboardMarked = false;
      },
      async writeSecret(text) {
        if (desktop.isClipboardBroken || desktop.isMarkingBroken) throw new Error('The clipboard is taken');
        desktop.clipboardText = text;
        desktop.isClipboardMarked = true;
      },
      async read() {
        if (desktop.isReadingBroken) throw new Error('The clipboard is taken');
        return desktop.clipboardText;
      },
      async clear() {
        desktop.clipboardText = '';
      },
    },
    showTray(view, runCommand) {
      desktop.tray = view;
      run = runCommand;
    },
    choose(label) {
      const command = itemsOf(desktop.tray?.menu ?? []).find((item) => item.label === label)?.command ?? null;
      if (command === null) throw new Error(`No menu item "${label}" to choose`);
      run(command);
    },
    prepareNotifications() {
      desktop.areNotificationsPrepared = true;
    },
    playSound(name) {
      if (desktop.isPageThere) desktop.sounds.push(name);
      return desktop.isPageThere;
    },
    notify: (content, reactions) => void desktop.notifications.push({ content, reactions }),
    closeNotification: (id) => void desktop.closedNotifications.push(id),
    openWindow(tab) {
      desktop.opened.push(tab);
      desktop.isShown = true;
    },
    openLine() {
      desktop.openedLines += 1;
      desktop.isShown = true;
    },
    openRentPanel(order) {
      desktop.rentPanels.push(order);
      desktop.isShown = true;
    },
    openRental(id) {
      desktop.openedRentals.push(id);
      desktop.isShown = true;
    },
    hideWindow() {
      desktop.isShown = false;
    },
    isWindowShown: () => desktop.isShown,
    canPinWindow: true,
    pinWindow(isPinned) {
      desktop.isPinned = isPinned;
    },
    claimPress: () => desktop.isPressed,
    async ask(question, signal) {
      desktop.questions.push(question);
      return await desktop.answer(question, signal);
    },
    focus: createFakeFocus(),
    openFolder: async () => true,
    setTheme: () => {},
    shortcuts: createFakeKeys(),
    loginItem: { read: async () => 'off', write: async (isOn) => (isOn ? 'on' : 'off') },
    async saveFile(suggestedName, content) {
      desktop.savedFiles.push({ name: suggestedName, content });
      return { kind: 'saved', file: suggestedName };
    },
    async openLink(link) {
      desktop.openedLinks.push(link);
      return true;
    },
    updates: {
      isSupported: async () => false,
      look: async () => null,
      download: async () => null,
      install: async () => null,
    },
    readNotices: async () => 'undici - 7.0.0 (MIT)\n\nMIT License',
    facts: async () => ({ versions: {}, log: [] }),
    keepAwake(isAwake) {
      desktop.isAwake = isAwake;
    },
    quit() {
      desktop.isQuitting = true;
    },
    restart() {
      desktop.isRestarting = true;
    },
  };
  return desktop;
}

type Chosen = Extract<TrayItem, { readonly command: unknown }>;

const itemsOf = (menu: readonly TrayItem[]): readonly Chosen[] =>
  menu.flatMap((item): readonly Chosen[] => {
    if (item.kind === 'separator') return [];
    return item.kind === 'submenu' ? itemsOf(item.items) : [item];
  });
