import TinyQueue from 'tinyqueue';
import * as v from 'valibot';
import type { Offer } from '../catalogue/catalogue.ts';
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
type ReservationStatus = Reservation['status'];

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
  const [sms] = reservation.upcoming;
  if (sms === undefined || sms.receivedAtMs !== atMs) return endAs(reservation, 'FAILED', atMs);
  return { ...receive(reservation, sms), upcoming: reservation.upcoming.slice(1) };
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

/** The numbers of one offer that open reservations have. */
export interface TakenNumbers {
  readonly service: string;
  readonly country: string;
  readonly operator: string;
  readonly count: number;
}

/** An ended reservation can still be asked for during this time. */
export const endedKeptMs = 60 * 60_000;

/**
 * All reservations that are remembered, found without searching: by id, by idempotency key, by what is due next. What
 * each question costs does not grow with their number, so that ten million SMS a day can pass through.
 */
export interface Reservations {
  find(id: string): Reservation | null;
  findByIdempotencyKey(accountId: string, key: string): Reservation | null;
  /** Of one account, oldest first. */
  openOf(accountId: string): readonly Reservation[];
  openCount(accountId: string): number;
  /** Of all accounts, oldest first. */
  open(): readonly Reservation[];
  /** Oldest first. */
  all(): Iterable<Reservation>;
  /** True when an open reservation has this number (E.164). */
  isNumberTaken(phone: string): boolean;
  /** Counts the numbers of an offer that open reservations have. */
  takenFrom(offer: Pick<Offer, 'service' | 'country' | 'operator'>): number;
  /** All offers of which open reservations have numbers. */
  taken(): readonly TakenNumbers[];
  /** Adds one, or puts it in the place of its earlier self. */
  put(reservation: Reservation): void;
  /** The one to which something happens first (epoch ms), or null when all have ended. */
  nextDue(): { readonly reservation: Reservation; readonly atMs: number } | null;
  /** Forgets what ended `endedKeptMs` or longer ago. */
  dropEnded(nowMs: number): void;
}

export function createReservations(start: Iterable<Reservation>): Reservations {
  const byId = new Map<string, Reservation>();
  const idByKey = new Map<string, string>();
  const openIds = new Map<string, Set<string>>();
  const takenNumbers = new Set<string>();
  const taken = new Map<string, TakenNumbers>();
  const due = new TinyQueue<{ readonly atMs: number; readonly id: string }>([], (a, b) => a.atMs - b.atMs);
  /** Ids, in the order in which they ended. */
  const ended: string[] = [];
  let endedDropped = 0;

  function put(reservation: Reservation): void {
    const before = byId.get(reservation.id);
    byId.set(reservation.id, reservation);
    const { id, accountId, idempotencyKey } = reservation;
    if (idempotencyKey !== null) idByKey.set(keyName(accountId, idempotencyKey), id);
    const wasOpen = before !== undefined && isOpen(before);
    if (isOpen(reservation) && !wasOpen) take(reservation);
    if (!isOpen(reservation) && wasOpen) giveBack(reservation);
    const atMs = nextEventAtMs(reservation);
    if (atMs !== null) due.push({ atMs, id });
    else ended.push(id);
  }

  function take({ id, accountId, phone, service, country, operator }: Reservation): void {
    const ids = openIds.get(accountId) ?? new Set();
    openIds.set(accountId, ids.add(id));
    takenNumbers.add(phone);
    changeTaken({ service, country, operator }, 1);
  }

  function giveBack({ id, accountId, phone, service, country, operator }: Reservation): void {
    openIds.get(accountId)?.delete(id);
    takenNumbers.delete(phone);
    changeTaken({ service, country, operator }, -1);
  }

  function changeTaken(offer: Omit<TakenNumbers, 'count'>, by: 1 | -1): void {
    const { service, country, operator } = offer;
    const name = offerName(service, country, operator);
    const count = (taken.get(name)?.count ?? 0) + by;
    if (count === 0) taken.delete(name);
    else taken.set(name, { ...offer, count });
  }

  function forget(id: string): void {
    const reservation = byId.get(id);
    byId.delete(id);
    if (reservation === undefined || reservation.idempotencyKey === null) return;
    idByKey.delete(keyName(reservation.accountId, reservation.idempotencyKey));
  }

  const find = (id: string) => byId.get(id) ?? null;
  const listed = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => find(id) ?? []).sort((a, b) => a.createdAtMs - b.createdAtMs);

  const endOf = (id: string) => byId.get(id)?.endedAtMs ?? Number.NEGATIVE_INFINITY;

  for (const reservation of start) put(reservation);
  ended.sort((a, b) => endOf(a) - endOf(b));

  return {
    find,
    findByIdempotencyKey: (accountId, key) => find(idByKey.get(keyName(accountId, key)) ?? ''),
    openOf: (accountId) => listed(openIds.get(accountId) ?? []),
    openCount: (accountId) => openIds.get(accountId)?.size ?? 0,
    open: () => listed([...openIds.values()].flatMap((ids) => [...ids])),
    all: () => byId.values(),
    isNumberTaken: (phone) => takenNumbers.has(phone),
    takenFrom: ({ service, country, operator }) =>
      taken.get(offerName(service.id, country.id, operator.id))?.count ?? 0,
    taken: () => [...taken.values()],
    put,
    nextDue() {
      for (;;) {
        const first = due.peek();
        if (first === undefined) return null;
        const reservation = byId.get(first.id);
        // An event that has moved or is gone has left its old entry in the queue.
        if (reservation !== undefined && nextEventAtMs(reservation) === first.atMs) {
          return { reservation, atMs: first.atMs };
        }
        due.pop();
      }
    },
    dropEnded(nowMs) {
      for (;;) {
        const first = ended[endedDropped];
        if (first === undefined || endOf(first) > nowMs - endedKeptMs) break;
        forget(first);
        endedDropped += 1;
      }
      // The front of a long array is cut off in large pieces: one by one would move all the rest each time.
      if (endedDropped > 1_000) {
        ended.splice(0, endedDropped);
        endedDropped = 0;
      }
    },
  };
}

const keyName = (accountId: string, key: string): string => `${accountId} ${key}`;
const offerName = (service: string, country: string, operator: string): string =>
  `${service} ${country} ${operator}`;
