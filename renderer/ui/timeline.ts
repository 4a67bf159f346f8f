/** The events of a rental, as its details list them. */
import { type EndCause, isLate, type Rental, type RentalEvent } from '../../preload/model/index.ts';

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
