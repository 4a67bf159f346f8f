/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { plural } from '../intl.ts';
import type { KeyStorageTexts } from '../shapes.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings = {
  search: 'Find a setting',
  groups: { general: 'General', alerts: 'Alerts and keys', buying: 'Spending', advanced: 'Advanced' },
  /** Words that people type to look for a section. Nobody sees them. */
  otherWords: {
    account: 'api token sign in sign out log out login',
    appearance: 'look colour color dark mode night',
    clipboard: 'copy paste secret',
    startup: 'autostart boot open start',
    notifications: 'alert sound mute silent popup',
    shortcuts: 'hotkey hotkeys keys global',
    limits: 'budget money maximum cap',
    polling: 'speed pace interval faster slower',
    webhook: 'tunnel ngrok cloudflared push port',
    history: 'privacy delete forget days retention',
    assistants: 'ai mcp claude agent',
    updates: 'version upgrade new',
    data: 'help log bug error proxy manual folder support',
  },
  noMatch: (query: string) => `No setting matches “${isolateIfRtl(query)}”`,
  saved: 'Saved',
  account: 'Account',
  sandboxText: 'You are using the sandbox: practice numbers on this computer, free of charge.',
  leaveSandbox: 'Leave the sandbox',
  key: 'Key',
  keyEnding: (ending: string) => `•••• ${ending}`,
  keyKept: {
    protected: 'Kept in the system keyring',
    weak: 'Stored without protection',
    memory: 'Kept until you quit',
    environment: 'From RENTIUM_API_KEY, for this run',
  } satisfies KeyStorageTexts,
  server: 'Server',
  vendor: 'Open RentiumSMS',
  changeKey: 'Change key',
  forgetKey: 'Forget key',
  forgetTitle: 'Forget this key?',
  forgetText: 'The key is removed from this computer. Your numbers and history stay.',
  notifications: 'Notifications',
  notify: 'Show a notification when a code arrives',
  sound: 'Play a sound',
  hideCode: 'Hide the code in the notification',
  clipboard: 'Clipboard',
  autoCopy: 'Copy a code as soon as it arrives',
  autoCopyText: 'It replaces what is on the clipboard.',
  clear: 'Clear a copied code',
  clearDelay: (delayMs: number, locale: string) =>
    delayMs === 0 ? 'Never' : `After ${formatDelay(delayMs, locale)}`,
  appearance: 'Appearance',
  language: 'Language',
  systemLanguage: 'System',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  shortcuts: 'Keyboard shortcuts',
  startup: 'Startup',
  launchAtLogin: 'Launch at login',
  launchAtLoginText: 'It waits in the tray without opening this window.',
  webhook: 'Webhook receiver',
  limits: 'Limits',
  polling: 'Checking for SMS',
  history: 'History',
  retention: 'Keep ended numbers',
  retentionText: 'What is older is deleted from this computer.',
  /** Null keeps them for good. */
  keptFor: (days: number | null, locale: string) => {
    if (days === null) return 'Forever';
    return days === 365 ? 'One year' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Delete older numbers?',
  shortenText: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'One number is older than that. It is deleted with its SMS, which cannot be undone.',
      other: `${formatNumber(count, locale)} numbers are older than that. They are deleted with their SMS, which cannot be undone.`,
    }),
  shorten: 'Delete them',
  updates: 'Updates',
  assistants: 'Assistants',
  allowAssistants: 'Let assistants read numbers and codes',
  allowAssistantsText:
    'Programs of yours that speak MCP may list numbers and read codes and the balance. They cannot rent.',
  data: 'Data and help',
  dataFolder: 'Data folder',
  openFolder: 'Open',
  diagnostics: 'Diagnostics file',
  diagnosticsText: 'For bug reports. Keys, codes and numbers are hidden.',
  saveDiagnostics: 'Save…',
  diagnosticsSaved: (file: string) => `Saved as ${file}`,
  readme: 'Read the manual',
  reportProblem: 'Report a problem',
  about: 'About',
  version: (version: string) => `Version ${version}`,
  unofficial: 'An unofficial client, not made or endorsed by RentiumSMS.',
};

/** Settings: keys that work in every window. */
export const shortcuts = {
  text: 'Work in any app.',
  names: {
    copyLatest: 'Copy the latest code',
    openPopup: 'Open Rentium Tray',
    openLine: 'Rent or find',
    rentFavourite: 'Rent the first favourite',
  },
  record: 'Record',
  recordFor: (name: string) => `Record keys: ${name}`,
  recording: 'Press keys…',
  recordingHint: 'Esc cancels, Backspace clears.',
  remove: (name: string) => `Remove keys: ${name}`,
  refused: 'Another program has these keys, so they do nothing here.',
  asked: 'The desktop was asked for these keys. It does not say whether it gives them; its own settings do.',
  /** Names of keys on Windows and Linux. */
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  /** Spoken names of the key signs of macOS. */
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'once a second';
  return perSecond < 1 ? `every ${count(1 / perSecond)} seconds` : `${count(perSecond)} times a second`;
};

export const polling = {
  pace: 'Check speed',
  paces: { gentler: 'Slow', normal: 'Normal', fastest: 'Fastest', own: 'Custom' },
  meanings: {
    gentler: 'Fewer requests; codes may arrive a second later.',
    normal: 'Codes show up almost at once.',
    fastest: 'As fast as your account allows. It helps where you wait for three numbers or more.',
    own: 'As the settings file says.',
  },
  rates: (perReservation: number, total: number, locale: string) =>
    `At most ${rate(perReservation, locale)} for each number and ${rate(total, locale)} for all.`,
};

// Settings: newer versions of the application.

export const updates = {
  automatic: 'Look for updates automatically',
  automaticText: 'Nothing is installed without a click.',
  never: 'Not looked for yet.',
  current: (agoMs: number, locale: string) => `The newest, as of ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Looking for updates…',
  check: 'Check now',
  available: (version: string) => `Version ${version} is available.`,
  download: 'Download',
  downloading: (share: number, locale: string) => `Downloading: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version: string) => `Version ${version} is ready.`,
  install: 'Restart and install',
  notes: 'What is new',
  releases: 'All releases',
};

// Settings: the webhook receiver.

export const webhook = {
  receive: 'Receive SMS by webhook',
  text: 'Local only. You need your own tunnel (ngrok, cloudflared).',
  port: 'Port',
  portHint: '0 picks a free port.',
  portWrong: 'Not a valid port: enter 0 to 65535. Kept the old value.',
  url: 'Address for your tunnel',
  copyUrl: 'Copy address',
  urlCopied: 'Address copied',
  urlText:
    'Let the tunnel end here. At RentiumSMS, enter the address of the tunnel with the same path behind it.',
  requireSignature: 'Only signed events',
  requireSignatureText:
    'RentiumSMS documents no signature. Turn this on only if what sends the events signs them as Standard Webhooks does: copy the secret and paste it there, again whenever it changes.',
  copySecret: 'Copy signing secret',
  secretCopied: 'Signing secret copied',
  testLabel: 'Test event',
  test: 'Test',
  testing: 'Testing…',
  answered: (delayMs: number, locale: string) =>
    `A signed test event arrived after ${formatMilliseconds(delayMs, locale)}. The tunnel was not tested.`,
};
