/** The events of a rental, as its details list them. */
import type { EndCause, Rental, RentalEvent, Sms } from '../../preload/model/index.ts';

type Lived = Pick<Rental, 'state' | 'expiresAtMs'>;

/**
 * True when an SMS arrived after the number's time was over. Where the service names no time of arrival, only an SMS first
 * seen after the rental had ended is surely late: before that the last read may just have been slow.
 */
export function isLate({ receivedAtMs, seenAtMs }: Sms, { state, expiresAtMs }: Lived): boolean {
  if (state.kind !== 'ended') return false;
  if (receivedAtMs === null) return seenAtMs > state.atMs;
  return receivedAtMs > Math.min(expiresAtMs ?? state.atMs, state.atMs);
}

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
