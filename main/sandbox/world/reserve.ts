import { availableMinor, hold } from '../accounts/wallet.ts';
import type { Catalogue, Offer } from '../catalogue/catalogue.ts';
import { drawNumber } from '../catalogue/numbers.ts';
import { type Random, randomFrom } from '../random.ts';
import { chooseOffer, outagesAt } from './choose-offer.ts';
import { drawReservationId } from './ids.ts';
import type { Order, OrderProblem } from './order.ts';
import { drawSchedule } from './schedule.ts';
import { findReservation, isOpen, openReservations, type Reservation, type World } from './world.ts';

/** How many reservations one account may have open at a time. */
export const OPEN_LIMIT = 20;
/** While a world is younger than this many reservations, nothing goes wrong in it. */
export const FRESH_RESERVATIONS = 10;
/** How long a number is rented for. */
export const LIFE_MS = 20 * 60_000;
/** Ended reservations beyond this many are forgotten, the oldest first. */
const ENDED_KEPT = 500;

export interface Setting {
  readonly catalogue: Catalogue;
  /** 10 lets everything happen ten times sooner. */
  readonly timeScale: number;
  readonly nowMs: number;
}

export type ReserveOutcome =
  | { readonly ok: true; readonly world: World; readonly reservation: Reservation }
  | { readonly ok: false; readonly problem: OrderProblem };

/**
 * Rents a number to an account and holds its price. An order whose idempotency key the account has used before gives
 * the earlier reservation and the unchanged world. The account must have a wallet.
 */
export function reserve(world: World, accountId: string, order: Order, setting: Setting): ReserveOutcome {
  const earlier = findByIdempotencyKey(world, accountId, order.idempotencyKey);
  if (earlier !== null) {
    return isSameOrder(earlier, order)
      ? { ok: true, world, reservation: earlier }
      : refuse({ kind: 'key-reused' });
  }

  const random = randomFrom(world.random);
  const isFresh = world.reservationsMade < FRESH_RESERVATIONS;
  const downOperator = outagesAt(world.seed, setting.catalogue, setting.nowMs, isFresh);
  const choice = chooseOffer(world, setting.catalogue, order, random, downOperator);
  if (!choice.ok) return choice;

  const open = openReservations(world);
  if (open.filter((each) => each.accountId === accountId).length >= OPEN_LIMIT) {
    return refuse({ kind: 'too-many-open', limit: OPEN_LIMIT });
  }
  const taken = new Set(open.map(({ phone }) => phone));
  const phone = drawNumber(choice.offer.country, random, (e164) => taken.has(e164));
  if (phone === null) return refuse({ kind: 'no-numbers' });

  const wallet = world.wallets[accountId];
  if (wallet === undefined) throw new RangeError('Only an account with a wallet can order');
  const { priceMinor } = choice;
  const id = drawReservationId(random, (each) => findReservation(world, each) !== null);
  const held = hold(wallet, id, priceMinor);
  if (held === null) {
    const { currency } = wallet;
    return refuse({ kind: 'out-of-balance', availableMinor: availableMinor(wallet), priceMinor, currency });
  }

  const deal = { id, accountId, phone, priceMinor, currency: wallet.currency };
  const reservation = openReservation(deal, order, choice.offer, random, setting, isFresh);
  return {
    ok: true,
    reservation,
    world: {
      ...world,
      random: random.state(),
      wallets: { ...world.wallets, [accountId]: held },
      reservations: [...withoutOldest(world.reservations), reservation],
      reservationsMade: world.reservationsMade + 1,
    },
  };
}

function openReservation(
  deal: Pick<Reservation, 'id' | 'accountId' | 'phone' | 'priceMinor' | 'currency'>,
  order: Order,
  { service, country, operator }: Offer,
  random: Random,
  { nowMs, timeScale }: Setting,
  isFresh: boolean,
): Reservation {
  return {
    ...deal,
    service: service.id,
    country: country.id,
    operator: operator.id,
    requestedOperator: order.operator,
    idempotencyKey: order.idempotencyKey,
    createdAtMs: nowMs,
    expiresAtMs: Math.round(nowMs + LIFE_MS / timeScale),
    status: 'PENDING',
    sms: [],
    upcoming: drawSchedule(service, country, random, { nowMs, timeScale, isFresh }),
  };
}

const refuse = (problem: OrderProblem): ReserveOutcome => ({ ok: false, problem });

function findByIdempotencyKey(world: World, accountId: string, key: string | null): Reservation | null {
  if (key === null) return null;
  return (
    world.reservations.find((each) => each.accountId === accountId && each.idempotencyKey === key) ?? null
  );
}

const isSameOrder = (reservation: Reservation, order: Order): boolean =>
  reservation.service === order.service &&
  reservation.country === order.country &&
  reservation.requestedOperator === order.operator;

function withoutOldest(reservations: readonly Reservation[]): readonly Reservation[] {
  let excess = reservations.filter((each) => !isOpen(each)).length - ENDED_KEPT;
  return excess <= 0 ? reservations : reservations.filter((each) => isOpen(each) || excess-- <= 0);
}
