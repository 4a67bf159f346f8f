/** The events of a rental, as its details list them. */
import { isLate, type Rental, type RentalEvent } from '../../preload/model/index.ts';

export interface TimelineLine {
  readonly kind: RentalEvent['kind'];
  readonly atMs: number;
  readonly isLate: boolean;
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
    afterMs: index === 0 ? null : event.atMs - firstAtMs,
  }));
}
