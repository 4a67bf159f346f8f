/**
 * Buying: one explicit click, one order. The intent is on disk before the order leaves and the answer before anyone sees
 * it. An order is never repeated by itself; one whose outcome is unknown stays as `unresolved` until the person decides.
 */
import type {
  ApiProblem,
  Money,
  Order,
  Problem,
  RentalId,
  Result,
  Settings,
} from '../../../preload/model/index.ts';
import type { BalanceReading, Session } from '../../account/index.ts';
import type { Chance, Clock } from '../../core/index.ts';
import { refuse } from '../../core/index.ts';
import type { Reservation, ReserveOutcome } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { noteEvent } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { phoneFrom } from '../ledger/phone.ts';
import { credibleExpiryMs } from '../watching/deadlines.ts';
import { inWalletCurrency } from './currency.ts';
import { checkLimits, checkRepeat } from './limits.ts';
import { createUnresolved, type Unresolved } from './unresolved.ts';

export interface PurchasePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly session: () => Pick<Session, 'server' | 'account' | 'client'> | null;
  /** Keeps the session as it is while an order is under way. */
  readonly holdSession: <T>(step: () => Promise<T>) => Promise<T>;
  readonly limits: () => Settings['limits'];
  /** The balance as last read, null when unknown. */
  readonly reading: () => BalanceReading | null;
  /** Reads the balance anew. */
  readonly readBalance: () => Promise<Result<Money>>;
  /** A number was bought, and is on disk. */
  readonly onBought: () => void;
}

/** `priceShown` is what the button named; null where it named none. */
export interface Wanted {
  readonly order: Order;
  readonly priceShown: Money | null;
  /** The person was asked about a `repeat-order` and wants one more. */
  readonly isRepeatConfirmed: boolean;
}

export interface Purchase extends Omit<Unresolved, 'become'> {
  /**
   * Answers when the outcome is on disk. While one order is under way, another click is refused; so is an order beyond
   * the person's limits, and an unconfirmed repeat of one made shortly before.
   */
  rent(wanted: Wanted): Promise<Result<RentalId>>;
  /** An order has left, or is about to, and its answer is not on disk yet. */
  isUnderWay(): boolean;
  /** Resolves when no order is under way. */
  settled(): Promise<void>;
}

export function createPurchase(ports: PurchasePorts): Purchase {
  const { ledger, clock, chance } = ports;
  const { become: becomeUnresolved, ...unresolved } = createUnresolved(ports);
  let underWay: Promise<unknown> | null = null;

  async function order(click: Wanted): Promise<Result<RentalId>> {
    const session = ports.session();
    if (session === null) return refuse({ kind: 'no-key' });
    const reading = ports.reading();
    const priceShown = inWalletCurrency(click.priceShown, reading?.balance.currency ?? null);
    const problem = objectionTo({ ...click, priceShown }, session.server);
    if (problem !== null) return refuse(problem);
    const intent: KeptRental = {
      // Branded here, where the id is born.
      id: chance.uuid() as RentalId,
      order: click.order,
      state: { kind: 'ordering' },
      reservationId: null,
      phone: null,
      priceShown,
      price: null,
      charge: null,
      createdAtMs: clock.now(),
      expiresAtMs: null,
      sms: [],
      timeline: [],
    };
    const idempotencyKey = chance.uuid();
    const failure = ledger.put({
      rental: intent,
      server: session.server,
      account: session.account,
      idempotencyKey,
      balanceBefore: reading?.balance ?? null,
      ...(reading === null ? {} : { balanceAskedAtMs: reading.askedAtMs }),
    });
    if (failure !== null) {
      ledger.remove(intent.id);
      return refuse({ kind: 'storage', reason: failure });
    }
    const { service, country, operator } = intent.order;
    const outcome = await session.client.reserve(
      { service: service.id, country: country.id, operator: operator.id },
      idempotencyKey,
    );
    const result = await keepOutcome(intent, outcome);
    // The click is answered meanwhile: what it was for is on disk.
    void readNumber(intent.id, session.client);
    return result;
  }

  function objectionTo({ order: wanted, priceShown, isRepeatConfirmed }: Wanted, server: string) {
    const entries = ledger.all().filter((entry) => entry.server === server);
    const nowMs = clock.now();
    const beyondLimit = checkLimits(priceShown, entries, ports.limits(), nowMs);
    if (beyondLimit !== null || isRepeatConfirmed) return beyondLimit;
    return checkRepeat(wanted, entries, nowMs);
  }

  async function keepOutcome(intent: KeptRental, outcome: ReserveOutcome): Promise<Result<RentalId>> {
    const { id } = intent;
    switch (outcome.kind) {
      case 'reserved':
        ledger.change(id, (rental) =>
          noteEvent(reserved(rental, outcome.reservation), 'reserved', clock.now()),
        );
        ports.onBought();
        return { ok: true, value: id };
      case 'refused':
        ledger.remove(id);
        return refuse(await withAmounts(outcome.problem, intent.priceShown));
      case 'unknown':
        // The order exists as a card that says so: for the click that made it this is an answer, not a problem.
        becomeUnresolved(id, outcome.reason);
        await unresolved.check(id);
        return { ok: true, value: id };
    }
  }

  /** What a wallet that is too empty holds shows beside the price. */
  async function withAmounts(problem: ApiProblem, price: Money | null): Promise<Problem> {
    if (problem.kind !== 'out-of-balance') return problem;
    const read = await ports.readBalance();
    const balance = read.ok ? read.value : ports.reading()?.balance;
    return {
      ...problem,
      ...(price === null ? {} : { price }),
      ...(balance === undefined ? {} : { balance }),
    };
  }

  /** A number that the order's answer did not name is asked for: at once here, and with each read of the watch. */
  async function readNumber(id: RentalId, client: Session['client']): Promise<void> {
    const rental = ledger.find(id)?.rental;
    if (rental === undefined || rental.reservationId === null || rental.phone !== null) return;
    const read = await client.readReservation(rental.reservationId);
    if (read.ok) ledger.change(id, (current) => completed(current, read.value));
  }

  const reserved = (rental: KeptRental, reservation: Reservation): KeptRental => ({
    ...completed(rental, reservation),
    state: { kind: 'open' },
    reservationId: reservation.id,
  });

  /** With what was not known of it before. */
  function completed(rental: KeptRental, { phoneNumber, price, expiresAtMs }: Reservation): KeptRental {
    return {
      ...rental,
      phone: phoneFrom(rental.phone, phoneNumber),
      price: rental.price ?? inWalletCurrency(price, ports.reading()?.balance.currency ?? null),
      expiresAtMs: rental.expiresAtMs ?? credibleExpiryMs(expiresAtMs, clock.now()),
    };
  }

  return {
    ...unresolved,
    rent(wanted) {
      if (underWay !== null) return Promise.resolve(refuse({ kind: 'purchase-under-way' }));
      const ordering = ports
        .holdSession(() => order(wanted))
        .finally(() => {
          underWay = null;
        });
      underWay = ordering;
      return ordering;
    },
    isUnderWay: () => underWay !== null,
    async settled() {
      await underWay?.catch(() => undefined);
    },
  };
}
