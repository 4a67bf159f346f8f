/** A data folder as a busy person leaves it: so many numbers that ended, in the form of the first version's files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeTimeline, type Entry } from '../../main/rentals/ledger/entry.ts';
import { dayMs, hasEndedBefore } from '../../preload/model/index.ts';
import { galleryNowMs } from '../gallery/build.ts';
import { pastRentals } from '../gallery/past.ts';
import { entryOf } from './rentals.ts';

/** Twenty-five days of numbers, the last of them ended at `nowMs` or shortly before. */
export function longHistory(count: number, server: string, nowMs: number): readonly Entry[] {
  const laterMs = nowMs - galleryNowMs;
  return pastRentals(count, (25 * 24) / Math.max(count, 1)).map(({ payment, watchProblem, ...rental }) => ({
    ...entryOf(),
    server,
    rental: completeTimeline({
      ...rental,
      createdAtMs: rental.createdAtMs + laterMs,
      expiresAtMs: rental.expiresAtMs === null ? null : rental.expiresAtMs + laterMs,
      state:
        rental.state.kind === 'ended' ? { kind: 'ended', atMs: rental.state.atMs + laterMs } : rental.state,
      timeline: [],
      sms: rental.sms.map((sms) => ({
        ...sms,
        receivedAtMs: sms.receivedAtMs === null ? null : sms.receivedAtMs + laterMs,
        seenAtMs: sms.seenAtMs + laterMs,
        announcedAtMs: sms.seenAtMs + laterMs,
      })),
    }),
  }));
}

/** As the first version left it: what ended over a week ago in a file of its own, each with its copy. */
export function writeFirstForm(folder: string, entries: readonly Entry[], nowMs: number): void {
  const isPast = ({ rental }: Entry) => hasEndedBefore(rental, nowMs - 7 * dayMs);
  const write = (name: string, of: readonly Entry[]) => {
    const text = JSON.stringify({ entries: of, unreadable: [], lastReading: null });
    for (const file of [`${name}.json`, `${name}.last-good.json`]) writeFileSync(join(folder, file), text);
  };
  write(
    'rentals',
    entries.filter((entry) => !isPast(entry)),
  );
  write('past', entries.filter(isPast));
}
