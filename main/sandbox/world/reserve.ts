import { type Account, availableMinor, holdFor } from '../accounts/account.ts';
import { anyOperator, type Catalogue, type Offer, type Operator } from '../catalogue/catalogue.ts';
import { drawNumber } from '../catalogue/numbers.ts';
import { type Random, seededRandom } from '../random.ts';
import { drawReservationId, type Reservation, type Reservations } from './reservations.ts';
import { drawFate, type Odds } from './schedule.ts';

/** An order as the client sends it, with its idempotency key (IETF draft "The Idempotency-Key HTTP Header Field"), if any. */
export interface Order {
  readonly service: string;
  readonly country: string;
  readonly operator: string;
  readonly idempotencyKey: string | null;
}

/** The reason why an order is refused. A refused order changes nothing. */
export type OrderProblem =
  | { readonly kind: 'unknown'; readonly field: 'service' | 'country' | 'operator'; readonly value: string }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many-open'; readonly limit: number }
  | { readonly kind: 'no-numbers' }
  | { readonly kind: 'carrier-timeout'; readonly operator: string }
  | {
      readonly kind: 'out-of-balance';
      readonly availableMinor: number;
      readonly priceMinor: number;
      readonly currency: string;
    };

/** The length of an outage, which is also what a client is told to wait. The minute after one is always good. */
export const outageRetryS = 60;

const slotMs = outageRetryS * 1_000;
const outageShare = 0.1;

/**
 * The id of the operator that is down in a country at a time, or null: at most one, in about a tenth of every second
 * minute. Follows from seed and time alone.
 */
export function operatorDown(
  seed: number,
  countryId: string,
  operators: readonly Operator[],
  nowMs: number,
): string | null {
  const slot = Math.floor(nowMs / slotMs);
  if (slot % 2 !== 0) return null;
  const random = seededRandom(seed, 'outage', countryId, String(slot));
  if (!random.chance(outageShare)) return null;
  return operators[random.integer(operators.length)]?.id ?? null;
}

/** Everything on sale at a time, less the numbers that open reservations have taken. */
export interface Market {
  readonly catalogue: Catalogue;
  readonly numbersLeft: (offer: Offer) => number;
  /** Epoch ms. */
  readonly nowMs: number;
}

export type Choice =
  | { readonly ok: true; readonly offer: Offer; readonly priceMinor: number }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Finds the offer that an order buys, and its price. `downOperator` returns the operator with an outage in a country. */
function chooseOffer(
  { catalogue, numbersLeft, nowMs }: Market,
  order: Pick<Order, 'service' | 'country' | 'operator'>,
  random: Random,
  downOperator: (countryId: string) => string | null,
): Choice {
  const service = catalogue.service(order.service);
  if (service === null) return refuse({ kind: 'unknown', field: 'service', value: order.service });
  const country = catalogue.country(order.country);
  if (country === null) return refuse({ kind: 'unknown', field: 'country', value: order.country });

  const { offers, anyPriceMinor } = catalogue.shelf(service, country, nowMs);
  const down = downOperator(country.id);
  if (order.operator === anyOperator) {
    const [first, ...others] = offers.filter((offer) => offer.operator.id !== down && numbersLeft(offer) > 0);
    if (first === undefined) return refuse({ kind: 'no-numbers' });
    return { ok: true, offer: random.pick([first, ...others]), priceMinor: anyPriceMinor };
  }

  const offer = offers.find(({ operator }) => operator.id === order.operator);
  if (offer === undefined) return refuse({ kind: 'unknown', field: 'operator', value: order.operator });
  if (offer.operator.id === down) return refuse({ kind: 'carrier-timeout', operator: offer.operator.name });
  if (numbersLeft(offer) === 0) return refuse({ kind: 'no-numbers' });
  return { ok: true, offer, priceMinor: offer.priceMinor };
}

const refuse = (problem: OrderProblem) => ({ ok: false, problem }) as const;

/** Returns `downOperator` for a time. In a fresh world nothing goes wrong, so no operator is down. */
const outagesAt =
  (seed: number, catalogue: Catalogue, nowMs: number, isFresh: boolean) =>
  (countryId: string): string | null => {
    const country = catalogue.country(countryId);
    if (isFresh || country === null) return null;
    return operatorDown(seed, countryId, catalogue.operators(country), nowMs);
  };

/** Reservations that one account may have open at a time. */
export const maxOpenReservations = 20;
/** Nothing goes wrong in a world before it has seen this many reservations. */
export const freshReservations = 3;
/** A number is rented for this time. */
export const lifetimeMs = 20 * 60_000;

export interface Setting {
  readonly seed: number;
  readonly catalogue: Catalogue;
  readonly reservations: Reservations;
  readonly numbersLeft: (offer: Offer) => number;
  readonly reservationsMade: number;
  readonly random: Random;
  readonly nowMs: number;
  /** 10 lets everything happen ten times sooner. */
  readonly timeScale: number;
  readonly odds: Odds;
}

export type ReserveOutcome =
  /** `account` is null when the reservation is an earlier one, made under the same idempotency key. */
  | { readonly ok: true; readonly reservation: Reservation; readonly account: Account | null }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Rents a number to an account and holds its price. It changes nothing itself: the outcome holds what is to be changed. */
export function reserve(accountId: string, account: Account, order: Order, setting: Setting): ReserveOutcome {
  const { reservations, random, nowMs, timeScale, odds } = setting;
  const earlier =
    order.idempotencyKey === null ? null : reservations.findByIdempotencyKey(accountId, order.idempotencyKey);
  if (earlier !== null) {
    return isSameOrder(earlier, order)
      ? { ok: true, reservation: earlier, account: null }
      : refuse({ kind: 'key-reused' });
  }

  const isFresh = setting.reservationsMade < freshReservations;
  const downOperator = outagesAt(setting.seed, setting.catalogue, nowMs, isFresh);
  const choice = chooseOffer(setting, order, random, downOperator);
  if (!choice.ok) return choice;
  const { offer, priceMinor } = choice;

  if (reservations.openCount(accountId) >= maxOpenReservations) {
    return refuse({ kind: 'too-many-open', limit: maxOpenReservations });
  }
  const phone = drawNumber(offer.country, random, reservations.isNumberTaken);
  if (phone === null) return refuse({ kind: 'no-numbers' });

  const id = drawReservationId(random, (each) => reservations.find(each) !== null);
  const held = holdFor(account, id, priceMinor, nowMs);
  if (held === null) {
    const { currency } = account.wallet;
    return refuse({
      kind: 'out-of-balance',
      availableMinor: availableMinor(account.wallet),
      priceMinor,
      currency,
    });
  }
  const { upcoming, failsAtMs } = drawFate(offer, random, { nowMs, timeScale, odds, isFresh });
  return {
    ok: true,
    account: held,
    reservation: {
      id,
      accountId,
      phone,
      priceMinor,
      currency: account.wallet.currency,
      service: offer.service.id,
      country: offer.country.id,
      operator: offer.operator.id,
      requestedOperator: order.operator,
      idempotencyKey: order.idempotencyKey,
      createdAtMs: nowMs,
      expiresAtMs: Math.round(nowMs + lifetimeMs / timeScale),
      failsAtMs,
      endedAtMs: null,
      status: 'PENDING',
      sms: [],
      upcoming,
    },
  };
}

const isSameOrder = (reservation: Reservation, order: Order): boolean =>
  reservation.service === order.service &&
  reservation.country === order.country &&
  reservation.requestedOperator === order.operator;
