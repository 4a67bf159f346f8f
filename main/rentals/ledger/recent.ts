/** Chooses the numbers that the page is told of without asking. Pure data. */
import { latestCode, type Order, type Rental } from '../../../preload/model/index.ts';

/** Of those that were ordered last, and of those that ended last, so many are always among them. */
const mostEnded = 20;
/** The newest SMS are announced though their number has ended, and their notifications lead to it. */
const mostLastSeen = 5;
/** Of what was ordered before, the newest number of so many services, countries and operators each. */
const mostLiked = 12;

const likedParts: readonly ((order: Order) => string)[] = [
  ({ service, country }) => `${service.id} ${country.id}`,
  ({ service }) => service.id,
  ({ country }) => country.id,
  ({ operator }) => operator.id,
];

/**
 * Those that have not ended, the newest that have, those with the last SMS and the latest code, and of each thing that was ordered of
 * late the newest: what is offered first when a number is rented. `newestFirst` and the answer are in one order.
 */
export function recentOf<T extends Pick<Rental, 'id' | 'order' | 'state' | 'sms'>>(
  newestFirst: readonly T[],
): readonly T[] {
  const recent = new Set<T['id']>();
  const ended = newestFirst.filter(({ state }) => state.kind === 'ended');
  for (const { id, state } of newestFirst) if (state.kind !== 'ended') recent.add(id);
  const byEnd = ended.toSorted((a, b) => endedAtMs(b) - endedAtMs(a));
  for (const list of [ended, byEnd]) for (const { id } of list.slice(0, mostEnded)) recent.add(id);
  for (const partOf of likedParts) for (const id of newestOfEach(newestFirst, partOf)) recent.add(id);
  const withSms = ended.filter(({ sms }) => sms.length > 0).sort((a, b) => lastSeenMs(b) - lastSeenMs(a));
  for (const { id } of withSms.slice(0, mostLastSeen)) recent.add(id);
  const latest = latestCode(newestFirst);
  if (latest !== null) recent.add(latest.rental.id);
  return newestFirst.filter(({ id }) => recent.has(id));
}

const endedAtMs = ({ state }: Pick<Rental, 'state'>): number => (state.kind === 'ended' ? state.atMs : 0);

const lastSeenMs = ({ sms }: Pick<Rental, 'sms'>): number => Math.max(...sms.map(({ seenAtMs }) => seenAtMs));

function newestOfEach<T extends Pick<Rental, 'id' | 'order'>>(
  newestFirst: readonly T[],
  partOf: (order: Order) => string,
): readonly T['id'][] {
  const newest = new Map<string, T['id']>();
  for (const { id, order } of newestFirst) {
    if (newest.size === mostLiked) break;
    const part = partOf(order);
    if (!newest.has(part)) newest.set(part, id);
  }
  return [...newest.values()];
}
