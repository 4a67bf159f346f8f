import * as v from 'valibot';
import { walletSchema } from '../accounts/wallet.ts';
import { seededState } from '../random.ts';

const epochMs = v.pipe(v.number(), v.finite());
const word = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff));

const smsSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    sender: v.string(),
    text: v.string(),
    code: v.nullable(v.string()),
    /** Lies in the future while the SMS is still on its way. */
    receivedAtMs: epochMs,
  }),
  v.readonly(),
);

const reservationSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    accountId: v.string(),
    service: v.string(),
    country: v.string(),
    /** Never `any`: that is resolved when the number is reserved. */
    operator: v.string(),
    requestedOperator: v.string(),
    idempotencyKey: v.nullable(v.string()),
    /** E.164 */
    phone: v.string(),
    priceMinor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    currency: v.string(),
    createdAtMs: epochMs,
    expiresAtMs: epochMs,
    /** PENDING until the first SMS, RECEIVED from then on; at expiry EXPIRED or COMPLETED. */
    status: v.picklist(['PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED']),
    sms: v.pipe(v.array(smsSchema), v.readonly()),
    /** On their way, soonest first. Decided when the number is reserved, so that it does not matter who asks when. */
    upcoming: v.pipe(v.array(smsSchema), v.readonly()),
  }),
  v.readonly(),
);

/** Everything the service knows, as JSON-able data. The catalogue is not in it: it follows from the seed. */
export const worldSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    seed: v.number(),
    random: v.pipe(v.tuple([word, word, word, word]), v.readonly()),
    wallets: v.pipe(v.record(v.string(), walletSchema), v.readonly()),
    /** Oldest first. */
    reservations: v.pipe(v.array(reservationSchema), v.readonly()),
    /** Counts all that were ever made, also those no longer remembered. */
    reservationsMade: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.readonly(),
);

export type Sms = v.InferOutput<typeof smsSchema>;
export type Reservation = v.InferOutput<typeof reservationSchema>;
export type World = v.InferOutput<typeof worldSchema>;

/** A world in which nothing has happened yet. */
export const freshWorld = (seed: number): World => ({
  version: 1,
  seed,
  random: seededState(seed, 'world'),
  wallets: {},
  reservations: [],
  reservationsMade: 0,
});

export const isOpen = (reservation: Reservation): boolean =>
  reservation.status === 'PENDING' || reservation.status === 'RECEIVED';

export const openReservations = (world: World): readonly Reservation[] => world.reservations.filter(isOpen);

export const findReservation = (world: World, id: string): Reservation | null =>
  world.reservations.find((reservation) => reservation.id === id) ?? null;
