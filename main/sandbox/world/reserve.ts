import { availableMinor, hold } from '../accounts/wallet.ts';
import { ANY_OPERATOR, type Catalogue, type Offer } from '../catalogue/catalogue.ts';
import type { CountryFacts } from '../catalogue/countries.ts';
import { drawNumber } from '../catalogue/numbers.ts';
import type { ServiceFacts } from '../catalogue/services.ts';
import { type Random, randomFrom } from '../random.ts';
import { drawReservationId } from './ids.ts';
import type { Order, OrderProblem } from './order.ts';
import { operatorDown } from './outages.ts';
import { drawSchedule } from './schedule.ts';
import { numbersLeft } from './stock.ts';
import { findReservation, isOpen, openReservations, type Reservation, type World } from './world.ts';

/** How many reservations one account may have open at a time. */
export const OPEN_LIMIT = 20;
/** While a world is younger than this many reservations, nothing goes wrong in it. */
export const FRESH_RESERVATIONS = 10;
/** Ended reservations beyond this many are forgotten, the oldest first. */
const ENDED_KEPT = 500;
const LIFE_MS = 20 * 60_000;

export interface Setting {
  readonly catalogue: Catalogue;
  readonly timeScale: number;
  readonly nowMs: number;
}

export type ReserveOutcome =
  | { readonly ok: true; readonly world: World; readonly reservation: Reservation }
  | { readonly ok: false; readonly problem: OrderProblem };

/**
 * Rents a number to an account and holds its price. An order whose idempotency key the account has used before gives
 * the earlier reservation and the unchanged world.
 */
export function reserve(world: World, accountId: string, order: Order, setting: Setting): ReserveOutcome {
  const earlier = findByIdempotencyKey(world, accountId, order.idempotencyKey);
  if (earlier !== null) {
    return isSameOrder(earlier, order)
      ? { ok: true, world, reservation: earlier }
      : refuse({ kind: 'key-reused' });
  }

  const { catalogue, nowMs } = setting;
  const service = catalogue.service(order.service);
  if (service === null) return refuse({ kind: 'unknown', field: 'service', value: order.service });
  const country = catalogue.country(order.country);
  if (country === null) return refuse({ kind: 'unknown', field: 'country', value: order.country });
  const offers = catalogue.offers(service, country);
  const isAny = order.operator === ANY_OPERATOR;
  const wanted = isAny ? offers : offers.filter(({ operator }) => operator.id === order.operator);
  if (wanted.length === 0) return refuse({ kind: 'unknown', field: 'operator', value: order.operator });

  const open = openReservations(world);
  if (open.filter((each) => each.accountId === accountId).length >= OPEN_LIMIT) {
    return refuse({ kind: 'too-many-open', limit: OPEN_LIMIT });
  }

  const random = randomFrom(world.random);
  const offer = chooseOffer(world, wanted, random);
  const taken = new Set(open.map(({ phone }) => phone));
  const phone = drawNumber(country, random, (e164) => taken.has(e164));
  if (offer === null || phone === null) return refuse({ kind: 'no-numbers' });

  const isFresh = world.reservationsMade < FRESH_RESERVATIONS;
  if (!isAny && !isFresh) {
    const down = operatorDown(world.seed, country.id, catalogue.operators(country), nowMs);
    if (down === offer.operator.id) return refuse({ kind: 'carrier-timeout', operator: offer.operator.name });
  }

  const priceMinor = isAny ? catalogue.anyPriceMinor(service, country) : offer.priceMinor;
  return carryOut(world, accountId, { order, service, country, offer, phone, priceMinor, isFresh }, random, setting);
}

interface Deal {
  readonly order: Order;
  readonly service: ServiceFacts;
  readonly country: CountryFacts;
  readonly offer: Offer;
  readonly phone: string;
  readonly priceMinor: number;
  readonly isFresh: boolean;
}

function carryOut(
  world: World,
  accountId: string,
  { order, service, country, offer, phone, priceMinor, isFresh }: Deal,
  random: Random,
  { nowMs, timeScale }: Setting,
): ReserveOutcome {
  const wallet = world.wallets[accountId];
  if (wallet === undefined) throw new RangeError('Only an account with a wallet can order');
  const id = drawReservationId(random, (each) => findReservation(world, each) !== null);
  const held = hold(wallet, id, priceMinor);
  const { currency } = wallet;
  if (held === null) {
    return refuse({ kind: 'out-of-balance', availableMinor: availableMinor(wallet), priceMinor, currency });
  }

  const reservation: Reservation = {
    id,
    accountId,
    service: service.id,
    country: country.id,
    operator: offer.operator.id,
    requestedOperator: order.operator,
    idempotencyKey: order.idempotencyKey,
    phone,
    priceMinor,
    currency,
    createdAtMs: nowMs,
    expiresAtMs: Math.round(nowMs + LIFE_MS / timeScale),
    status: 'PENDING',
    sms: [],
    upcoming: [...drawSchedule(service, country, random, { nowMs, timeScale, isFresh })],
  };
  return {
    ok: true,
    reservation,
    world: {
      ...world,
      random: [...random.state()],
      wallets: { ...world.wallets, [accountId]: held },
      reservations: [...withoutOldest(world.reservations), reservation],
      reservationsMade: world.reservationsMade + 1,
    },
  };
}

const refuse = (problem: OrderProblem): ReserveOutcome => ({ ok: false, problem });

function chooseOffer(world: World, offers: readonly Offer[], random: Random): Offer | null {
  const [first, ...others] = offers.filter((offer) => numbersLeft(world, offer) > 0);
  return first === undefined ? null : random.pick([first, ...others]);
}

function findByIdempotencyKey(world: World, accountId: string, key: string | null): Reservation | null {
  if (key === null) return null;
  return world.reservations.find((each) => each.accountId === accountId && each.idempotencyKey === key) ?? null;
}

const isSameOrder = (reservation: Reservation, order: Order): boolean =>
  reservation.service === order.service &&
  reservation.country === order.country &&
  reservation.requestedOperator === order.operator;

function withoutOldest(reservations: readonly Reservation[]): readonly Reservation[] {
  let excess = reservations.filter((each) => !isOpen(each)).length - ENDED_KEPT;
  return excess <= 0 ? reservations : reservations.filter((each) => isOpen(each) || excess-- <= 0);
}
