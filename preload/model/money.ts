/** Amounts: integer minor units with their currency. */

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
