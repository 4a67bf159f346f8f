/** Settings: the titles of its sections, and those sections that are short. */
import { formatNumber } from '../../format.ts';
import { formatDelay, formatSpan } from '../../spans.ts';
import { plural } from '../plural.ts';
import type { KeyStorageTexts } from '../shapes.ts';

const dayMs = 24 * 3_600_000;

export const settings = {
  search: 'Find a setting',
  noMatch: (query: string) => `No setting matches “${query}”`,
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
    if (days === null) return 'For good';
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
  data: 'Data and help',
  dataFolder: 'Data folder',
  openFolder: 'Open',
  diagnostics: 'Diagnostics file',
  diagnosticsText: 'For a report of a fault. Keys, codes and numbers are hidden.',
  saveDiagnostics: 'Save…',
  diagnosticsSaved: (file: string) => `Saved as ${file}`,
  readme: 'Read the manual',
  reportProblem: 'Report a problem',
  about: 'About',
  version: (version: string) => `Version ${version}`,
  unofficial: 'An unofficial client, not made or endorsed by RentiumSMS.',
};
