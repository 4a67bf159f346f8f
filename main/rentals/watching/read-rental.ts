/** One read of one rental: its SMS; where its time is up, whether it really is; and what is not known of it. */
import type { ApiProblem, EndCause, ReservationId } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { ApiResult, ReceivedSms, RentiumClient, Reservation } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { credibleExpiryMs, isOver } from './deadlines.ts';

// Words by which a service says that no SMS will come any more: pure data.

/** `expired` counts only where the service names no end by which its word could be judged. */
type Withdrawal = EndCause | 'expired';

export const isSaid = (withdrawal: Withdrawal | 'none' | 'unknown'): withdrawal is Withdrawal =>
  withdrawal !== 'none' && withdrawal !== 'unknown';

/** The notice about such an end; null where it came as any end does. */
export const causeOf = (withdrawal: Withdrawal | 'none' | 'unknown'): EndCause | null =>
  isSaid(withdrawal) && withdrawal !== 'expired' ? withdrawal : null;

/** Words that mean the same wherever they are used. Finished, received or closed may mean anything. */
const meanings: Readonly<Record<Withdrawal, RegExp>> = {
  refunded: /^(?:refund(?:ed)?|reimbursed|returned|reversed|moneyback|chargeback)$/,
  canceled: /^(?:cancel(?:l?ed|l?ation)?|void(?:ed)?|revoked?|withdrawn|annulled|abort(?:ed)?|terminated)$/,
  failed: /^(?:fail(?:ed|ure)?|reject(?:ed)?|declined|denied|banned|blocked|undelivered|undeliverable|dead)$/,
  expired: /^(?:expired?|timeout|timedout|lapsed)$/,
};
/** From the one that says most. */
const order = ['refunded', 'canceled', 'failed', 'expired'] as const satisfies readonly Withdrawal[];
/** Words beside them that change nothing, as in `STATUS_CANCEL` and `canceled by service`. Any other may: `not`, `pending`. */
const beside =
  /^(?:status|state|access|order|reservation|rental|activation|number|phone|sms|delivery|payment|money|was|is|has|been|by|the|user|client|customer|service|system|provider|operator|carrier|admin|support|auto|automatic|automatically|fully|full|issued|done|and|due|to)$/;

export function withdrawalOf({ status }: Reservation, expiresAtMs: number | null): Withdrawal | null {
  const words = (status ?? '')
    .slice(0, 60)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/time[^a-z]{0,2}(d?)[^a-z]?out/g, 'time$1out')
    .replaceAll(/(money|charge)[^a-z]back/g, '$1back')
    .match(/[a-z]+/g);
  const meaning = order.find((one) => words?.some((word) => meanings[one].test(word))) ?? null;
  const isClear = words?.every(
    (word) => beside.test(word) || Object.values(meanings).some((known) => known.test(word)),
  );
  if (meaning === null || !isClear) return null;
  return meaning === 'expired' && expiresAtMs !== null ? null : meaning;
}

/** The news of a number that the service took back; null of any other. */
export function withdrawnOf({ state, order, phone }: KeptRental) {
  if (state.kind !== 'ended' || state.cause == null) return null;
  const { name } = order.service;
  return {
    kind: 'number-withdrawn',
    cause: state.cause,
    service: name,
    phone: phone?.international ?? null,
  } as const;
}

export interface Reading {
  readonly sms: ApiResult<readonly ReceivedSms[]>;
  /** As the service says now, or as it was known. */
  readonly expiresAtMs: number | null;
  /** Time is up by what we know, but the service could not be asked whether it is. */
  readonly endProblem: ApiProblem | null;
  /** True when the service knows the number; null when it did not say: an empty list alone does not. */
  readonly isKnown: boolean | null;
  /** Asked for where it is not known yet. */
  readonly phoneNumber: string | null;
  /** The service says that no SMS will come, and none has; `unknown` where it was not asked, or did not answer. */
  readonly withdrawal: Withdrawal | 'none' | 'unknown';
}

/** A reading, and what happened while it was under way. */
export interface TimedReading extends Reading {
  readonly startedMs: number;
  /** Another read left and was answered meanwhile. */
  readonly isOtherAnswered: boolean;
}

/** Time is up by what we know; the service is asked once more, since clocks are set and rentals are extended. */
async function readRental(
  client: RentiumClient,
  rental: KeptRental & { readonly reservationId: ReservationId },
  clock: Clock,
  signal: AbortSignal,
  areDetailsDue: boolean,
): Promise<Reading> {
  const options = { priority: 'poll', signal } as const;
  const sms = await client.listSms(rental.reservationId, options);
  const isOpen = rental.state.kind === 'open';
  const isEnding = isOpen && isOver(rental, clock.now());
  const isAsked = isEnding || (isOpen && (rental.phone === null || areDetailsDue));
  const fresh = isAsked ? await client.readReservation(rental.reservationId, options) : null;
  const freshExpiryMs = fresh?.ok ? fresh.value.expiresAtMs : null;
  const expiresAtMs =
    (isEnding ? freshExpiryMs : credibleExpiryMs(freshExpiryMs, clock.now())) ?? rental.expiresAtMs;
  const hasSms = !sms.ok || sms.value.length > 0 || rental.sms.length > 0;
  return {
    sms,
    expiresAtMs,
    endProblem: !isEnding || fresh === null || fresh.ok || isNotFound(fresh) ? null : fresh.problem,
    isKnown: knownBy(sms, fresh),
    phoneNumber: fresh?.ok ? fresh.value.phoneNumber : null,
    withdrawal: fresh?.ok ? ((hasSms ? null : withdrawalOf(fresh.value, expiresAtMs)) ?? 'none') : 'unknown',
  };
}

/** Turns anything thrown into a failure of this read alone: the watch of this number and of all others goes on. */
export async function readSafely(
  ...[client, rental, clock, signal, areDetailsDue, onFailed]: [
    ...parameters: Parameters<typeof readRental>,
    onFailed: (error: unknown) => void,
  ]
): Promise<Reading> {
  try {
    return await readRental(client, rental, clock, signal, areDetailsDue);
  } catch (error) {
    onFailed(error);
    return unreadable(rental);
  }
}

/** A read that came to nothing by a fault of ours, or by an answer that nothing here was ready for. */
export const unreadable = ({ expiresAtMs }: KeptRental): Reading => ({
  sms: { ok: false, problem: { kind: 'bad-response', excerpt: '' } },
  expiresAtMs,
  endProblem: null,
  isKnown: null,
  phoneNumber: null,
  withdrawal: 'unknown',
});

function knownBy(sms: Reading['sms'], fresh: ApiResult<unknown> | null): boolean | null {
  if (fresh?.ok || (sms.ok && sms.value.length > 0)) return true;
  return isNotFound(sms) || (fresh !== null && isNotFound(fresh)) ? false : null;
}

const isNotFound = (result: ApiResult<unknown>): boolean => !result.ok && result.problem.kind === 'not-found';
