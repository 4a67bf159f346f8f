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
