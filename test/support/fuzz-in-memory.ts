import { type Entries, noEntries } from '../../main/rentals/ledger/entry.ts';
import { createClient } from '../../main/rentium/client.ts';
import type { Document } from '../../main/storage/document.ts';
import type { Rental } from '../../preload/model/index.ts';
import type { AbsurdService } from './absurd-answers.ts';
import { type AbsurdLife, createAbsurdLife } from './absurd-life.ts';
import { checkedClient } from './checked-client.ts';
import { createFakeTime } from './fake-time.ts';
import { absurdHttp, fuzzSeed, openLimiter, runFuzz } from './fuzz-answers.ts';

/** Half of the million: a file of tests each, so that both cores of a machine have one. */
const answersOfOneFile = 500_000;

function createMemoryDocument(): Document<Entries> {
  let entries: Entries = noEntries;
  return {
    get: () => entries,
    set(next) {
      entries = next;
      return null;
    },
    flush: () => null,
  };
}

function openClient(service: AbsurdService) {
  const { clock, timers } = createFakeTime();
  const http = absurdHttp(service);
  const client = createClient({ clock, timers, http, limiter: openLimiter, key: 'k_fuzz', basePath: '' });
  return checkedClient(client, clock.now);
}

/** Through the client's parser into a ledger in memory. */
export const liveInMemory = (service: AbsurdService, onDone?: (rental: Rental) => void): AbsurdLife =>
  createAbsurdLife(service, openClient(service), createMemoryDocument(), onDone);

export async function fuzzInMemory(name: string): Promise<void> {
  await runFuzz(name, fuzzSeed(), answersOfOneFile, (service) => liveInMemory(service));
}

/** So many numbers that such answers were made of, as the page is shown them. */
export async function fuzzedNumbers(name: string, count: number): Promise<readonly Rental[]> {
  const rentals: Rental[] = [];
  const isDone = () => rentals.length >= count;
  await runFuzz(
    name,
    fuzzSeed(),
    Number.POSITIVE_INFINITY,
    (service) => liveInMemory(service, (rental) => rentals.push(rental)),
    isDone,
  );
  return rentals.slice(0, count);
}
