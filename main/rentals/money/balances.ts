/** Compares two balances, read one after the other: finds refunds of the numbers between them, and a fall below an amount. */
import { addMinor, dayMs, type Money, type RentalId } from '../../../preload/model/index.ts';
import type { BalanceReading, Session } from '../../account/index.ts';
import { answeredAtMs, isOfAccount, type KeptRental, noteEvent } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { amountMinorIn, refundSeenAtMs } from './spending.ts';

interface Findings {
  /** By how much the balance fell with an order. */
  readonly charges: ReadonlyMap<RentalId, Money>;
  readonly refunded: ReadonlySet<RentalId>;
}

/** Clocks agree to about this much, so a refund may show a little before the end that we reckon with. */
const clockToleranceMs = 5_000;
/** A refund that has not come by then is not looked for any more. */
const maxRefundDelayMs = dayMs;

/** A reading during which an order was under way may or may not contain what that one cost: it tells nothing. */
export const isClean = ({ askedAtMs, readAtMs }: BalanceReading, rentals: readonly KeptRental[]): boolean =>
  !rentals.some(
    (rental) =>
      rental.createdAtMs < readAtMs && (answeredAtMs(rental) ?? Number.POSITIVE_INFINITY) > askedAtMs,
  );

/** The balance may still show something of it: held, or a refund that is awaited. */
const isUndecided = (rental: KeptRental): boolean =>
  rental.reservationId !== null && rental.sms.length === 0 && refundSeenAtMs(rental) === null;

/**
 * Both readings must be clean. A refund is seen where the balance, apart from what was ordered in between, rose by
 * exactly what some numbers cost that ended without SMS: those that ended first, as many as it takes.
 *
 * So a top-up is told apart unless it equals such a sum. What cannot be told apart: such a top-up; a refund that comes
 * between the same two readings as a top-up, as an order whose cost is unknown, or as what is spent from another
 * program (none is seen then); which of several numbers of one price was refunded (the one that ended first is taken).
 * Where orders lie in between and the balance did not move, refunds may outweigh them, or the service may take
 * nothing before an SMS comes: nothing is seen either.
 */
export function compareReadings(
  before: BalanceReading,
  after: BalanceReading,
  rentals: readonly KeptRental[],
): Findings {
  const none: Findings = { charges: new Map(), refunded: new Set() };
  const { currency } = after.balance;
  if (before.balance.currency !== currency) return none;
  const movedMinor = after.balance.amountMinor - before.balance.amountMinor;
  if (!Number.isSafeInteger(movedMinor)) return none;
  const ordered = rentals.filter((rental) => isOrderedBetween(rental, before, after));
  const earlier = rentals.filter((rental) => !ordered.includes(rental));
  const awaited = awaitedRefunds(earlier, before, after);
  const costMinor = totalCost(ordered, currency);
  const [only] = ordered;
  const isChargeClear =
    ordered.length === 1 && movedMinor < 0 && (awaited.length === 0 || costMinor === -movedMinor);
  const charges =
    isChargeClear && only !== undefined && only.reservationId !== null
      ? new Map([[only.id, { amountMinor: -movedMinor, currency }]])
      : none.charges;
  if (costMinor === null || (ordered.length > 0 && movedMinor === 0)) return { ...none, charges };
  const refunds = firstThatSumTo(awaited, movedMinor + costMinor);
  return { charges, refunded: new Set(refunds.map(({ id }) => id)) };
}

function isOrderedBetween(rental: KeptRental, before: BalanceReading, after: BalanceReading): boolean {
  const atMs = answeredAtMs(rental);
  return atMs !== null && atMs > before.askedAtMs && atMs <= after.askedAtMs;
}

interface Awaited {
  readonly id: RentalId;
  readonly minor: number;
}

/** Those that ended first come first. */
function awaitedRefunds(
  rentals: readonly KeptRental[],
  before: BalanceReading,
  after: BalanceReading,
): readonly Awaited[] {
  return rentals
    .filter(isUndecided)
    .map((rental) => ({
      id: rental.id,
      minor: amountMinorIn(rental, after.balance.currency) ?? 0,
      orderedAtMs: rental.createdAtMs,
      // One that has not ended is not awaited yet.
      endMs: endOf(rental) ?? Number.POSITIVE_INFINITY,
    }))
    .filter(
      ({ minor, endMs }) =>
        minor > 0 && endMs <= after.readAtMs + clockToleranceMs && endMs > before.readAtMs - maxRefundDelayMs,
    )
    .sort((a, b) => a.endMs - b.endMs || a.orderedAtMs - b.orderedAtMs);
}

/** A number that failed ended before its time. */
function endOf({ expiresAtMs, state }: KeptRental): number | null {
  if (state.kind !== 'ended') return expiresAtMs;
  return Math.min(state.atMs, expiresAtMs ?? Number.POSITIVE_INFINITY);
}

/** Null where one of them is unknown: an order without a number may have cost nothing. */
function totalCost(rentals: readonly KeptRental[], currency: string | null): number | null {
  let sum = 0;
  for (const rental of rentals) {
    const minor = rental.reservationId === null ? null : amountMinorIn(rental, currency);
    if (minor === null) return null;
    sum = addMinor(sum, minor);
  }
  return sum;
}

/** Beyond so many sums in all, nothing is looked for: no honest balance of a day asks for it. */
const maxSums = 500_000;

/** Those that add up to the sum, each as early in the list as it can be; none where nothing does. */
function firstThatSumTo(awaited: readonly Awaited[], sumMinor: number): readonly Awaited[] {
  const sums = sumsFromEach(awaited, sumMinor);
  const canMake = (from: number, minor: number): boolean => sums[from]?.has(minor) ?? false;
  if (!canMake(0, sumMinor)) return [];
  let restMinor = sumMinor;
  return awaited.filter(({ minor }, index) => {
    const isTaken = canMake(index + 1, restMinor - minor);
    if (isTaken) restMinor -= minor;
    return isTaken;
  });
}

/** At each index, the sums up to `mostMinor` that those from there on can make; empty where that is too much to look for. */
function sumsFromEach(awaited: readonly Awaited[], mostMinor: number): readonly ReadonlySet<number>[] {
  const total = awaited.reduce((sum, { minor }) => addMinor(sum, minor), 0);
  if (mostMinor <= 0 || mostMinor > total) return [];
  let later: ReadonlySet<number> = new Set([0]);
  const sums = [later];
  let count = 0;
  for (const { minor } of awaited.toReversed()) {
    const more = [...later].map((sum) => sum + minor).filter((sum) => sum <= mostMinor);
    later = new Set([...later, ...more]);
    sums.push(later);
    count += later.size;
    if (count > maxSums) return [];
  }
  return sums.toReversed();
}

// Follows the balance from one reading to the next and writes down what it tells of the numbers.

export interface BalanceWatch {
  /** `session` is the one whose balance was read. */
  take(session: Pick<Session, 'server' | 'account'>, reading: BalanceReading): void;
}

export function createBalanceWatch(ledger: Ledger): BalanceWatch {
  let last = ledger.lastReading();
  return {
    take({ server, account }, reading) {
      const rentals = ledger
        .all()
        .flatMap((entry) => (isOfAccount(entry, { server, account }) ? [entry.rental] : []));
      if (!isClean(reading, rentals)) return;
      const before = last?.server === server && last.account === account ? last : null;
      last = { server, account, ...reading };
      // Where nothing is held or awaited the reading need not outlive this run.
      if (!rentals.some(isUndecided)) return;
      const findings = before === null ? null : compareReadings(before, reading, rentals);
      ledger.keepReading(last, (rental) =>
        findings === null ? rental : withFindings(rental, findings, reading),
      );
    },
  };
}

function withFindings(rental: KeptRental, findings: Findings, { readAtMs }: BalanceReading): KeptRental {
  const charge = findings.charges.get(rental.id);
  const charged = charge === undefined ? rental : { ...rental, charge };
  return findings.refunded.has(rental.id) ? noteEvent(charged, 'refund-seen', readAtMs) : charged;
}

// A low balance: told when it falls below an amount that the person set, once, until it has been above it again.

/** The account whose balance was read. */
export interface BalanceOwner {
  readonly server: string;
  readonly account: string;
}

export interface LowBalanceWatch {
  /**
   * True where the balance has just fallen below `limitMinor`, of its own currency. The first reading of an account only
   * says where it stands: a balance that was low at the last quit is no news at the next start.
   */
  hasFallen(owner: BalanceOwner, balance: Money, limitMinor: number | null): boolean;
}

export function createLowBalanceWatch(): LowBalanceWatch {
  let last: (BalanceOwner & { readonly balance: Money }) | null = null;
  return {
    hasFallen({ server, account }, balance, limitMinor) {
      const before = last?.server === server && last.account === account ? last.balance : null;
      last = { server, account, balance };
      if (limitMinor === null || before === null || before.currency !== balance.currency) return false;
      return before.amountMinor >= limitMinor && balance.amountMinor < limitMinor;
    },
  };
}
