/** Texts of the window's frame, its actions and the live region. */
import type { Money } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import { formatIn } from '../spans.ts';

export const appName = 'Rentium Tray';

export const start = {
  failed: 'Rentium Tray could not start',
  /** Explains a problem of the data folder. */
  folder: {
    denied: (folder: string) =>
      `The data folder cannot be written to: ${folder}. Change its permissions, or name another folder with RENTIUM_USER_DATA.`,
    full: (folder: string) =>
      `The disk of the data folder is full: ${folder}. Free some space and start again.`,
    other: (folder: string) =>
      `The data folder cannot be used: ${folder}. Name another folder with RENTIUM_USER_DATA.`,
  },
  /** In the window itself, where its connection to the application did not load. */
  noBridge:
    'A part of Rentium Tray did not load, so this window cannot show your numbers. They are still watched, and codes appear in the tray menu. Close this window and open it again.',
  inUse: (folder: string) =>
    `Another copy of Rentium Tray is running, and your numbers are with it. Quit that copy, then start this one again: it will take the numbers over.\n\n${folder}`,
  newer: (file: string) =>
    `A newer version of Rentium Tray has saved your data, and this older one leaves it as it is. Install the newer version, then start again.\n\n${file}`,
};

export const header = {
  balance: 'Balance',
  noBalance: '—',
  refresh: 'Refresh',
  sandbox: 'Sandbox',
  connecting: 'Connecting…',
  offlineSince: (time: string) => `Offline since ${time}`,
  failingSince: (time: string) => `Problems since ${time}`,
  /** The difference to the balance before. */
  fell: (by: Money, locale: string) => `−${formatMoney(by, locale)}`,
  rose: (by: Money, locale: string) => `+${formatMoney(by, locale)}`,
  fellTo: (by: Money, balance: Money, locale: string) =>
    `Your balance fell by ${formatMoney(by, locale)} to ${formatMoney(balance, locale)}`,
  roseTo: (by: Money, balance: Money, locale: string) =>
    `Your balance rose by ${formatMoney(by, locale)} to ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numbers', history: 'History', settings: 'Settings' },
  tabList: 'Views',
};

export const actions = {
  'enter-key': 'Enter a key',
  restart: 'Restart',
  'try-again': 'Try again',
  'choose-again': 'Choose again',
  'copy-details': 'Copy details',
  'open-settings': 'Open Settings',
  'open-login-page': 'Open network login page',
  'open-guide': 'How to solve this',
  detailsCopied: 'Details copied',
  copyUncertain: 'Check the clipboard',
  copyUncertainText: 'This window did not have the focus, so Wayland may have ignored the copy.',
  showDetails: 'Show details',
  tryAgainIn: (left: string) => `Try again in ${left}`,
  waitStarts: (leftMs: number, locale: string) => `You can try again ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'You can try again now.',
  dismiss: 'Dismiss',
  close: 'Close',
  leave: 'Leave all the same',
  cancel: 'Cancel',
};

export const announcements = {
  code: (service: string, code: string) => `Code ${code.split('').join(' ')} from ${isolateIfRtl(service)}`,
  sms: (service: string) => `SMS without a code from ${isolateIfRtl(service)}`,
};

/** The pages before there is an account: the first run, and a key that is locked. */
export const firstRun = {
  title: 'Phone numbers for SMS codes',
  lead: 'Rent a number, get the code, paste it.',
  trySandbox: 'Try the sandbox',
  sandboxHint: 'Free practice numbers, no account needed.',
  or: 'or practise first',
  keyLabel: 'API key',
  keyHint: 'Paste it here: it is checked once and kept in your system keyring.',
  saveKey: 'Save key',
  savingKey: 'Checking the key…',
  keepInMemory: 'Use for this session',
  keepWeak: 'Store anyway',
  honest:
    'Numbers are reused by other people. Never use one for your bank or main email. This is an unofficial client.',
  getKey: 'Get a key',
  showKey: 'Show the key',
  hideKey: 'Hide the key',
};

export const locked = {
  title: 'Your key is locked',
  lead: 'The system keyring would not open, so the stored key cannot be read. It is kept untouched. Unlock the keyring, then restart: it is asked once at each start.',
  restart: 'Restart',
  restarting: 'Restarting…',
  other: 'or enter another key',
};
