import TinyQueue from 'tinyqueue';
import type { Offer } from '../catalogue/catalogue.ts';
import { isOpen, nextEventAtMs, type Reservation } from './reservation.ts';

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
