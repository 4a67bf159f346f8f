import { type Account, holdFor } from '../accounts/account.ts';
import { availableMinor } from '../accounts/wallet.ts';
import type { Catalogue, Offer } from '../catalogue/catalogue.ts';
import { drawNumber } from '../catalogue/numbers.ts';
import type { Random } from '../random.ts';
import { chooseOffer, type Order, type OrderProblem, outagesAt } from './market.ts';
import { drawReservationId, type Reservation } from './reservation.ts';
import type { Reservations } from './reservations.ts';
import { drawFate, type Odds } from './schedule.ts';

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
  const { reservations, random, nowMs } = setting;
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
      expiresAtMs: Math.round(nowMs + lifetimeMs / setting.timeScale),
      endedAtMs: null,
      status: 'PENDING',
      sms: [],
      ...drawFate(offer, random, { ...setting, isFresh }),
    },
  };
}

const refuse = (problem: OrderProblem): ReserveOutcome => ({ ok: false, problem });

const isSameOrder = (reservation: Reservation, order: Order): boolean =>
  reservation.service === order.service &&
  reservation.country === order.country &&
  reservation.requestedOperator === order.operator;
