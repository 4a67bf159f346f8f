/**
 * Facts about the person's own numbers: cost, number of codes, time to the code. Pure data. A number is paid for only
 * if an SMS comes (ARCHITECTURE.md, The API, Assumed), so a number that was refunded, or still may be, costs nothing here.
 */
import { bisectRight, median } from 'd3-array';
import { daysBefore, type Rental } from '../../../preload/model/index.ts';
import { lastDays, startOfMonth } from '../history-filter.ts';

export interface DaySpending {
  /** Local midnight that begins the day. */
  readonly dayMs: number;
  /** Minor units of the currency asked for. */
  readonly amountMinor: number;
  readonly paidCount: number;
}

export interface MonthFacts {
  readonly spentMinor: number;
  readonly codeCount: number;
  /** Null where no code came. */
  readonly medianSeconds: number | null;
}

type Costs = Pick<Rental, 'payment' | 'createdAtMs'>;

const paidMinor = ({ payment }: Costs, currency: string | null): number | null =>
  payment.kind === 'charged' && payment.amount.currency === currency ? payment.amount.amountMinor : null;

/** The currencies that something was paid in, the wallet's first, then by how often. The wallet's alone where nothing was. */
export function currenciesPaid(
  rentals: readonly Costs[],
  walletCurrency: string | null,
): readonly (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const { payment } of rentals) {
    if (payment.kind !== 'charged') continue;
    counts.set(payment.amount.currency, (counts.get(payment.amount.currency) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.has(walletCurrency)) counts.set(walletCurrency, Number.POSITIVE_INFINITY);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

/** Amount paid on each of the last `dayCount` local days, oldest first. A number counts on the day of its order. */
export function spendingByDay(
  rentals: readonly Costs[],
  currency: string | null,
  nowMs: number,
  dayCount: number,
): readonly DaySpending[] {
  const days = lastDays(nowMs, dayCount).map((dayMs) => ({ dayMs, amountMinor: 0, paidCount: 0 }));
  const starts = days.map(({ dayMs }) => dayMs);
  const endMs = daysBefore(nowMs, -1);
  for (const rental of rentals) {
    const amountMinor = paidMinor(rental, currency);
    const day = rental.createdAtMs < endMs ? days[bisectRight(starts, rental.createdAtMs) - 1] : undefined;
    if (amountMinor === null || day === undefined) continue;
    day.amountMinor += amountMinor;
    day.paidCount += 1;
  }
  return days;
}

/** From the order to its first code, late ones included; null where none came. Clocks that disagree give no less than zero. */
export function secondsToCode({ sms, createdAtMs }: Pick<Rental, 'sms' | 'createdAtMs'>): number | null {
  const first = sms.find(({ code }) => code !== null);
  if (first === undefined) return null;
  return Math.max(0, (first.receivedAtMs ?? first.seenAtMs) - createdAtMs) / 1000;
}

/** Null where no code came. */
export const medianSecondsToCode = (rentals: readonly Pick<Rental, 'sms' | 'createdAtMs'>[]): number | null =>
  median(rentals, secondsToCode) ?? null;

/** The numbers ordered since the first of the month. */
export function monthFacts(rentals: readonly Rental[], currency: string | null, nowMs: number): MonthFacts {
  const sinceMs = startOfMonth(nowMs);
  const ofMonth = rentals.filter(({ createdAtMs }) => createdAtMs >= sinceMs);
  return {
    spentMinor: ofMonth.reduce((sum, rental) => sum + (paidMinor(rental, currency) ?? 0), 0),
    codeCount: ofMonth.reduce((sum, { sms }) => sum + sms.filter(({ code }) => code !== null).length, 0),
    medianSeconds: medianSecondsToCode(ofMonth),
  };
}
