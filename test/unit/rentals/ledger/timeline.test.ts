import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answeredAtMs,
  completeTimeline,
  type KeptRental,
  noteEvent,
} from '../../../../main/rentals/ledger/entry.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf, rentalOf, shownSmsOf, smsIdOf } from '../../../support/rentals.ts';

const { id, createdAtMs } = rentalOf();
const kinds = ({ timeline }: KeptRental) => timeline.map(({ kind }) => kind);

it('has each SMS and the end, whoever changed the rental', () => {
  const ledger = openLedger(createMemoryDisk(), createFakeTime().clock);
  ledger.put(entryOf());
  ledger.change(id, (rental) => ({ ...rental, sms: [shownSmsOf({ id: 'a', seenAtMs: createdAtMs + 5 })] }));
  ledger.change(id, (rental) => ({
    ...rental,
    sms: [...rental.sms, shownSmsOf({ id: 'b', seenAtMs: createdAtMs + 9 })],
    state: { kind: 'ended', atMs: createdAtMs + 10 },
  }));
  expect(ledger.find(id)?.rental.timeline).toEqual([
    { kind: 'ordered', atMs: createdAtMs },
    { kind: 'reserved', atMs: createdAtMs },
    { kind: 'sms', atMs: createdAtMs + 5, smsId: 'a' },
    { kind: 'sms', atMs: createdAtMs + 9, smsId: 'b' },
    { kind: 'ended', atMs: createdAtMs + 10 },
  ]);
});

it('keeps the instant of an answer, which no other data tell', () => {
  const ordering = rentalOf({ state: { kind: 'ordering' }, reservationId: null });
  expect(answeredAtMs(ordering)).toBeNull();
  const reserved = noteEvent(
    { ...ordering, ...rentalOf(), timeline: ordering.timeline },
    'reserved',
    createdAtMs + 7,
  );
  expect(answeredAtMs(completeTimeline(reserved))).toBe(createdAtMs + 7);
  expect(kinds(completeTimeline(reserved))).toEqual(['ordered', 'reserved']);
});

it('is complete once, oldest first, and loses nothing', () => {
  const sms = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), seenAtMs: fc.integer({ min: 0, max: 1_000 }) }),
    { selector: ({ id: smsId }) => smsId },
  );
  fc.assert(
    fc.property(sms, fc.integer({ min: 0, max: 1_000 }), (received, stoppedAtMs) => {
      const rental = rentalOf({
        createdAtMs: 0,
        sms: received.map(shownSmsOf),
        timeline: [{ kind: 'stopped', atMs: stoppedAtMs }],
      });
      const { timeline } = rental;
      expect(timeline).toHaveLength(received.length + 3);
      expect(timeline.map(({ atMs }) => atMs)).toEqual(
        timeline.map(({ atMs }) => atMs).sort((a, b) => a - b),
      );
      expect(completeTimeline(rental)).toBe(rental);
    }),
  );
});

it('looks at each event a few times only, however many there are', () => {
  let looks = 0;
  const sms = Array.from({ length: 2_000 }, (_, nth) => ({
    ...shownSmsOf({ seenAtMs: createdAtMs + nth }),
    get id() {
      looks += 1;
      return smsIdOf(`sms-${nth}`);
    },
  }));
  const { timeline } = completeTimeline(rentalOf({ sms }));
  const counted = timeline.map((event) => ({
    ...event,
    get kind() {
      looks += 1;
      return event.kind;
    },
  })) as KeptRental['timeline']; // A getter stands for the kind.
  completeTimeline(rentalOf({ sms, timeline: counted }));
  expect(looks).toBeLessThan(2_000 * 20);
});
