/** The tray's icon, tooltip and menu for a state. Pure data, applied by tray.electron.ts. */
import { join } from 'node:path';
import type { AppState } from '../../../preload/model/index.ts';
import type { Texts } from '../../../preload/words/index.ts';
import { shorten } from '../notifications/content.ts';
import { type TrayItem, trayMenu, troubleText } from './menu.ts';
import { copyEndMs, isWaiting, type TrayStatus, trayStatus } from './status.ts';

export type { TrayCommand, TrayItem } from './menu.ts';

type Count = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | '9plus';
export type TraySign = 'idle' | `waiting-${Count}` | 'code' | 'copied' | 'low-balance' | 'error' | 'offline';
/** The name of a file in icons/tray, without what the system adds to it. */
export type TrayIcon = TraySign | `${TraySign}-sandbox`;

export interface TrayView {
  readonly icon: TrayIcon;
  /** Two or three lines. */
  readonly tooltip: string;
  /** Text beside the icon, where the platform has one (macOS): the code. How many SMS are awaited says the icon. */
  readonly title: string;
  readonly menu: readonly TrayItem[];
}

/** UTF-16 units that fit Windows' field for it (NOTIFYICONDATA.szTip: 128), less the zero at its end. */
const maxTooltipLength = 127;

export function trayView(
  state: AppState,
  { tray: words }: Pick<Texts, 'tray'>,
  locale: string,
  nowMs: number,
): TrayView {
  const status = trayStatus(state, nowMs);
  // The icon is in sight of everybody who sees the screen; the menu only of who opens it.
  const { hideCode } = state.settings.notifications;
  // The answer to what the person has just done, whatever else there is. Words and menu stay: on Linux an open menu would close.
  const sign = copyEndMs(state, nowMs) === null ? signOf(status) : 'copied';
  const isSandbox = state.account.kind === 'sandbox';
  const waitingCount = state.rentals.filter(isWaiting).length;
  const lines = [
    isSandbox ? words.sandboxTooltip : words.tooltip,
    statusText(status, state, words, locale),
    ...(status.kind === 'waiting' || waitingCount === 0 ? [] : [words.waiting(waitingCount, locale)]),
  ];
  return {
    icon: isSandbox ? `${sign}-sandbox` : sign,
    tooltip: shorten(lines.join('\n'), maxTooltipLength),
    title: status.kind === 'code' && !hideCode ? status.code : '',
    menu: trayMenu(state, status, words, locale, nowMs),
  };
}

const countSigns = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function signOf(status: TrayStatus): TraySign {
  if (status.kind !== 'waiting') return status.kind;
  return `waiting-${countSigns[status.count - 1] ?? '9plus'}`;
}

function statusText(status: TrayStatus, state: AppState, words: Texts['tray'], locale: string): string {
  switch (status.kind) {
    case 'code':
      return state.settings.notifications.hideCode ? words.hiddenCodeArrived : words.codeArrived(status.code);
    case 'error':
    case 'offline':
      return troubleText(status, words, locale);
    case 'waiting':
      return words.waiting(status.count, locale);
    case 'low-balance':
      return words.lowBalance(status.balance, locale);
    case 'idle':
      return state.account.kind === 'none'
        ? words.notSetUp
        : words.balance(state.wallet?.balance ?? null, locale);
  }
}

// File of a tray icon. Pure. main/packaging/icons/drawing.mjs draws them.

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
