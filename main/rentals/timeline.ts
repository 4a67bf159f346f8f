/** What happened to a rental, in order: pure data. */
import type { RentalEvent } from '../../preload/model.ts';
import type { KeptRental } from './entry.ts';

/** Adds what a step of ours just did. */
export const noteEvent = (
  rental: KeptRental,
  kind: Exclude<RentalEvent['kind'], 'sms'>,
  atMs: number,
): KeptRental => ({ ...rental, timeline: [...rental.timeline, { kind, atMs }] });

/** When the answer to the order came, or it was known that none comes; null while it is under way. */
export const answeredAtMs = ({ timeline }: KeptRental): number | null =>
  timeline.find(({ kind }) => kind === 'reserved' || kind === 'unresolved')?.atMs ?? null;

/**
 * The rental with every event that its other data tell of: the order, the number, each SMS, the end. So no SMS that is
 * kept is missing, and a file of the first version, which kept no timeline, gets the part that can be derived (the
 * instant of an answer cannot: that of the order stands for it).
 */
export function completeTimeline(rental: KeptRental): KeptRental {
  const { timeline } = rental;
  const missing = impliedEvents(rental).filter(
    (implied) => !timeline.some((event) => isSame(event, implied)),
  );
  if (missing.length === 0) return rental;
  return { ...rental, timeline: [...timeline, ...missing].sort((a, b) => a.atMs - b.atMs) };
}

function impliedEvents(rental: KeptRental): readonly RentalEvent[] {
  const { createdAtMs, reservationId, state } = rental;
  return [
    { kind: 'ordered', atMs: createdAtMs },
    ...(state.kind === 'unresolved' ? [{ kind: state.kind, atMs: createdAtMs }] : []),
    ...(reservationId === null ? [] : [{ kind: 'reserved' as const, atMs: createdAtMs }]),
    ...rental.sms.map(({ id, seenAtMs }) => ({ kind: 'sms' as const, atMs: seenAtMs, smsId: id })),
    ...(state.kind === 'ended' ? [{ kind: state.kind, atMs: state.atMs }] : []),
  ];
}

/** An SMS comes once by its id, everything implied once at all. */
const isSame = (a: RentalEvent, b: RentalEvent): boolean =>
  a.kind === 'sms' && b.kind === 'sms' ? a.smsId === b.smsId : a.kind === b.kind;
