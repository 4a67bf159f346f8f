/** Chooses the one fact of a state that the tray icon shows. Pure. */
import {
  type ApiProblem,
  type AppState,
  codeNewsMs,
  isSameOrder,
  latestCode,
  type Money,
  newestUncopied,
  type Order,
  type Rental,
  type Sms,
} from '../../../preload/model/index.ts';
import { groupedCode, minorDigits } from '../../../preload/words/index.ts';
import { amountOf, inWalletCurrency } from '../../rentals/index.ts';

// The orders under Rent again. Pure.

export interface Offer {
  readonly order: Order;
  /** Price of the last order; null where it was never ordered, or the service named no price. */
  readonly price: Money | null;
}

/** Beyond the favourites, orders are added only up to this many. */
const maxOffers = 8;

/** The favourites, then what was ordered last, each order once. */
export function rentAgainOffers({
  rentals,
  settings,
}: Pick<AppState, 'rentals' | 'settings'>): readonly Offer[] {
  // Of what never became a number it is not known whether it can be had.
  const had = rentals.filter(({ reservationId }) => reservationId !== null);
  const lastPrice = (order: Order): Money | null => {
    const last = had.find((rental) => isSameOrder(rental.order, order));
    return last === undefined ? null : amountOf(last);
  };
  const { favourites } = settings;
  const orders = [...favourites];
  for (const { order } of had) {
    if (orders.length >= maxOffers) break;
    if (!orders.some((other) => isSameOrder(other, order))) orders.push(order);
  }
  return orders.map((order) => ({ order, price: lastPrice(order) }));
}

// The low balance. Pure.

/** `below-price`: not enough for the cheapest of the known prices. `below-limit`: less than the person set, or than 1.00 of its currency. */
export type LowBalance = 'below-price' | 'below-limit';

/** Null where it is not low. Prices in another currency say nothing about it. `limitMinor` is the person's own; null: none. */
export function lowBalance(
  balance: Money,
  prices: readonly (Money | null)[],
  limitMinor: number | null = null,
): LowBalance | null {
  const comparable = prices.flatMap((price) => {
    const own = inWalletCurrency(price, balance.currency);
    return own !== null && own.currency === balance.currency ? [own.amountMinor] : [];
  });
  // The minimum of no prices is infinite, and nothing is known then.
  if (comparable.length > 0 && balance.amountMinor < Math.min(...comparable)) return 'below-price';
  return balance.amountMinor < (limitMinor ?? 10 ** minorDigits(balance.currency)) ? 'below-limit' : null;
}

export type TrayStatus =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'error'; readonly reason: 'key-refused' | 'key-locked' | 'unresolved' }
  | { readonly kind: 'offline'; readonly reason: 'unreachable' | 'unwell' }
  /** The service told the account to send nothing until then. */
  | { readonly kind: 'offline'; readonly reason: 'resting'; readonly untilMs: number }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'low-balance'; readonly reason: LowBalance; readonly balance: Money }
  | { readonly kind: 'idle' };

/** A failure shorter than this is no news: the next read mends it. */
export const maxBlipMs = 5_000;

/** The time at which the code of a number stops being news; null where it is none. */
export function newsEndMs(rental: Rental): number | null {
  const sms = newestUncopied(rental);
  return sms === null ? null : sms.seenAtMs + codeNewsMs;
}

const isNews = (rental: Rental, nowMs: number): boolean => (newsEndMs(rental) ?? nowMs) > nowMs;

/** So long the icon answers a copy. */
const copyShownMs = 2_000;

/** The time until which the icon answers the last copy; null where it does not. A clock that was set back ends it. */
export function copyEndMs({ lastCopy }: Pick<AppState, 'lastCopy'>, nowMs: number): number | null {
  if (lastCopy === null || nowMs < lastCopy.atMs) return null;
  const endMs = lastCopy.atMs + copyShownMs;
  return nowMs < endMs ? endMs : null;
}

/** The code of an SMS as the whole tray shows it; nothing where it has none. */
export const codeInGroups = ({ code, text }: Sms): string => (code === null ? '' : groupedCode(code, text));

/** A rest that is shorter is not worth a word. */
const minRestMs = 60_000;

type Rule = (state: AppState, nowMs: number) => TrayStatus | null;

/** The first that holds is shown. */
const rules: readonly Rule[] = [
  // A code that the person waits for comes first, even where the network has gone since.
  ({ rentals }, nowMs) => {
    const latest = latestCode(rentals.filter((rental) => isOpen(rental) && isNews(rental, nowMs)));
    return latest === null ? null : { kind: 'code', code: codeInGroups(latest.sms) };
  },
  // Troubles that only the person can end.
  ({ account }) => (account.kind === 'locked' ? { kind: 'error', reason: 'key-locked' } : null),
  ({ connection }) =>
    connection.kind === 'failing' && connection.problem.kind === 'auth'
      ? { kind: 'error', reason: 'key-refused' }
      : null,
  ({ rentals }) =>
    rentals.some(({ state }) => state.kind === 'unresolved') ? { kind: 'error', reason: 'unresolved' } : null,
  // To show that SMS are waited for while none can be read would be false comfort.
  ({ connection }, nowMs) => {
    if (connection.kind !== 'failing' || nowMs - connection.sinceMs < maxBlipMs) return null;
    const { problem } = connection;
    if (problem.kind === 'rate-limited' && problem.retryAtMs - connection.sinceMs >= minRestMs) {
      return { kind: 'offline', reason: 'resting', untilMs: problem.retryAtMs };
    }
    const reason = outageOf(problem);
    return reason === null ? null : { kind: 'offline', reason };
  },
  ({ rentals }) => {
    const count = rentals.filter(isWaiting).length;
    return count === 0 ? null : { kind: 'waiting', count };
  },
  // It matters for the next number, not for those at hand.
  (state) => {
    if (state.wallet === null) return null;
    const { balance } = state.wallet;
    const prices = rentAgainOffers(state).map(({ price }) => price);
    const reason = lowBalance(balance, prices, state.settings.notifications.lowBalanceMinor);
    return reason === null ? null : { kind: 'low-balance', reason, balance };
  },
];

export function trayStatus(state: AppState, nowMs: number): TrayStatus {
  for (const rule of rules) {
    const status = rule(state, nowMs);
    if (status !== null) return status;
  }
  return { kind: 'idle' };
}

/** Null where the service answers: being told to slow down for a moment is part of its normal life. */
function outageOf(problem: ApiProblem): 'unreachable' | 'unwell' | null {
  switch (problem.kind) {
    case 'offline':
      return 'unreachable';
    case 'server':
    case 'bad-response':
      return 'unwell';
    case 'auth':
    case 'rate-limited':
    case 'out-of-balance':
    case 'carrier-timeout':
    case 'bad-request':
    case 'refused':
    case 'not-found':
      return null;
  }
}

export const isOpen = ({ state }: Rental): boolean => state.kind === 'open';
export const isWaiting = (rental: Rental): boolean => isOpen(rental) && rental.sms.length === 0;
