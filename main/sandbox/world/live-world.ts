import {
  type Account,
  type AccountTerms,
  accountIdOf,
  adjustTo,
  chargeFor,
  isUsable,
  openAccount,
  refundFor,
} from '../accounts/account.ts';
import type { Catalogue, Offer } from '../catalogue/catalogue.ts';
import type { Cancel, Timers } from '../ports.ts';
import { randomFrom } from '../random.ts';
import type { SmsBody } from '../texts/compose.ts';
import {
  createReservations,
  drawSmsId,
  isOpen,
  passEvent,
  type Reservation,
  type Reservations,
  receive,
  rescale,
  type Sms,
} from './reservations.ts';
import { type Order, type OrderProblem, reserve } from './reserve.ts';
import type { SavedWorld } from './saved-world.ts';
import type { Odds } from './schedule.ts';

/**
 * Holds the world and is the only place that changes it. Each question first catches up with all events that have
 * fallen due, so it makes no difference how often anybody asks.
 */
export interface LiveWorld {
  readonly catalogue: Catalogue;
  readonly seed: number;
  /** The time of this world, epoch ms. */
  nowMs(): number;
  /** Moves the time of this world ahead of the computer's. */
  passTime(ms: number): void;
  timeScale(): number;
  /** Also moves the future times of open reservations. */
  setTimeScale(timeScale: number): void;
  odds(): Odds;
  setOdds(odds: Odds): void;

  /** By account id. */
  accounts(): ReadonlyMap<string, Account>;
  account(accountId: string): Account | null;
  /** The account that a key opens now, or why it opens none. */
  enter(
    key: string,
  ): { readonly accountId: string } | { readonly refused: 'unknown' | 'expired' | 'revoked' };
  /** Opens an account, or changes the terms of the one that this key opens already; its balance becomes the one given. */
  putAccount(key: string, terms: AccountTerms): Account;
  /** Makes an amount available; false when there is no such account. */
  setAvailable(accountId: string, amountMinor: number): boolean;

  reserve(
    accountId: string,
    order: Order,
  ):
    | { readonly ok: true; readonly reservation: Reservation }
    | { readonly ok: false; readonly problem: OrderProblem };
  /** The reservations as they are now, for reading only. */
  reservations(): Pick<Reservations, 'find' | 'open' | 'openOf' | 'openCount' | 'taken'>;
  /** Counts the numbers that an offer has left. */
  numbersLeft(offer: Offer): number;
  /** Lets an SMS arrive now; false when no such reservation is open. */
  deliver(reservationId: string, body: SmsBody): boolean;
  /** The time of the next event (epoch ms of this world); null when nothing is open. */
  nextEventAtMs(): number | null;
  /** Catches up with all events that are due. */
  catchUp(): void;
  save(): SavedWorld;
}

interface LiveWorldOptions {
  /** Must be made from the world's seed. */
  readonly catalogue: Catalogue;
  /** Epoch ms of the computer. */
  readonly now: () => number;
  readonly timeScale: number;
  readonly odds: Odds;
  /** Called after every change of the world. */
  readonly onChange: () => void;
  /** Called when an SMS has arrived. It must not ask the world anything. */
  readonly onSms: (reservation: Reservation, sms: Sms) => void;
}

export function openWorld(start: SavedWorld, options: LiveWorldOptions): LiveWorld {
  const { seed } = start;
  const { catalogue } = options;
  const random = randomFrom(start.random);
  const accounts = new Map(Object.entries(start.accounts));
  const reservations = createReservations(start.reservations);
  let { timeScale, odds } = options;
  let { aheadMs, reservationsMade } = start;
  const nowMs = () => options.now() + aheadMs;

  function putReservation(before: Reservation, after: Reservation, atMs: number): void {
    reservations.put(after);
    const arrived = after.sms.length > before.sms.length ? after.sms.at(-1) : undefined;
    if (arrived !== undefined) options.onSms(after, arrived);
    const account = accounts.get(after.accountId);
    if (account === undefined || before.status !== 'PENDING' || after.status === 'PENDING') return;
    const settle = arrived === undefined ? refundFor : chargeFor;
    accounts.set(after.accountId, settle(account, after.id, atMs));
  }

  /** Returns true when something happened. */
  function passEvents(): boolean {
    const untilMs = nowMs();
    let hasChanged = false;
    for (
      let due = reservations.nextDue();
      due !== null && due.atMs <= untilMs;
      due = reservations.nextDue()
    ) {
      putReservation(due.reservation, passEvent(due.reservation), due.atMs);
      hasChanged = true;
    }
    reservations.dropEnded(untilMs);
    return hasChanged;
  }
  function catchUp(): void {
    if (passEvents()) options.onChange();
  }
  /** Makes a change after everything that was due before it. */
  function change(make: () => void): void {
    passEvents();
    make();
    options.onChange();
  }
  const numbersLeft = (offer: Offer) => Math.max(0, offer.stock - reservations.takenFrom(offer));

  return {
    catalogue,
    seed,
    nowMs,
    passTime(ms) {
      aheadMs += ms;
      change(() => {});
    },
    timeScale: () => timeScale,
    setTimeScale(next) {
      change(() => {
        const ratio = timeScale / next;
        for (const each of reservations.open()) reservations.put(rescale(each, ratio, nowMs()));
        timeScale = next;
      });
    },
    odds: () => odds,
    setOdds(next) {
      odds = next;
    },
    accounts: () => accounts,
    account(accountId) {
      catchUp();
      return accounts.get(accountId) ?? null;
    },
    enter(key) {
      catchUp();
      const accountId = accountIdOf(key);
      const account = accounts.get(accountId);
      if (account === undefined) return { refused: 'unknown' };
      if (isUsable(account, nowMs())) return { accountId };
      return { refused: account.isRevoked ? 'revoked' : 'expired' };
    },
    putAccount(key, terms) {
      passEvents();
      const accountId = accountIdOf(key);
      const known = accounts.get(accountId);
      const { expiresAtMs = null, isRevoked = false } = terms;
      const account =
        known === undefined
          ? openAccount(terms, nowMs())
          : { ...adjustTo(known, terms.balanceMinor, nowMs()), expiresAtMs, isRevoked };
      accounts.set(accountId, account);
      options.onChange();
      return account;
    },
    setAvailable(accountId, amountMinor) {
      const account = accounts.get(accountId);
      if (account === undefined) return false;
      change(() => {
        const current = accounts.get(accountId) ?? account;
        accounts.set(accountId, adjustTo(current, amountMinor, nowMs()));
      });
      return true;
    },
    reserve(accountId, order) {
      catchUp();
      const account = accounts.get(accountId);
      if (account === undefined) throw new RangeError('Only an account can order');
      const outcome = reserve(accountId, account, order, {
        seed,
        catalogue,
        reservations,
        numbersLeft,
        reservationsMade,
        random,
        timeScale,
        odds,
        nowMs: nowMs(),
      });
      if (!outcome.ok || outcome.account === null) return outcome;
      accounts.set(accountId, outcome.account);
      reservations.put(outcome.reservation);
      reservationsMade += 1;
      options.onChange();
      return outcome;
    },
    reservations() {
      catchUp();
      return reservations;
    },
    numbersLeft,
    deliver(reservationId, body) {
      catchUp();
      const reservation = reservations.find(reservationId);
      if (reservation === null || !isOpen(reservation)) return false;
      const sms = { id: drawSmsId(random), ...body, receivedAtMs: nowMs() };
      putReservation(reservation, receive(reservation, sms), nowMs());
      options.onChange();
      return true;
    },
    nextEventAtMs: () => reservations.nextDue()?.atMs ?? null,
    catchUp,
    save: () => ({
      version: 2,
      seed,
      random: random.state(),
      aheadMs,
      accounts: Object.fromEntries(accounts),
      reservations: [...reservations.all()],
      reservationsMade,
    }),
  };
}

/** Lets the world catch up whenever something falls due, for receivers of webhooks, who do not ask. */
interface Ticker {
  /** Sets the timer for the next event. Call it again whenever the world has changed. */
  update(): void;
  stop(): void;
}

export function createTicker(
  live: Pick<LiveWorld, 'nextEventAtMs' | 'nowMs' | 'catchUp'>,
  timers: Timers,
): Ticker {
  let armed: { readonly atMs: number; readonly cancel: Cancel } | null = null;
  let isStopped = false;

  function update(): void {
    const atMs = isStopped ? null : live.nextEventAtMs();
    if (armed !== null && armed.atMs === atMs) return;
    armed?.cancel();
    // A timer may be early by a fraction: a millisecond later the event is certainly due.
    armed = atMs === null ? null : { atMs, cancel: timers.after(Math.max(0, atMs - live.nowMs()) + 1, tick) };
  }
  function tick(): void {
    armed = null;
    live.catchUp();
    update();
  }

  return {
    update,
    stop() {
      isStopped = true;
      update();
    },
  };
}
