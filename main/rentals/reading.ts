/** One read of one rental: its SMS, and, where its time is up, whether it really is. */
import type { ReservationId } from '../../preload/model.ts';
import type { Clock } from '../ports.ts';
import type { ApiResult, RentiumClient } from '../rentium/client.ts';
import type { ReceivedSms } from '../rentium/contract.ts';
import type { KeptRental } from './entry.ts';
import { isOver } from './schedule.ts';

export interface Reading {
  readonly sms: ApiResult<readonly ReceivedSms[]>;
  /** As the service says now, or as it was known. */
  readonly expiresAtMs: number | null;
}

/** Time is up by what we know; the service is asked once more, since clocks are set and rentals are extended. */
export async function readRental(
  client: RentiumClient,
  rental: KeptRental & { readonly reservationId: ReservationId },
  clock: Clock,
  signal: AbortSignal,
): Promise<Reading> {
  const { reservationId, expiresAtMs } = rental;
  const options = { priority: 'poll', signal } as const;
  const sms = await client.listSms(reservationId, options);
  if (rental.state.kind !== 'open' || !isOver(rental, clock.now())) return { sms, expiresAtMs };
  const fresh = await client.readReservation(reservationId, options);
  return { sms, expiresAtMs: (fresh.ok ? fresh.value.expiresAtMs : null) ?? expiresAtMs };
}
