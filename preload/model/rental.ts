/** A rented number: its state, its SMS, its events and its money. */
import type { Named, Order } from './offer.ts';
import type { WatchProblem } from './problem.ts';
import { dayMs, type Money } from './units.ts';

// Branded ids: a string of one kind cannot be passed for another.

declare const brand: unique symbol;

type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Ours: exists from the moment a purchase is intended, before the service has named it. */
export type RentalId = Brand<string, 'RentalId'>;

/** The service's own name for a reservation, such as `res_84920fd83a`. */
export type ReservationId = Brand<string, 'ReservationId'>;

/** Identifies one SMS within its rental: the service's id, or one derived from time, sender and text. */
export type SmsId = Brand<string, 'SmsId'>;

/** A number as a person may want to paste it. All three are the raw text when the number cannot be parsed. */
export interface Phone {
  readonly e164: string;
  readonly national: string;
  readonly international: string;
}

/**
 * The code to paste, and where it comes from. When the service and the text disagree, `alternative` holds the other
 * candidate. `start` and `end` are UTF-16 offsets into the text, null when the code does not stand there.
 */
export interface Code {
  readonly value: string;
  readonly source: 'service' | 'text';
  readonly alternative: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** A PIN to be told to a person, such as a courier: no login code. Absent for a code that is typed in. */
  readonly isHandover?: true;
}

export interface Sms {
  readonly id: SmsId;
  readonly sender: string | null;
  readonly text: string;
  readonly code: Code | null;
  /** As the service says, corrected for clock skew. */
  readonly receivedAtMs: number | null;
  /** The time at which this application first saw it. */
  readonly seenAtMs: number;
  /** The time at which its code was last put on the clipboard; absent or null until then. */
  readonly copiedAtMs?: number | null;
}

export type RentalState =
  /** The order is on its way; the answer is not known yet. */
  | { readonly kind: 'ordering' }
  /**
   * The order may or may not have been carried out. Both balances let a person judge; null where not known.
   * `interrupted` means that this application ended before the answer came.
   */
  | {
      readonly kind: 'unresolved';
      readonly reason: 'no-answer' | 'server' | 'bad-response' | 'interrupted';
      readonly balanceBefore: Money | null;
      readonly balanceAfter: Money | null;
      /** The cost of other numbers between the two balances, less refunds; null where that is not known. */
      readonly spentElsewhereMinor: number | null;
    }
  /** The number is ours and watched. */
  | { readonly kind: 'open' }
  /** The number is ours but the user asked not to watch it. */
  | { readonly kind: 'stopped' }
  /** `cause`: the service took the number back before its time. */
  | { readonly kind: 'ended'; readonly atMs: number; readonly cause?: EndCause | null };

/** The end that the service gave a number without SMS. */
export type EndCause = 'canceled' | 'refunded' | 'failed';

/** Something that happened to a rental, and the time at which this application saw it. */
export type RentalEvent =
  | {
      readonly kind:
        | 'ordered'
        | 'reserved'
        | 'unresolved'
        | 'stopped'
        | 'watched-again'
        | 'ended'
        | 'refund-seen';
      readonly atMs: number;
    }
  | { readonly kind: 'sms'; readonly atMs: number; readonly smsId: SmsId };

/**
 * The place of a rental's money. A number is paid for only if an SMS comes, and refunded at its end otherwise. The API
 * reports neither, so a refund is what the balance shows.
 */
export type Payment =
  | { readonly kind: 'unknown' }
  /** Taken from the balance with the order; it comes back if no SMS comes. */
  | { readonly kind: 'held'; readonly amount: Money }
  | { readonly kind: 'charged'; readonly amount: Money }
  /** The number ended without SMS and the balance has not shown the refund yet. */
  | { readonly kind: 'refund-awaited'; readonly amount: Money; readonly sinceMs: number }
  | { readonly kind: 'refunded'; readonly amount: Money; readonly atMs: number };

export interface Rental {
  readonly id: RentalId;
  readonly order: Order;
  readonly state: RentalState;
  readonly reservationId: ReservationId | null;
  readonly phone: Phone | null;
  /** The service's price just before the order left, never above what the button named; null where there was none. */
  readonly priceShown: Money | null;
  /** As the service's answer to the order says, which may differ from what was shown. */
  readonly price: Money | null;
  /** By how much the balance fell with the order, where that shows; null otherwise. */
  readonly charge: Money | null;
  readonly payment: Payment;
  readonly createdAtMs: number;
  /** Corrected to this computer's clock; null when the service gave none: show no countdown then. */
  readonly expiresAtMs: number | null;
  /** Oldest first. */
  readonly sms: readonly Sms[];
  /** Oldest first. */
  readonly timeline: readonly RentalEvent[];
  /** The last read of this reservation failed; earlier data stands. Null after a good read. */
  readonly watchProblem: WatchProblem | null;
  /** The operator that the number really has, as the service named it; absent where it did not. */
  readonly operator?: Named;
  /** The person's own words about it. */
  readonly label?: string;
  /** The person says that the site did not take this number or its code. */
  readonly isRefused?: boolean;
  /** The person has dismissed the card that told of its end. */
  readonly isEndSeen?: boolean;
}

/** The operator to show: the real one, else the one that was ordered; null where only `any` is known. */
export const operatorOf = ({ operator, order }: Pick<Rental, 'operator' | 'order'>): Named | null =>
  operator ?? (order.operator.id === 'any' ? null : order.operator);

/** True where main looked for SMS up to the end. */
export const wasWatchedToTheEnd = ({ timeline }: Pick<Rental, 'timeline'>): boolean =>
  timeline.findLast(({ kind }) => kind === 'stopped' || kind === 'watched-again')?.kind !== 'stopped';

/** True for a number that ended before `sinceMs`; what is open, stopped or unresolved has not ended however old it is. */
export const hasEndedBefore = ({ state }: Pick<Rental, 'state'>, sinceMs: number): boolean =>
  state.kind === 'ended' && state.atMs < sinceMs;

/** The numbers that ended more than `days` times 24 hours ago: those that are deleted by age. Null days keeps all. */
export const endedMoreThanDaysAgo = <T extends Pick<Rental, 'state'>>(
  rentals: readonly T[],
  days: number | null,
  nowMs: number,
): readonly T[] =>
  days === null ? [] : rentals.filter((rental) => hasEndedBefore(rental, nowMs - days * dayMs));
