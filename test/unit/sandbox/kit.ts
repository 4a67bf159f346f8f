import { accountIdOf } from '../../../main/sandbox/accounts/account-id.ts';
import { type Catalogue, createCatalogue } from '../../../main/sandbox/catalogue/catalogue.ts';
import { openWorld } from '../../../main/sandbox/world/live-world.ts';
import type { Order } from '../../../main/sandbox/world/order.ts';
import { type ReserveOutcome, reserve } from '../../../main/sandbox/world/reserve.ts';
import type { Reservation, World } from '../../../main/sandbox/world/world.ts';

/** 2026-05-19T21:16:00Z */
export const START_MS = 1_779_225_360_000;
export const SEED = 7;
export const KEY = 'key-of-ada';
export const ADA = accountIdOf(KEY);
export const catalogue: Catalogue = createCatalogue(SEED);

export const whatsappUs: Order = {
  service: 'whatsapp',
  country: 'us',
  operator: 'any',
  idempotencyKey: null,
};

export const worldWith = (balanceMinor: number, seed = SEED): World =>
  openWorld(null, seed, [{ key: KEY, balanceMinor, currency: 'USD' }]);

/** A world old enough for things to go wrong in it. */
export const agedWorldWith = (balanceMinor: number, seed = SEED): World => ({
  ...worldWith(balanceMinor, seed),
  reservationsMade: 1_000,
});

export const order = (world: World, wanted: Order = whatsappUs, nowMs = START_MS, timeScale = 1) =>
  reserve(world, ADA, wanted, { catalogue, timeScale, nowMs });

/** The world and reservation that an order led to; fails the test when it was refused. */
export function granted(outcome: ReserveOutcome): { world: World; reservation: Reservation } {
  if (!outcome.ok) throw new Error(`The order was refused: ${outcome.problem.kind}`);
  return outcome;
}

export function walletOf(world: World) {
  const wallet = world.wallets[ADA];
  if (wallet === undefined) throw new Error('Ada has no wallet');
  return wallet;
}

export function reservationOf(world: World, id: string): Reservation {
  const reservation = world.reservations.find((each) => each.id === id);
  if (reservation === undefined) throw new Error(`No reservation ${id}`);
  return reservation;
}
