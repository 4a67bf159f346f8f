/** The history as the page asks for it: it holds but the rows that it shows, and main has all of them. */
import type { Named } from './offer.ts';
import type { Rental, RentalId, RentalState, Sms } from './rental.ts';

export const outcomes = ['code', 'no-sms', 'refunded', 'late'] as const;

/** The outcome of a number that ended. */
export type Outcome = (typeof outcomes)[number];

/** Null, and an empty text, let all through. Services and countries go by their ids. */
export interface HistorySearch {
  readonly typed: string;
  readonly service: string | null;
  readonly country: string | null;
  readonly outcome: Outcome | null;
  /** Only what was ordered since. */
  readonly sinceMs: number | null;
  /** BCP 47: countries are found by their names in this language as well. */
  readonly locale: string;
}

/** The orders of one day of this computer's calendar. */
export interface HistoryDay {
  /** Local midnight that begins the day. */
  readonly dayMs: number;
  readonly count: number;
}

export interface HistoryFound {
  /** Of the history that was searched: another one may have other rows. */
  readonly revision: number;
  /** The count of all, and of those that were found. */
  readonly total: number;
  readonly count: number;
  /** Newest first. */
  readonly days: readonly HistoryDay[];
  /** The place of the first of these rows among all that were found, which are newest first. */
  readonly from: number;
  readonly rows: readonly Rental[];
  /** The place of the one that was asked for; null where it is not among them. */
  readonly keptAt: number | null;
}

/** The choices of the filters, each once, by the name it had last. */
export interface HistoryChoices {
  readonly services: readonly Named[];
  readonly countries: readonly Named[];
}

export interface HistoryPart {
  readonly from: number;
  readonly count: number;
}

/** `keep` names a number whose place among the found is asked for. */
export interface HistoryQuestion extends HistoryPart {
  readonly search: HistorySearch;
  readonly keep: RentalId | null;
}

// Figures about all numbers.

export interface Interval {
  /** Both lie in 0..1. */
  readonly low: number;
  readonly high: number;
}

export interface DeliveryGroup {
  readonly id: string;
  readonly name: string;
  /** Of a group by service, the service; else null. */
  readonly service: Named | null;
  /** Of a group by operator, its country, for the same operator works in several; else null. */
  readonly country: Named | null;
  /** Numbers that ended with a known fate, and those of them that got an SMS. */
  readonly count: number;
  readonly deliveredCount: number;
  readonly interval: Interval;
  /** Numbers that got a code, and the median time to it; null where none did. */
  readonly codeCount: number;
  readonly medianSeconds: number | null;
}

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

export interface HistoryFigures {
  /** Those that something was paid in, the wallet's first, then by how often. */
  readonly currencies: readonly (string | null)[];
  /** The one that the amounts are in. */
  readonly currency: string | null;
  readonly month: MonthFacts;
  /** The last thirty days, oldest first. */
  readonly days: readonly DaySpending[];
  /** The most used first. */
  readonly byOperator: readonly DeliveryGroup[];
  readonly byService: readonly DeliveryGroup[];
}

type Lived = { readonly state: RentalState; readonly expiresAtMs: number | null };

/**
 * True when an SMS arrived after the number's time was over. Where the service names no time of arrival, only an SMS first
 * seen after the rental had ended is surely late: before that the last read may just have been slow.
 */
export function isLate(
  { receivedAtMs, seenAtMs }: Pick<Sms, 'receivedAtMs' | 'seenAtMs'>,
  { state, expiresAtMs }: Lived,
): boolean {
  if (state.kind !== 'ended') return false;
  if (receivedAtMs === null) return seenAtMs > state.atMs;
  return receivedAtMs > Math.min(expiresAtMs ?? state.atMs, state.atMs);
}
