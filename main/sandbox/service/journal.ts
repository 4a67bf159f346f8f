import { accountIdOf } from '../accounts/account.ts';
import { type Handler, targetOf } from '../handler.ts';
import type { Clock } from '../ports.ts';
import { keyOf } from './access.ts';

/** One request and what became of it. Holds no key: `account` is the id of the account that the key opens. */
export interface JournalEntry {
  /** The time at which the request came. */
  readonly at_ms: number;
  readonly method: string;
  /** With its query; cut where it is very long. */
  readonly path: string;
  /** `reset`: the connection ended without an answer. `aborted`: the client gave up before there was one. */
  readonly status: number | 'reset' | 'aborted';
  /** Until the answer was there; its body may take longer. */
  readonly duration_ms: number;
  /** Null without a Bearer key. */
  readonly account: string | null;
  readonly idempotency_key: string | null;
}

/** Chooses entries: all fields that are given must match. `path` is the beginning of the path. */
export interface JournalFilter {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: JournalEntry['status'] | undefined;
  readonly account?: string | undefined;
  readonly since_ms?: number | undefined;
}

const maxPathLength = 500;
const maxIdempotencyKeyLength = 255;

/** The fields of an entry that are known when the request comes. */
export function describeRequest({ method, url, headers }: Request) {
  const key = keyOf(headers.get('Authorization'));
  const target = targetOf(url);
  return {
    method,
    // Some clients repeat the key in the query, where it belongs even less.
    path: (key !== null && target.includes(key) ? target.replaceAll(key, '[key]') : target).slice(
      0,
      maxPathLength,
    ),
    account: key === null ? null : accountIdOf(key),
    idempotency_key: headers.get('Idempotency-Key')?.slice(0, maxIdempotencyKeyLength) ?? null,
  };
}

export const matches = (entry: JournalEntry, filter: JournalFilter): boolean =>
  (filter.method === undefined || entry.method === filter.method) &&
  (filter.path === undefined || entry.path.startsWith(filter.path)) &&
  (filter.status === undefined || entry.status === filter.status) &&
  (filter.account === undefined || entry.account === filter.account) &&
  (filter.since_ms === undefined || entry.at_ms >= filter.since_ms);

/** Keeps the last `capacity` items. Adding one takes constant time. */
export interface Ring<T> {
  add(item: T): void;
  /** Oldest first. */
  list(): readonly T[];
  clear(): void;
}

export function createRing<T>(capacity: number): Ring<T> {
  let items: T[] = [];
  let oldest = 0;
  return {
    add(item) {
      if (items.length < capacity) {
        items.push(item);
        return;
      }
      items[oldest] = item;
      oldest = (oldest + 1) % capacity;
    },
    list: () => [...items.slice(oldest), ...items.slice(0, oldest)],
    clear() {
      items = [];
      oldest = 0;
    },
  };
}

const slotMs = 100;
const slotCount = 100;

/** Counts events per second over the last ten seconds, in slots of a tenth of a second. */
export function createRecentRate() {
  const counts = new Uint32Array(slotCount);
  /** The tenth of a second since 1970 that each slot counts. Slots of another time are ignored. */
  const slotTimes = new Float64Array(slotCount).fill(Number.NaN);
  return {
    count(nowMs: number): void {
      const time = Math.floor(nowMs / slotMs);
      const slot = time % slotCount;
      if (slotTimes[slot] !== time) counts[slot] = 0;
      slotTimes[slot] = time;
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    perSecond(nowMs: number): number {
      const time = Math.floor(nowMs / slotMs);
      const isRecent = (slotTime: number) => slotTime <= time && time - slotTime < slotCount;
      const sum = counts.reduce((total, count, slot) => {
        return isRecent(slotTimes[slot] ?? Number.NaN) ? total + count : total;
      }, 0);
      return (sum * 1000) / (slotCount * slotMs);
    },
    clear: () => void slotTimes.fill(Number.NaN),
  };
}

export interface Journal {
  /** Writes down each request to a service once its outcome is known. */
  wrap(next: Handler): Handler;
  /** In the order in which the answers were there, oldest first. */
  list(filter?: JournalFilter): readonly JournalEntry[];
  clear(): void;
  /** Over the last ten seconds. */
  requestsPerSecond(): number;
}

const defaultCapacity = 1_000;

/** Remembers the last `capacity` requests. */
export function createJournal({ clock }: { readonly clock: Clock }, capacity = defaultCapacity): Journal {
  const entries = createRing<JournalEntry>(capacity);
  const rate = createRecentRate();

  return {
    wrap: (next) => async (request, connection) => {
      const at_ms = clock.now();
      rate.count(at_ms);
      const { method, path, account, idempotency_key } = describeRequest(request);
      const write = (status: JournalEntry['status']) =>
        entries.add({
          at_ms,
          method,
          path,
          account,
          idempotency_key,
          status,
          duration_ms: Math.max(0, clock.now() - at_ms),
        });
      let isReset = false;
      const watched = connection && {
        ownPort: connection.ownPort,
        reset() {
          isReset = true;
          connection.reset();
        },
      };
      const endOf = (): JournalEntry['status'] => (request.signal.aborted ? 'aborted' : 'reset');
      try {
        const response = await next(request, watched);
        write(isReset ? endOf() : response.status);
        return response;
      } catch (error) {
        write(endOf());
        throw error;
      }
    },
    list: (filter = {}) => entries.list().filter((entry) => matches(entry, filter)),
    clear() {
      entries.clear();
      rate.clear();
    },
    requestsPerSecond: () => rate.perSecond(clock.now()),
  };
}
