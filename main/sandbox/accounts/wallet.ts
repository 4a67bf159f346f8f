import * as v from 'valibot';

const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * The money of one account, in minor units of `currency` (ISO 4217). `settledMinor` is what was paid in less what was
 * charged; `holds` is what open reservations may still cost, by reservation id. No part of it is ever negative, and
 * the holds never exceed what is settled.
 */
export const walletSchema = v.pipe(
  v.strictObject({
    currency: v.string(),
    settledMinor: minor,
    holds: v.record(v.string(), minor),
  }),
  v.readonly(),
);
export type Wallet = v.InferOutput<typeof walletSchema>;

export const openWallet = (balanceMinor: number, currency: string): Wallet => ({
  currency,
  settledMinor: balanceMinor,
  holds: {},
});

/** What can be spent: the settled balance less all holds. */
export const availableMinor = (wallet: Wallet): number => wallet.settledMinor - heldMinor(wallet);

/** Sets money aside for a reservation; null when less than that is available. */
export function hold(wallet: Wallet, reservationId: string, amountMinor: number): Wallet | null {
  if (availableMinor(wallet) < amountMinor) return null;
  return { ...wallet, holds: { ...wallet.holds, [reservationId]: amountMinor } };
}

/** Pays what was held for a reservation. Without a hold nothing changes, so that charging twice costs once. */
export function charge(wallet: Wallet, reservationId: string): Wallet {
  const amountMinor = wallet.holds[reservationId] ?? 0;
  return { ...release(wallet, reservationId), settledMinor: wallet.settledMinor - amountMinor };
}

/** Gives back what was held for a reservation. */
export function release(wallet: Wallet, reservationId: string): Wallet {
  const { [reservationId]: _released, ...holds } = wallet.holds;
  return { ...wallet, holds };
}

/** Makes `amountMinor` available, whatever is held. */
export const setAvailable = (wallet: Wallet, amountMinor: number): Wallet => ({
  ...wallet,
  settledMinor: amountMinor + heldMinor(wallet),
});

/** The sum of all holds. */
export const heldMinor = (wallet: Wallet): number =>
  Object.values(wallet.holds).reduce((sum, amountMinor) => sum + amountMinor, 0);
