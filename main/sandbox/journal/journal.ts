import type { Clock } from '../../core/index.ts';
import type { Handler } from '../faults/handler.ts';
import { describeRequest, type JournalEntry, type JournalFilter, matches } from './entry.ts';
import { createRecentRate } from './recent-rate.ts';
import { createRing } from './ring.ts';

export interface Journal {
  /** The service with each request to it written down, once its outcome is known. */
  wrap(next: Handler): Handler;
  /** In the order in which the answers were there, oldest first. */
  list(filter?: JournalFilter): readonly JournalEntry[];
  clear(): void;
  /** Over the last ten seconds. */
  requestsPerSecond(): number;
}

const CAPACITY = 1_000;

/** Remembers the last `capacity` requests. */
export function createJournal({ clock }: { readonly clock: Clock }, capacity = CAPACITY): Journal {
  const entries = createRing<JournalEntry>(capacity);
  const rate = createRecentRate();

  return {
    wrap: (next) => async (request, connection) => {
      const at_ms = clock.now();
      rate.count(at_ms);
      const described = describeRequest(request);
      const write = (status: JournalEntry['status']) =>
        entries.add({ at_ms, ...described, status, duration_ms: Math.max(0, clock.now() - at_ms) });
      let isReset = false;
      const watched = connection && {
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
