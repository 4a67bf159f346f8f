/**
 * Buying: one explicit click, one order. The intent is on disk before the order leaves, and the answer is on disk before
 * anyone sees it. An order is never repeated by itself; one whose outcome is unknown stays `unresolved` until the person
 * decides.
 */
import type {
  ApiProblem,
  Money,
  Named,
  Order,
  Problem,
  RentalId,
  Result,
  Settings,
} from '../../../preload/model/index.ts';
import type { BalanceReading, Session } from '../../account/index.ts';
import { type Chance, type Clock, refuse, type Timers } from '../../core/index.ts';
import type { Reservation, ReserveOutcome } from '../../rentium/index.ts';
import type { ClockTrust } from '../ledger/clock-trust.ts';
import { type Entry, type KeptRental, noteEvent, phoneFrom } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { inWalletCurrency } from '../money/spending.ts';
import { credibleExpiryMs } from '../watching/deadlines.ts';
import { checkLimits, judgePrice, orderedBefore } from './judge-order.ts';
import { createUnresolved, type Unresolved } from './unresolved-orders.ts';

export interface PurchasePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  readonly session: () => Pick<Session, 'server' | 'account' | 'client'> | null;
  /** Keeps the session as it is while an order is under way. */
  readonly holdSession: <T>(step: () => Promise<T>) => Promise<T>;
  /** Reads the price that the service asks for an order, no more than a few seconds old; null where it names none. */
  readonly readPrice: (order: Order) => Promise<Result<Money | null>>;
  /** The operator of an answer with its name; null where it names none, or only `any`. */
  readonly nameOperator: (order: Order, operatorId: string | null) => Named | null;
  readonly limits: () => Settings['limits'];
  readonly clockTrust: Pick<ClockTrust, 'now' | 'isDoubted'>;
  /** This computer's time without the jumps that nothing explains. */
  readonly believedMs: () => number;
  /** The balance as last read, null when unknown. */
  readonly reading: () => BalanceReading | null;
  /** Reads the balance from the service. */
  readonly readBalance: () => Promise<Result<Money>>;
  /** Asks the person where no page can answer for them. */
  readonly confirmOrder: (question: OrderQuestion) => Promise<boolean>;
  /** Hears why an order ended in no number, or in an unknown outcome. */
  readonly onFailed: (problem: ApiProblem) => void;
  /** Called when a number was bought and is on disk. */
  readonly onBought: (id: RentalId, order: Order) => void;
}

/** Nobody waits longer than this to hear that a price cannot be read. */
const maxPriceReadMs = 10_000;

/** `priceShown` is what the button named; null where it named none. It may come from a page that lies. */
export interface Wanted {
  readonly order: Order;
  readonly priceShown: Money | null;
  /** Main itself saw the press or the choice that this order answers. Else the person is asked. */
  readonly isPressSeen: boolean;
}

/** The question before an order leaves. `orderedAtMs`: the same was ordered then; null: no press was seen. */
export interface OrderQuestion {
  readonly order: Order;
  readonly price: Money | null;
  readonly orderedAtMs: number | null;
  readonly isPressSeen: boolean;
}

export interface Purchase extends Omit<Unresolved, 'become'> {
  /**
   * Answers when the outcome is on disk. While one order is under way, another click is refused. Before anything is
   * spent, the order is held against the service's own price as main read it: one that costs more than was shown, or
   * whose price is not known while one was shown, is refused. So is an order beyond the person's limits. The person is
   * asked about a repeat of an order made shortly before, and where no press was seen: `declined` where they do not agree.
   */
  rent(wanted: Wanted): Promise<Result<RentalId>>;
  /** True from the click until the outcome is on disk. */
  isUnderWay(): boolean;
  /** Resolves when no order is under way. */
  settled(): Promise<void>;
}

export function createPurchase(ports: PurchasePorts): Purchase {
  const { ledger, clock, chance, clockTrust } = ports;
  const { become: becomeUnresolved, ...unresolved } = createUnresolved(ports);
  let underWay: Promise<unknown> | null = null;

  /** Asks where it must be asked, then orders. The account may change while the question is open, but not between. */
  async function askAndOrder(wanted: Wanted): Promise<Result<RentalId>> {
    const session = ports.session();
    const first = await ports.holdSession(() => order(wanted));
    if (first.kind === 'answered') return first.result;
    if (!(await ports.confirmOrder(first.question))) return refuse({ kind: 'declined' });
    // What was agreed to was agreed to for this account.
    if (ports.session() !== session) return refuse({ kind: 'gone' });
    const confirmed = { ...wanted, priceShown: first.question.price, isPressSeen: true };
    const second = await ports.holdSession(() => order(confirmed, true));
    return second.kind === 'answered' ? second.result : refuse({ kind: 'declined' });
  }

  type Step =
    | { readonly kind: 'answered'; readonly result: Result<RentalId> }
    | { readonly kind: 'ask'; readonly question: OrderQuestion };
  const answered = (result: Result<RentalId>): Step => ({ kind: 'answered', result });

  async function order(click: Wanted, isConfirmed = false): Promise<Step> {
    const session = ports.session();
    if (session === null) return answered(refuse({ kind: 'no-key' }));
    const agreed = await agreeOnPrice(click, session.server);
    if (!agreed.ok) return answered(agreed);
    const price = agreed.value;
    const orderedAtMs = isConfirmed
      ? null
      : orderedBefore(click.order, entriesOf(session.server), clock.now());
    const { isPressSeen } = click;
    if (orderedAtMs !== null || !isPressSeen) {
      return { kind: 'ask', question: { order: click.order, price, orderedAtMs, isPressSeen } };
    }
    return answered(await send(click.order, price, session));
  }

  /** Puts the order on disk, then sends it. */
  async function send(
    wanted: Order,
    price: Money | null,
    session: Pick<Session, 'server' | 'account' | 'client'>,
  ): Promise<Result<RentalId>> {
    const reading = ports.reading();
    const intent: KeptRental = {
      // Branded here, where the id is born.
      id: chance.uuid() as RentalId,
      order: wanted,
      state: { kind: 'ordering' },
      reservationId: null,
      phone: null,
      priceShown: price,
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
      ...countedFrom(intent.createdAtMs),
      ...(reading === null ? {} : { balanceAskedAtMs: reading.askedAtMs }),
    });
    if (failure !== null) {
      ledger.takeBack(intent.id);
      return refuse({ kind: 'storage', reason: failure });
    }
    const { service, country, operator } = intent.order;
    const outcome = await session.client.reserve(
      { service: service.id, country: country.id, operator: operator.id },
      idempotencyKey,
    );
    const result = await keepOutcome(intent, outcome);
    // Fetch a missing phone number in the background: the order is already saved.
    void readNumber(intent.id, session.client);
    return result;
  }

  /** The price at which the order may leave; null where the service names none and none was shown. */
  async function agreeOnPrice(click: Wanted, server: string): Promise<Result<Money | null>> {
    const asked = await withinLimit(readPrice(click));
    if (!asked.ok) return asked;
    const verdict = judgePrice({
      shown: click.priceShown,
      asked: asked.value,
      walletCurrency: ports.reading()?.balance.currency ?? null,
    });
    if (verdict.kind === 'refused') return refuse(verdict.problem);
    if (!clockTrust.isDoubted()) ledger.nameDays(clockTrust.now());
    const ordered = {
      entries: entriesOf(server),
      removed: ledger.removed().filter((one) => one.server === server),
    };
    const time = {
      todayAtMs: clockTrust.now(),
      earliestMs: Math.min(clock.now(), ports.believedMs(), clockTrust.now()),
    };
    const { service } = click.order;
    const problem = checkLimits({ service, price: verdict.highest }, ordered, ports.limits(), time);
    return problem === null ? { ok: true, value: verdict.price } : refuse(problem);
  }

  const entriesOf = (server: string) => ledger.all().filter((entry) => entry.server === server);

  /** With a wrong clock on this computer the order belongs to another day than it says, or to one that nobody knows yet. */
  function countedFrom(createdAtMs: number): Pick<Entry, 'countedAtMs'> {
    if (clockTrust.isDoubted()) return { countedAtMs: null };
    return clockTrust.now() === createdAtMs ? {} : { countedAtMs: clockTrust.now() };
  }

  /** A price that names no currency is in the wallet's, which is read first where that has not been done yet. */
  async function readPrice({ order: wanted, priceShown }: Wanted): Promise<Result<Money | null>> {
    const asked = await ports.readPrice(wanted);
    if (!asked.ok || ports.reading() !== null) return asked;
    if (asked.value?.currency === null || priceShown?.currency === null) await ports.readBalance();
    return asked;
  }

  /** After the time limit nothing is ordered, whatever the answer would have been. */
  function withinLimit<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
    return new Promise((resolve, reject) => {
      const cancel = ports.timers.after(maxPriceReadMs, () =>
        resolve(refuse({ kind: 'offline', reason: 'time-out' })),
      );
      answer.finally(cancel).then(resolve, reject);
    });
  }

  async function keepOutcome(intent: KeptRental, outcome: ReserveOutcome): Promise<Result<RentalId>> {
    const { id } = intent;
    if (outcome.kind !== 'reserved') ports.onFailed(outcome.problem);
    switch (outcome.kind) {
      case 'reserved':
        ledger.change(id, (rental) =>
          noteEvent(reserved(rental, outcome.reservation), 'reserved', clock.now()),
        );
        ports.onBought(id, intent.order);
        return { ok: true, value: id };
      case 'refused':
        ledger.takeBack(id);
        return refuse(await withAmounts(outcome.problem, intent.priceShown));
      case 'unknown':
        // The order stays as a card that says so. For the click this is an answer, not a problem.
        becomeUnresolved(id, outcome.reason);
        await unresolved.check(id);
        return { ok: true, value: id };
    }
  }

  /** Adds the price and the balance to the problem of a wallet that is too empty. */
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

  /** Asks once for a number that the answer to the order did not name; each read of the watch asks again. */
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

  /** Fills in what the rental did not know yet, and changes nothing that it did. */
  function completed(
    rental: KeptRental,
    { phoneNumber, price, expiresAtMs, operatorId }: Reservation,
  ): KeptRental {
    const operator = rental.operator ?? ports.nameOperator(rental.order, operatorId);
    return {
      ...rental,
      phone: phoneFrom(rental.phone, phoneNumber),
      price: rental.price ?? inWalletCurrency(price, ports.reading()?.balance.currency ?? null),
      expiresAtMs: rental.expiresAtMs ?? credibleExpiryMs(expiresAtMs, clock.now()),
      ...(operator === null ? {} : { operator }),
    };
  }

  return {
    ...unresolved,
    rent(wanted) {
      if (underWay !== null) return Promise.resolve(refuse({ kind: 'purchase-under-way' }));
      const ordering = askAndOrder(wanted).finally(() => {
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
