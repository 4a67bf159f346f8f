import * as v from 'valibot';
import { accountSchema, heldFor, heldMinor } from '../accounts/account.ts';
import { seededState } from '../random.ts';
import { isOpen, reservationSchema } from './reservations.ts';

const word = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff));

/** Everything the service knows, as JSON-able data. The catalogue is not in it: it follows from the seed. */
const savedSchema = v.pipe(
  v.strictObject({
    version: v.literal(2),
    seed: v.number(),
    random: v.pipe(v.tuple([word, word, word, word]), v.readonly()),
    /** The lead of this world's time over the computer's. */
    aheadMs: v.pipe(v.number(), v.safeInteger()),
    /** By account id: the keys themselves are not kept. */
    accounts: v.pipe(v.record(v.string(), accountSchema), v.readonly()),
    /** Oldest first. */
    reservations: v.pipe(v.array(reservationSchema), v.readonly()),
    /** Counts all that were ever made, also those no longer remembered. */
    reservationsMade: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.readonly(),
);
export type SavedWorld = v.InferOutput<typeof savedSchema>;

/** A world in which nothing has happened yet. */
export const freshWorld = (seed: number): SavedWorld => ({
  version: 2,
  seed,
  random: seededState(seed, 'world'),
  aheadMs: 0,
  accounts: {},
  reservations: [],
  reservationsMade: 0,
});

/** The world in `saved`, or null when that is not one of ours: of another version, damaged, or at odds with itself. */
export function restoreWorld(saved: unknown): SavedWorld | null {
  const parsed = v.safeParse(savedSchema, saved);
  return parsed.success && isConsistent(parsed.output) ? parsed.output : null;
}

/** Each reservation has an account, each that waits for its first SMS has its hold, and no wallet owes more than it has. */
function isConsistent(world: SavedWorld): boolean {
  const waiting = new Map<string, string[]>();
  for (const reservation of world.reservations) {
    if (world.accounts[reservation.accountId] === undefined) return false;
    if (reservation.status === 'PENDING') {
      waiting.set(reservation.accountId, [...(waiting.get(reservation.accountId) ?? []), reservation.id]);
    }
    if (!isOpen(reservation) && (reservation.upcoming.length > 0 || reservation.endedAtMs === null))
      return false;
  }
  return Object.entries(world.accounts).every(([accountId, { wallet }]) => {
    const ids = waiting.get(accountId) ?? [];
    return (
      wallet.holds.length === ids.length &&
      ids.every((id) => heldFor(wallet, id) !== null) &&
      heldMinor(wallet) <= wallet.settledMinor
    );
  });
}
