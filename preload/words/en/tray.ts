/** The tray: its tooltip and menu. */
import type { Money, Order } from '../../model/index.ts';
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  // What the icon means: the second line of the tooltip.
  codeArrived: (code: string) => `Code ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'A code has arrived',
  waiting: (count: number, locale: string) =>
    plural(locale, count, {
      one: 'Waiting for one SMS',
      other: `Waiting for ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance: Money | null, locale: string) =>
    balance === null ? 'Balance unknown' : `Balance: ${formatMoney(balance, locale)}`,
  lowBalance: (balance: Money, locale: string) => `Low balance: ${formatMoney(balance, locale)}`,
  notSetUp: 'Not set up yet',

  // The trouble: also an item that opens the window.
  keyRefused: 'The API key is not accepted',
  keyLocked: 'The API key is locked',
  unresolved: 'An order needs your decision',
  unreachable: 'RentiumSMS cannot be reached',
  unwell: 'RentiumSMS does not answer as it should',
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS asks to wait until ${formatInstant(untilMs, locale)}`,

  /** `left` is null where it is not known how long the number lives. */
  number: (service: string, phone: string, left: string | null) =>
    [`Show ${isolateIfRtl(service)}`, phone, left === null ? 'waiting' : `waiting, ${left}`].join(' · '),
  numberWithCode: (code: string, service: string) => `Copy ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  /** Whole minutes. */
  timeLeft: (leftMs: number, locale: string) =>
    leftMs === 0 ? 'ending' : `${formatSpan(leftMs, locale)} left`,

  copyLatest: (code: string) => `Copy latest code: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copy latest code',
  rentAgain: 'Rent again',
  /** `operator` is there where the rest would name two orders alike. */
  order: (order: Order, operator: string | null, price: Money | null, locale: string) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Open Rentium Tray',
  pauseNotifications: 'Pause notifications',
  settings: 'Settings',
  quit: 'Quit',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `The spare copy ${notice.file} was damaged. It is kept as ${notice.keptAs} in the data folder.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} was missing. Its last good copy is in use.`
        : `${notice.file} was missing, and its copy could not be read.`;
    return notice.restored
      ? `${notice.file} was damaged. Its last good copy is in use; the damaged file is kept as ${notice.keptAs}.`
      : `${notice.file} was damaged and could not be read. It is kept as ${notice.keptAs} in the data folder.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. No SMS will come.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'One number was written by another version or damaged. What could be read of it is shown; all of it is kept in the file.',
      other: `${formatNumber(count, locale)} numbers were written by another version or damaged. What could be read of them is shown; all of it is kept in the file.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'The disk is full: what arrives now is shown, but lost at quit unless you free some space.'
      : 'The data folder cannot be written to: what arrives now is shown, but lost at quit.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'The system does not let Rentium Tray show notifications. Switch them on under Notifications in its settings. Until then codes appear here and in the tray menu.'
      : 'The system did not show a notification. Codes still appear here and in the tray menu.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `The order from the tray menu was not carried out. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL must begin with https:// (plain http only for this computer itself). No key was sent.',
  'key-withheld': ({ belongsTo, service }) =>
    `The stored key belongs to ${ltr(belongsTo)}. It was not sent to ${ltr(service)}, which RENTIUM_API_URL names. Storing a key for that service replaces the stored one.`,
  crashed: () =>
    'Rentium Tray ended unexpectedly last time. Your numbers and codes are safe; the log in the data folder tells more.',
  stumbled: () =>
    'Something went wrong inside Rentium Tray, and it goes on. Your numbers and codes are safe; the log in the data folder tells more.',
  'copy-uncertain': () =>
    'The code was copied while another window had the focus, which Wayland may ignore. If it is not on the clipboard, copy it here.',
  'copy-failed': () => 'The code was not copied: another program holds the clipboard. Copy it here.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'This desktop shows no tray icon, so start Rentium Tray again to open this window. It goes on watching your numbers. On GNOME the extension AppIndicator shows the icon.'
      : 'The picture of the tray icon is damaged. Rentium Tray goes on; install it again to mend the icon.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'The webhook receiver is off: another program uses its port.'
      : 'The webhook receiver is off: the system would not open its port.',
  'webhook-secret-replaced': () =>
    'The webhook signing secret was replaced, because signatures now follow Standard Webhooks. Copy the new one in Settings and paste it where your events are signed.',
};
