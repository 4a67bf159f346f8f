import * as v from 'valibot';
import type { Random } from '../random.ts';

const hexDigits = '0123456789abcdef';

/** As in the vendor's sample: `res_84920fd83a`. */
export function drawReservationId(random: Random, isTaken: (id: string) => boolean): string {
  let id = `res_${random.text(hexDigits, 10)}`;
  while (isTaken(id)) id = `res_${random.text(hexDigits, 10)}`;
  return id;
}

export const drawSmsId = (random: Random): string => `sms_${random.text(hexDigits, 10)}`;

const epochMs = v.pipe(v.number(), v.finite());

const smsSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    sender: v.string(),
    text: v.string(),
    /** As the service reports it: the code, nothing, or a wrong one. */
    code: v.nullable(v.string()),
    /** Lies in the future while the SMS is still on its way. */
    receivedAtMs: epochMs,
  }),
  v.readonly(),
);

export const reservationSchema = v.pipe(
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
    /** The carrier takes the number away then, before any SMS; null: it does not. */
    failsAtMs: v.nullable(epochMs),
    /** Null while it is open. */
    endedAtMs: v.nullable(epochMs),
    /** PENDING until the first SMS, RECEIVED from then on; at expiry EXPIRED or COMPLETED. FAILED: taken away. */
    status: v.picklist(['PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED', 'FAILED']),
    sms: v.pipe(v.array(smsSchema), v.readonly()),
    /** On their way, soonest first. Decided when the number is reserved, so that it does not matter who asks when. */
    upcoming: v.pipe(v.array(smsSchema), v.readonly()),
  }),
  v.readonly(),
);

export type Sms = v.InferOutput<typeof smsSchema>;
export type Reservation = v.InferOutput<typeof reservationSchema>;
export type ReservationStatus = Reservation['status'];

export const isOpen = ({ status }: Reservation): boolean => status === 'PENDING' || status === 'RECEIVED';

/** The time of the next event of a reservation (epoch ms); null when it has ended. */
export function nextEventAtMs(reservation: Reservation): number | null {
  if (!isOpen(reservation)) return null;
  const nextSmsAtMs = reservation.upcoming[0]?.receivedAtMs ?? Number.POSITIVE_INFINITY;
  const failsAtMs = reservation.failsAtMs ?? Number.POSITIVE_INFINITY;
  return Math.min(nextSmsAtMs, failsAtMs, reservation.expiresAtMs);
}

/** Lets the event at `nextEventAtMs` happen: an SMS arrives, or the reservation ends. */
export function passEvent(reservation: Reservation): Reservation {
  const atMs = nextEventAtMs(reservation);
  if (atMs === null) return reservation;
  // An SMS that is due at the very end comes too late: the number is given back first.
  if (atMs === reservation.expiresAtMs) {
    return endAs(reservation, reservation.sms.length > 0 ? 'COMPLETED' : 'EXPIRED', atMs);
  }
  const [sms, ...upcoming] = reservation.upcoming;
  if (sms === undefined || sms.receivedAtMs !== atMs) return endAs(reservation, 'FAILED', atMs);
  return { ...receive(reservation, sms), upcoming };
}

/** Adds an SMS to a reservation. */
export const receive = (reservation: Reservation, sms: Sms): Reservation => ({
  ...reservation,
  status: 'RECEIVED',
  failsAtMs: null,
  sms: [...reservation.sms, sms],
});

const endAs = (reservation: Reservation, status: ReservationStatus, endedAtMs: number): Reservation => ({
  ...reservation,
  status,
  endedAtMs,
  failsAtMs: null,
  upcoming: [],
});

/** Moves all future times of a reservation to `ratio` of their distance from now. */
export function rescale(reservation: Reservation, ratio: number, nowMs: number): Reservation {
  const move = (atMs: number) => Math.round(nowMs + (atMs - nowMs) * ratio);
  return {
    ...reservation,
    expiresAtMs: move(reservation.expiresAtMs),
    failsAtMs: reservation.failsAtMs === null ? null : move(reservation.failsAtMs),
    upcoming: reservation.upcoming.map((sms) => ({ ...sms, receivedAtMs: move(sms.receivedAtMs) })),
  };
}
