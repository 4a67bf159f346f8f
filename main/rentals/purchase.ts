/**
 * Buying: one explicit click, one order. The intent is on disk before the order leaves and the answer before anyone sees
 * it. An order is never repeated by itself; one whose outcome is unknown stays as `unresolved` until the person decides.
 */
import type { Money, Order, RentalId, RentalState, Result } from '../../preload/model.ts';
import type { Session } from '../account/account.ts';
import { inWalletCurrency } from '../account/currency.ts';
import type { Chance, Clock } from '../ports.ts';
import type { ReserveOutcome } from '../rentium/client.ts';
import type { Reservation } from '../rentium/contract.ts';
import { done, refuse } from '../results.ts';
import type { KeptRental } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { phoneOf } from './phone.ts';

export interface PurchasePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly session: () => Pick<Session, 'server' | 'client'> | null;
  /** The balance as last read, null when unknown. */
  readonly balance: () => Money | null;
  /** Reads the balance anew. */
  readonly readBalance: () => Promise<Result<Money>>;
  /** A number was bought, and is on disk. */
  readonly onBought: () => void;
}

export interface Purchase {
  /** Answers when the outcome is on disk. While one order is under way, another click is refused. */
  rent(order: Order): Promise<Result<RentalId>>;
  /** Compares the balance again for an order whose outcome is unknown. */
  check(id: RentalId): Promise<Result<null>>;
  /** Removes an unresolved order from sight, by the person's own word. */
  dismiss(id: RentalId): Result<null>;
  /** Orders that a crash or quit interrupted become unresolved. Call once, before anything else. */
  recover(): void;
  /** An order has left, or is about to, and its answer is not on disk yet. */
  isUnderWay(): boolean;
  /** Resolves when no order is under way. */
  settled(): Promise<void>;
}

export function createPurchase(ports: PurchasePorts): Purchase {
  const { ledger, clock, chance } = ports;
  let underWay: Promise<unknown> | null = null;

  async function order(wanted: Order): Promise<Result<RentalId>> {
    const session = ports.session();
    if (session === null) return refuse({ kind: 'no-key' });
    // Branded here, where the id is born.
    const id = chance.uuid() as RentalId;
    const idempotencyKey = chance.uuid();
    const balanceBefore = ports.balance();
    const intent: KeptRental = {
      id,
      order: wanted,
      state: { kind: 'ordering' },
      reservationId: null,
      phone: null,
      price: null,
      createdAtMs: clock.now(),
      expiresAtMs: null,
      sms: [],
    };
    const failure = ledger.put({ rental: intent, server: session.server, idempotencyKey, balanceBefore });
    if (failure !== null) {
      ledger.remove(id);
      return refuse({ kind: 'storage', reason: failure });
    }
    const outcome = await session.client.reserve(
      { service: wanted.service.id, country: wanted.country.id, operator: wanted.operator.id },
      idempotencyKey,
    );
    return keepOutcome(id, outcome);
  }

  async function keepOutcome(id: RentalId, outcome: ReserveOutcome): Promise<Result<RentalId>> {
    switch (outcome.kind) {
      case 'reserved':
        ledger.change(id, (rental) => withReservation(rental, outcome.reservation));
        ports.onBought();
        return { ok: true, value: id };
      case 'refused':
        ledger.remove(id);
        return refuse(outcome.problem);
      case 'unknown':
        // The order exists as a card that says so: for the click that made it this is an answer, not a problem.
        becomeUnresolved(id, outcome.reason);
        await check(id);
        return { ok: true, value: id };
    }
  }

  function becomeUnresolved(
    id: RentalId,
    reason: Extract<RentalState, { kind: 'unresolved' }>['reason'],
  ): void {
    const balanceBefore = ledger.find(id)?.balanceBefore ?? null;
    ledger.change(id, (rental) => ({
      ...rental,
      state: { kind: 'unresolved', reason, balanceBefore, balanceAfter: null },
    }));
  }

  async function check(id: RentalId): Promise<Result<null>> {
    // Another account's balance would say something, and it would be wrong.
    if (ledger.find(id)?.server !== ports.session()?.server) return refuse({ kind: 'gone' });
    const read = await ports.readBalance();
    if (!read.ok) return read;
    const changed = ledger.change(id, (rental) =>
      rental.state.kind === 'unresolved'
        ? { ...rental, state: { ...rental.state, balanceAfter: read.value } }
        : rental,
    );
    return changed === undefined ? refuse({ kind: 'gone' }) : done;
  }

  const withReservation = (rental: KeptRental, reservation: Reservation): KeptRental => ({
    ...rental,
    state: { kind: 'open' },
    reservationId: reservation.id,
    phone: phoneOf(reservation.phoneNumber),
    price: inWalletCurrency(reservation.price, ports.balance()?.currency ?? null),
    // A number just bought has not expired: such an expiry is of another clock or unit, and would end the watch at once.
    expiresAtMs:
      reservation.expiresAtMs !== null && reservation.expiresAtMs > clock.now()
        ? reservation.expiresAtMs
        : null,
  });

  return {
    rent(wanted) {
      if (underWay !== null) return Promise.resolve(refuse({ kind: 'purchase-under-way' }));
      const ordering = order(wanted).finally(() => {
        underWay = null;
      });
      underWay = ordering;
      return ordering;
    },
    check,
    dismiss(id) {
      if (ledger.find(id)?.rental.state.kind !== 'unresolved') return refuse({ kind: 'gone' });
      ledger.remove(id);
      return done;
    },
    recover() {
      for (const { rental } of ledger.all()) {
        if (rental.state.kind === 'ordering') becomeUnresolved(rental.id, 'interrupted');
      }
    },
    isUnderWay: () => underWay !== null,
    async settled() {
      await underWay?.catch(() => undefined);
    },
  };
}
