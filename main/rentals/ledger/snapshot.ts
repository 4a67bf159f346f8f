/** The ledger's rentals as the page shows them, open ones and the newest that ended. A rental that did not change stays the same object (preload/model/state.ts). */
import {
  latestCode,
  type Named,
  type Order,
  type Rental,
  type RentalId,
  type WatchProblem,
} from '../../../preload/model/index.ts';
import { paymentOf } from '../money/spending.ts';
import type { Entry, KeptRental } from './entry.ts';
import type { Ledger } from './ledger.ts';

// Chooses the numbers that the page is told of without asking. Pure data.

/** Of those that were ordered last, and of those that ended last, so many are always among them. */
const maxEnded = 20;
/** The newest SMS are announced though their number has ended, and their notifications lead to it. */
const maxLastSeen = 5;
/** Of what was ordered before, the newest number of so many services, countries and operators each. */
const maxLiked = 12;

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
  for (const list of [ended, byEnd]) for (const { id } of list.slice(0, maxEnded)) recent.add(id);
  for (const partOf of likedParts) for (const id of newestOfEach(newestFirst, partOf)) recent.add(id);
  const withSms = ended.filter(({ sms }) => sms.length > 0).sort((a, b) => lastSeenMs(b) - lastSeenMs(a));
  for (const { id } of withSms.slice(0, maxLastSeen)) recent.add(id);
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
    if (newest.size === maxLiked) break;
    const part = partOf(order);
    if (!newest.has(part)) newest.set(part, id);
  }
  return [...newest.values()];
}

export type Showing = (
  entries: readonly Entry[],
  server: string | undefined,
  problems: ReadonlyMap<RentalId, WatchProblem>,
) => readonly Rental[];

/** A kept number as the page shows it. One that is not watched has no problem of its watch. */
export const shownRental = (kept: KeptRental, watchProblem: WatchProblem | null = null): Rental => ({
  ...kept,
  order: shownOrder(kept.order),
  payment: paymentOf(kept),
  watchProblem,
});

/** Without what a later version wrote into it: the page sends back what it is shown, and a call takes no more. */
function shownOrder({ service, country, operator }: Order): Order {
  return { service: shownName(service), country: shownName(country), operator: shownName(operator) };
}

const shownName = ({ id, name }: Named): Named => ({ id, name });

interface Shown {
  readonly kept: KeptRental;
  readonly rental: Rental;
}

export function createShowing(): Showing {
  let shown = new Map<RentalId, Shown>();
  let list: readonly Rental[] = [];

  return (entries, server, problems) => {
    const next = new Map<RentalId, Shown>();
    for (const { rental: kept, server: from } of entries) {
      if (from !== server) continue;
      // Of a number that is not read any more, the last failure is no news.
      const watchProblem = kept.state.kind === 'open' ? (problems.get(kept.id) ?? null) : null;
      const before = shown.get(kept.id);
      const isSame = before?.kept === kept && before.rental.watchProblem === watchProblem;
      next.set(kept.id, isSame ? before : { kept, rental: shownRental(kept, watchProblem) });
    }
    shown = next;
    const rentals = [...next.values()].map(({ rental }) => rental);
    const isSameList = rentals.length === list.length && rentals.every((rental, at) => rental === list[at]);
    if (!isSameList) list = rentals;
    return list;
  };
}

export interface RentalSnapshot {
  /** The rentals of `server` that are shown without being asked for, newest first. The same list while nothing changed. */
  rentals(server: string | undefined): readonly Rental[];
  /** All numbers of `server` that are in memory, and as many of the past as teach something, newest first. */
  experience(server: string | undefined): readonly Rental[];
  /** Notes how the last read of a rental ended, null after a good one. Answers whether that changes what is shown. */
  noteRead(id: RentalId, problem: WatchProblem | null): boolean;
}

/** So many numbers of the past are looked through for what was liked, and for what may be expected. */
const maxOlder = 300;

export function createRentalSnapshot(ledger: Pick<Ledger, 'all' | 'older'>): RentalSnapshot {
  const problems = new Map<RentalId, WatchProblem>();
  const shownOf = createShowing();
  return {
    rentals(server) {
      const older = server === undefined ? [] : ledger.older(server, maxOlder);
      return shownOf(recentEntries(ledger.all(), older, server), server, problems);
    },
    experience(server) {
      if (server === undefined) return [];
      const entries = [
        ...ledger.all().filter((entry) => entry.server === server),
        ...ledger.older(server, maxOlder),
      ];
      return entries.map(({ rental }) => shownRental(rental));
    },
    noteRead(id, problem) {
      if ((problems.get(id)?.kind ?? null) === (problem?.kind ?? null)) return false;
      if (problem === null) problems.delete(id);
      else problems.set(id, problem);
      return true;
    },
  };
}

function recentEntries(
  held: readonly Entry[],
  older: readonly Entry[],
  server: string | undefined,
): readonly Entry[] {
  const entries = [...held.filter((entry) => entry.server === server), ...older];
  const recent = new Set(recentOf(entries.map(({ rental }) => rental)).map(({ id }) => id));
  return entries.filter(({ rental }) => recent.has(rental.id));
}

/** An order is on its way, or its number waits for the first SMS: no moment to end the application. */
export const isAwaitingCode = (rentals: readonly Rental[]): boolean =>
  rentals.some(({ state, sms }) => state.kind === 'ordering' || (state.kind === 'open' && sms.length === 0));
