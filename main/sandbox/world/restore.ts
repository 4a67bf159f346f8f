import * as v from 'valibot';
import { heldMinor } from '../accounts/wallet.ts';
import { isOpen, type World, worldSchema } from './world.ts';

/** The world in `saved`, or null when that is not one of ours: of another version, damaged, or at odds with itself. */
export function restoreWorld(saved: unknown): World | null {
  const parsed = v.safeParse(worldSchema, saved);
  return parsed.success && isConsistent(parsed.output) ? parsed.output : null;
}

/** Each reservation has a wallet, each that waits for its first SMS has its hold, and no wallet owes more than it has. */
function isConsistent(world: World): boolean {
  const waiting = new Map<string, string[]>();
  for (const reservation of world.reservations) {
    if (world.wallets[reservation.accountId] === undefined) return false;
    if (reservation.status === 'PENDING') {
      waiting.set(reservation.accountId, [...(waiting.get(reservation.accountId) ?? []), reservation.id]);
    }
    if (!isOpen(reservation) && reservation.upcoming.length > 0) return false;
  }
  return Object.entries(world.wallets).every(([accountId, wallet]) => {
    const ids = waiting.get(accountId) ?? [];
    const held = Object.keys(wallet.holds);
    return (
      held.length === ids.length &&
      ids.every((id) => wallet.holds[id] !== undefined) &&
      heldMinor(wallet) <= wallet.settledMinor
    );
  });
}
