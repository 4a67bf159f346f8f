/** The content of a card: its watch, its payment, its events and its code. */
import {
  type AppState,
  type Code,
  dayMs,
  type EndCause,
  isLate,
  latestCodeSms,
  type Money,
  type Problem,
  type Rental,
  type RentalEvent,
  type RentalId,
  type Sms,
} from '../../preload/model/index.ts';
import { codeGroups, formatMoney, type Texts } from '../../preload/words/index.ts';
import { formatMoment } from '../state/index.ts';

/** `late`: the time is over, main looks once more. Null: nothing is watched. */
export type Watch = 'waiting' | 'waiting-more' | 'late' | null;

export function watchOf(rental: Rental, nowMs: number): Watch {
  if (rental.state.kind !== 'open') return null;
  if (rental.expiresAtMs !== null && rental.expiresAtMs <= nowMs) return 'late';
  return rental.sms.length === 0 ? 'waiting' : 'waiting-more';
}

/** Newest first, as a person looks for them; the snapshot has them oldest first. */
export const newestFirst = (sms: readonly Sms[]): Sms[] => [...sms].reverse();

/** The SMS of a card in the order in which they matter: the latest code first, however much came after it. */
export function byImportance(sms: readonly Sms[]): Sms[] {
  const first = latestCodeSms(sms);
  const others = newestFirst(sms).filter((message) => message !== first);
  return first === null ? others : [first, ...others];
}

/** Null while the number is read. Without a connection none is, even where the next read has not failed yet. */
export function pauseOf(
  { watchProblem }: Pick<Rental, 'watchProblem'>,
  connection: AppState['connection'] | undefined,
): Problem | null {
  return watchProblem ?? (connection?.kind === 'failing' ? connection.problem : null);
}

export interface TimeLeft {
  readonly leftMs: number;
  /** The part of the reservation's life that is left, 0..1. */
  readonly share: number;
  /** So little that each second counts. */
  readonly isShort: boolean;
}

const shortMs = 2 * 60_000;

/** Null when its end is unknown. */
export function timeLeft(
  { createdAtMs, expiresAtMs }: Pick<Rental, 'createdAtMs' | 'expiresAtMs'>,
  nowMs: number,
): TimeLeft | null {
  if (expiresAtMs === null) return null;
  const leftMs = Math.max(0, expiresAtMs - nowMs);
  const wholeMs = expiresAtMs - createdAtMs;
  const share = wholeMs <= 0 ? 0 : Math.min(1, leftMs / wholeMs);
  return { leftMs, share, isShort: leftMs < shortMs };
}

/** True for a number that was copied by itself, until it is to be cleared or something else was copied. */
export function wasCopiedByItself(
  id: RentalId,
  { lastCopy, settings }: Pick<AppState, 'lastCopy' | 'settings'>,
  nowMs: number,
): boolean {
  if (lastCopy === null || !lastCopy.isByItself || lastCopy.rentalId !== id) return false;
  const { clipboardClearDelayMs: delayMs } = settings;
  return delayMs === 0 || nowMs - lastCopy.atMs < delayMs;
}

// The payment of a rental in words.

/** While the order has no clear answer there is only its time to tell: of the money its card says more. */
export function describePayment(
  { payment, state, createdAtMs }: Pick<Rental, 'payment' | 'state' | 'createdAtMs'>,
  nowMs: number,
  card: Texts['views']['card'],
  locale: string,
): string {
  if (state.kind === 'ordering' || state.kind === 'unresolved') {
    return card.orderedAt(formatMoment(createdAtMs, nowMs, locale));
  }
  if (payment.kind === 'unknown') return state.kind === 'ended' ? card.chargeUnknown : card.costUnknown;
  if (payment.kind === 'refund-awaited' && isRefundOverdue(payment.sinceMs, nowMs)) {
    return `${formatMoney(payment.amount, locale)}: ${card.endings.unseen}`;
  }
  const since = payment.kind === 'refund-awaited' ? formatMoment(payment.sinceMs, nowMs, locale) : '';
  return card.payments[payment.kind](payment.amount, locale, since);
}

/** `No SMS came · refund of $0.18 pending`, or `Ended · $0.27 paid` where one came and its code is still to be copied. */
export function sayEnding(
  rental: Pick<Rental, 'payment' | 'state' | 'createdAtMs' | 'sms'>,
  nowMs: number,
  card: Texts['views']['card'],
  locale: string,
): string {
  const { noSms, endings, events } = card;
  const { payment } = rental;
  if (rental.sms.length > 0) return `${events.ended} · ${describePayment(rental, nowMs, card, locale)}`;
  switch (payment.kind) {
    case 'refund-awaited':
      return isRefundOverdue(payment.sinceMs, nowMs)
        ? `${noSms} · ${endings.unseen}`
        : `${noSms} · ${endings.awaited(payment.amount, locale)}`;
    case 'refunded':
      return `${noSms} · ${endings.refunded(payment.amount, locale)}`;
    case 'held':
    case 'charged':
    case 'unknown':
      return noSms;
  }
}

/** A refund that has not shown by then is not looked for any more (main/rentals/money/balances.ts). */
export const isRefundOverdue = (sinceMs: number, nowMs: number): boolean => nowMs - sinceMs >= dayMs;

/** The price shown and the price taken, where the service took another one than it had shown. */
export function priceDifference({
  priceShown,
  price,
}: Pick<Rental, 'priceShown' | 'price'>): { readonly shown: Money; readonly taken: Money } | null {
  if (priceShown === null || price === null) return null;
  const isSame = priceShown.amountMinor === price.amountMinor && priceShown.currency === price.currency;
  return isSame ? null : { shown: priceShown, taken: price };
}

// The events of a rental, as its details list them.

export interface TimelineLine {
  readonly kind: RentalEvent['kind'];
  readonly atMs: number;
  readonly isLate: boolean;
  /** Of the end: what the service did to the number. */
  readonly cause: EndCause | null;
  /** From the first event to this one; null for the first. */
  readonly afterMs: number | null;
}

/** One line for each event, oldest first. */
export function timelineLines(rental: Rental): TimelineLine[] {
  const late = new Set(rental.sms.filter((sms) => isLate(sms, rental)).map(({ id }) => id));
  const firstAtMs = rental.timeline[0]?.atMs ?? 0;
  return rental.timeline.map((event, index) => ({
    kind: event.kind,
    atMs: event.atMs,
    isLate: event.kind === 'sms' && late.has(event.smsId),
    cause: event.kind === 'ended' && rental.state.kind === 'ended' ? (rental.state.cause ?? null) : null,
    afterMs: index === 0 ? null : event.atMs - firstAtMs,
  }));
}

// Draws a one-time code. The value itself is never changed: gaps are made by style alone.

export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

/** `text` cut at the place of its code. The parts, joined, are always the whole text. */
export function partsOf(text: string, code: Pick<Code, 'start' | 'end'> | null): TextPart[] {
  const whole = [{ text, isCode: false }];
  if (code === null || code.start === null || code.end === null) return whole;
  const { start, end } = code;
  if (start < 0 || end > text.length || start >= end) return whole;
  return [
    { text: text.slice(0, start), isCode: false },
    { text: text.slice(start, end), isCode: true },
    { text: text.slice(end), isCode: false },
  ].filter((part) => part.text !== '');
}

/** A code inside a sentence, in the groups in which it is shown everywhere. */
export const groupCode = (value: string): string =>
  codeGroups({ value, start: null, end: null }, '').join('\u00a0');

/** Tells of each candidate, in groups, whether the service named it or the text holds it. */
export function candidatesOf(code: Code): { service: string; text: string; other: string } | null {
  if (code.alternative === null) return null;
  const [main, other] = [groupCode(code.value), groupCode(code.alternative)];
  return code.source === 'service'
    ? { service: main, text: other, other }
    : { service: other, text: main, other };
}
