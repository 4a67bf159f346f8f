import { accountIdOf } from '../accounts/account-id.ts';
import { openWallet, setAvailable } from '../accounts/wallet.ts';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue.ts';
import type { SmsBody } from '../texts/compose.ts';
import { advance } from './advance.ts';
import { deliver } from './deliver.ts';
import type { Order } from './order.ts';
import { type ReserveOutcome, reserve } from './reserve.ts';
import { freshWorld, type World } from './world.ts';

/** The one place that holds a world and replaces it: everything that happens passes through here. */
export interface LiveWorld {
  readonly catalogue: Catalogue;
  nowMs(): number;
  /** The world as it is now: whatever fell due since the last look has happened. */
  read(): World;
  /** The world as it was at the last look. Nothing happens by asking. */
  lastSeen(): World;
  reserve(accountId: string, order: Order): ReserveOutcome;
  /** False when no such reservation is open. */
  deliver(reservationId: string, body: SmsBody): boolean;
  /** Makes an amount available to an account; false when there is no such account. */
  setAvailable(accountId: string, amountMinor: number): boolean;
}

export interface LiveWorldOptions {
  readonly now: () => number;
  readonly timeScale: number;
  readonly onChange: () => void;
}

export function keepAlive(start: World, { now, timeScale, onChange }: LiveWorldOptions): LiveWorld {
  const catalogue = createCatalogue(start.seed);
  let world = start;

  function commit(next: World): World {
    if (next === world) return world;
    world = next;
    onChange();
    return world;
  }
  const read = () => commit(advance(world, now()));

  return {
    catalogue,
    nowMs: now,
    read,
    lastSeen: () => world,
    reserve(accountId, order) {
      const outcome = reserve(read(), accountId, order, { catalogue, timeScale, nowMs: now() });
      if (outcome.ok) commit(outcome.world);
      return outcome;
    },
    deliver(reservationId, body) {
      const next = deliver(read(), reservationId, body, now());
      if (next !== null) commit(next);
      return next !== null;
    },
    setAvailable(accountId, amountMinor) {
      const current = read();
      const wallet = current.wallets[accountId];
      if (wallet === undefined) return false;
      const wallets = { ...current.wallets, [accountId]: setAvailable(wallet, amountMinor) };
      commit({ ...current, wallets });
      return true;
    },
  };
}

/** The world to start with: the saved one, or a fresh one, with a wallet for each account that has none yet. */
export function openWorld(
  saved: World | null,
  seed: number,
  accounts: readonly { key: string; balanceMinor: number; currency: string }[],
): World {
  const world = saved ?? freshWorld(seed);
  const opened = accounts.map(({ key, balanceMinor, currency }) => [
    accountIdOf(key),
    openWallet(balanceMinor, currency),
  ]);
  return { ...world, wallets: { ...Object.fromEntries(opened), ...world.wallets } };
}
