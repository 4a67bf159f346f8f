/** The tray: its tooltip and menu. */
import { formatMoney, formatNumber, formatOrder } from '../../format.ts';
import type { Money, Order } from '../../model.ts';
import { formatSpan } from '../../spans.ts';
import { plural } from '../plural.ts';

export const tray = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Sandbox)',

  // What the icon means: the second line of the tooltip.
  codeArrived: (code: string) => `Code ${code}`,
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

  // What is wrong: also an item that opens the window.
  keyRefused: 'The API key is not accepted',
  keyLocked: 'The API key is locked',
  unresolved: 'An order needs your decision',
  unreachable: 'RentiumSMS cannot be reached',
  unwell: 'RentiumSMS does not answer as it should',

  /** `left` is null where it is not known how long the number lives. */
  number: (service: string, phone: string, left: string | null) =>
    left === null ? `${service} · ${phone}` : `${service} · ${phone} · ${left}`,
  numberWithCode: (code: string, service: string, phone: string, left: string | null) =>
    left === null ? `${code} · ${service} · ${phone}` : `${code} · ${service} · ${phone} · ${left}`,
  /** Whole minutes. */
  timeLeft: (leftMs: number, locale: string) =>
    leftMs === 0 ? 'ending' : `${formatSpan(leftMs, locale)} left`,

  copyLatest: (code: string) => `Copy latest code: ${code}`,
  copyLatestNone: 'Copy latest code',
  rentAgain: 'Rent again',
  /** `operator` is there where the rest would name two orders alike. */
  order: (order: Order, operator: string | null, price: Money | null, locale: string) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${operator}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Open Rentium Tray',
  pauseNotifications: 'Pause notifications',
  settings: 'Settings',
  quit: 'Quit',
};
