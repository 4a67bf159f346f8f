/** The ledger over a disk that keeps no more than POSIX promises: whatever fails at whatever call, nothing saved is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import type { Entry } from '../../../../main/rentals/ledger/entry.ts';
import { createDisk } from '../../../../main/storage/disk.ts';
import type { Damage } from '../../../../main/storage/document.ts';
import { rentalId } from '../../../gallery/build.ts';
import { entryOf, shownSmsOf } from '../../../support/rentals.ts';
import { createStrictFiles, type Mishap } from '../../../support/strict-files.ts';

const dayMs = 24 * 3_600_000;
const nowMs = Date.UTC(2026, 4, 19);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.record({
    kind: fc.constant('refused' as const),
    code: fc.constantFrom('ENOSPC', 'EIO', 'EACCES'),
    share,
  }),
  fc.record({ kind: fc.constant('short' as const), share }),
  fc.record({ kind: fc.constant('killed' as const), isDone: fc.boolean() }),
  fc.record({
    kind: fc.constant('power-lost' as const),
    isDone: fc.boolean(),
    choice: fc.integer({ min: 1, max: 1_000_000 }),
  }),
);
/** What goes wrong at the calls of one step, counted from its beginning. */
const mishaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), mishap), { maxLength: 3 });
const step = fc.record({
  id: fc.nat(4),
  amountMinor: fc.nat(1_000),
  ageDays: fc.constantFrom(0, 3, 30),
  isRestart: fc.boolean(),
  isRemoval: fc.boolean(),
  mishaps,
});

it('keeps what the copy alone has of an entry that cannot be read, whatever a start ends in', () => {
  const good = entryOf({ id: rentalId('r'), sms: [shownSmsOf()] });
  const odd = { ...good, rental: { ...good.rental, sms: null } };
  /** The ledger is the last file that a start opens. */
  const late = fc.array(fc.tuple(fc.integer({ min: 15, max: 60 }), mishap), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(late, { minLength: 1, maxLength: 2 }), (starts) => {
      const files = createStrictFiles();
      files.plant('rentals.json', JSON.stringify({ version: 2, entries: [odd] }));
      files.plant('rentals.last-good.json', JSON.stringify({ version: 2, entries: [good] }));
      const open = () => openFiles(createDisk('/data', files), { now: () => nowMs }, () => {}).rentals;
      for (const planned of starts) {
        files.plan(new Map(planned));
        try {
          open();
        } catch {}
        files.revive();
      }
      const [entry] = open().get().entries;
      expect(entry?.rental.sms).toEqual(good.rental.sms);
    }),
    { numRuns: 500 },
  );
});

it('finds each number as it was saved last, or as it was about to be, and never half of a file', {
  timeout: 20_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const files = createStrictFiles();
      const damages: Damage[] = [];
      /** A start is interrupted as well; in the end one is not. */
      const open = (planned: readonly (readonly [number, Mishap])[]) => {
        files.plan(new Map(planned));
        for (;;) {
          try {
            return openFiles(createDisk('/data', files), { now: () => nowMs }, (damage) =>
              damages.push(damage),
            ).rentals;
          } catch {
            files.revive();
          }
        }
      };
      let rentals = open([]);
      /** Of each number what may be found: what was acknowledged last, and what was tried since. */
      const versions = new Map<string, readonly string[]>();
      const versionOf = (entry: Entry | undefined) =>
        entry === undefined ? 'absent' : String(entry.rental.charge?.amountMinor);
      const check = () => {
        for (const [id, possible] of versions) {
          const found = rentals.get().entries.filter(({ rental }) => rental.id === id);
          expect(found.length).toBeLessThan(2);
          expect(possible).toContain(versionOf(found[0]));
        }
        expect(rentals.get().unreadable).toEqual([]);
      };
      for (const { id: nth, amountMinor, ageDays, isRestart, isRemoval, mishaps: planned } of steps) {
        const id = rentalId(`r${nth}`);
        const others = rentals.get().entries.filter(({ rental }) => rental.id !== id);
        const createdAtMs = nowMs - ageDays * dayMs;
        const entry = entryOf({
          id,
          createdAtMs,
          state: ageDays === 0 ? { kind: 'open' } : { kind: 'ended', atMs: createdAtMs },
          charge: { amountMinor, currency: 'USD' },
        });
        files.plan(new Map(planned));
        const entries = isRemoval ? others : [entry, ...others];
        const failure = rentals.set({ ...rentals.get(), entries });
        const version = versionOf(isRemoval ? undefined : entry);
        versions.set(id, [...(versions.get(id) ?? ['absent']), version]);
        // What is acknowledged is all that memory holds, whichever number it was about.
        if (failure === null) {
          for (const known of versions.keys()) {
            versions.set(known, [versionOf(entries.find(({ rental }) => rental.id === known))]);
          }
        }
        const died = planned.some(([, { kind }]) => kind === 'killed' || kind === 'power-lost');
        if (died || isRestart) {
          files.revive();
          rentals = open(planned);
          check();
        }
      }
      files.revive();
      rentals = open([]);
      check();
      // Nothing was ever found damaged: what is not whole never takes the place of a file.
      expect(damages.filter(({ keptAs, isCopy }) => keptAs !== null && !isCopy)).toEqual([]);
      expect(damages.filter(({ restored, isCopy }) => !restored && !isCopy)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
