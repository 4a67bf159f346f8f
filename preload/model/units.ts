/** The units of the application: money and time. */
// Amounts: integer minor units with their currency.

/** `currency` is an ISO 4217 code, or null where the service named none; minor units then count hundredths. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string | null;
}

export interface Wallet {
  readonly balance: Money;
  readonly readAtMs: number;
}

/** The same amount, or the furthest that JavaScript counts exactly. */
export const boundMinor = (minor: number): number =>
  Math.min(Math.max(minor, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);

/** The sum of two amounts in minor units, within the integers that are counted exactly. */
export const addMinor = (one: number, other: number): number => boundMinor(one + other);

// Spans in milliseconds, and the days of this computer's calendar.

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
/** Twenty-four hours. A calendar day is longer or shorter where the clocks change: see `daysBefore`. */
export const dayMs = 24 * hourMs;

/** The local midnight that begins the day `count` days before the day of `ms`; a negative count goes forward. */
export function daysBefore(ms: number, count: number): number {
  const date = new Date(ms);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - count).getTime();
}

/** The local midnight that begins the day of `ms`. */
export const startOfDay = (ms: number): number => daysBefore(ms, 0);
