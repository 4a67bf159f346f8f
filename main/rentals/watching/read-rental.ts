/** One read of one rental: its SMS; where its time is up, whether it really is; and what is not known of it. */
import type { ApiProblem, ReservationId } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';
import type { ApiResult, ReceivedSms, RentiumClient } from '../../rentium/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import { credibleExpiryMs, isOver } from './deadlines.ts';
import { type Withdrawal, withdrawalOf } from './withdrawal.ts';

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
