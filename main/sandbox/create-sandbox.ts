import { accountIdOf } from './accounts/account-id.ts';
import { deliverByHand } from './control/deliver-by-hand.ts';
import { createApp } from './http/app.ts';
import { keepAlive, openWorld } from './world/live-world.ts';
import { restoreWorld } from './world/restore.ts';

export interface SandboxOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** The same seed gives the same world. A restored world keeps the seed it was made with. */
  readonly seed: number;
  /** Bearer keys with wallets. A restored wallet keeps its balance; keys it does not know are added. */
  readonly accounts: readonly { key: string; balanceMinor: number; currency: string }[];
  /** 1 = real; 10 = SMS arrive, and reservations expire, ten times sooner. */
  readonly timeScale?: number;
  /** What `save()` gave earlier; when it is not understood, a fresh world starts. */
  readonly saved?: unknown;
  /** Called after each change of the world, so that the owner can persist `save()`. */
  readonly onChange?: () => void;
}

export interface Sandbox {
  /** The service as a fetch handler: in-process use needs no port. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** JSON-able state of the world: wallets, reservations, scheduled SMS. A restart with it loses nothing. */
  save(): unknown;
  /** Lets an SMS arrive now; false when no such reservation is open. */
  deliverSms(reservationId: string, sms: { sender?: string; text: string; code?: string | null }): boolean;
  /** Makes an amount available to a key, whatever is held; false for an unknown key or an amount that is none. */
  setBalance(key: string, balanceMinor: number): boolean;
}

/** A complete RentiumSMS service in memory. It moves only when it is asked: no timers, no clock of its own. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { now, seed, accounts, timeScale = 1, saved, onChange = () => {} } = options;
  if (!(timeScale > 0 && Number.isFinite(timeScale))) throw new RangeError('timeScale must be above 0');
  const live = keepAlive(openWorld(restoreWorld(saved), seed, accounts), { now, timeScale, onChange });
  const app = createApp(live);
  return {
    fetch: (request) => app.fetch(request),
    save: () => live.lastSeen(),
    deliverSms: (reservationId, sms) => deliverByHand(live, reservationId, sms),
    setBalance: (key, balanceMinor) =>
      Number.isSafeInteger(balanceMinor) &&
      balanceMinor >= 0 &&
      live.setAvailable(accountIdOf(key), balanceMinor),
  };
}
