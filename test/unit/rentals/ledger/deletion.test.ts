import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeletion } from '../../../../main/rentals/ledger/deletion.ts';
import type { RentalId } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { openLedger } from '../../../support/open-ledger.ts';
import { entryOf } from '../../../support/rentals.ts';

const ended = { kind: 'ended', atMs: Date.UTC(2026, 4, 19, 12, 20) } as const;
const idOf = (name: string) => name as RentalId;

function setUp() {
  const time = createFakeTime();
  const disk = createMemoryDisk();
  const ledger = openLedger(disk, time.clock);
  for (const name of ['c', 'b', 'a']) ledger.put(entryOf({ id: idOf(name), state: ended }));
  const deletion = createDeletion(ledger, time.timers);
  let changes = 0;
  deletion.listen(() => {
    changes += 1;
  });
  const seen = () => deletion.visible.all().map(({ rental }) => rental.id);
  const onDisk = () =>
    openLedger(disk, time.clock)
      .all()
      .map(({ rental }) => rental.id);
  return { time, ledger, deletion, seen, onDisk, changes: () => changes };
}

describe('a deletion', () => {
  it('is seen at once, and on disk when it can no longer be undone', async () => {
    const { time, deletion, seen, onDisk } = setUp();
    deletion.begin([idOf('a')]);
    expect(seen()).toEqual(['b', 'c']);
    // What a crash would leave.
    expect(onDisk()).toEqual(['a', 'b', 'c']);
    await time.advance(12_000);
    expect(onDisk()).toEqual(['b', 'c']);
    expect(seen()).toEqual(['b', 'c']);
    expect(deletion.undo()).toBe(false);
  });

  it('is undone whole', async () => {
    const { time, deletion, seen, onDisk, changes } = setUp();
    deletion.begin([idOf('a'), idOf('b')]);
    expect(deletion.undo()).toBe(true);
    expect(seen()).toEqual(['a', 'b', 'c']);
    expect(changes()).toBe(2);
    await time.advance(60_000);
    expect(onDisk()).toEqual(['a', 'b', 'c']);
    expect(time.pending()).toBe(0);
  });

  it('carries out the one before it, which nobody can undo any more', () => {
    const { deletion, seen, onDisk } = setUp();
    deletion.begin([idOf('a')]);
    deletion.begin([idOf('b')]);
    expect(onDisk()).toEqual(['b', 'c']);
    deletion.undo();
    expect(seen()).toEqual(['b', 'c']);
  });

  it('is carried out when the application ends', () => {
    const { time, deletion, onDisk } = setUp();
    deletion.begin([idOf('a')]);
    deletion.finish();
    expect(onDisk()).toEqual(['b', 'c']);
    expect(time.pending()).toBe(0);
  });

  it('answers the same list while nothing changed, for who compares lists', () => {
    const { deletion } = setUp();
    const before = deletion.visible.all();
    expect(deletion.visible.all()).toBe(before);
    deletion.begin([idOf('a')]);
    const without = deletion.visible.all();
    expect(deletion.visible.all()).toBe(without);
    deletion.undo();
    expect(deletion.visible.all()).toBe(before);
  });

  it('never shows what was deleted and not undone, in any order of steps', async () => {
    const step = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((name) => ({ do: 'begin' as const, name })),
      fc.constant({ do: 'undo' as const }),
      fc.integer({ min: 1, max: 20_000 }).map((ms) => ({ do: 'pass' as const, ms })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { time, deletion, seen, onDisk } = setUp();
        const gone = new Set<string>();
        let last: string | null = null;
        for (const one of steps) {
          if (one.do === 'begin') {
            deletion.begin([idOf(one.name)]);
            last = gone.has(one.name) ? null : one.name;
            gone.add(one.name);
          } else if (one.do === 'undo') {
            if (deletion.undo() && last !== null) gone.delete(last);
            last = null;
          } else await time.advance(one.ms);
          expect(seen()).toEqual(['a', 'b', 'c'].filter((name) => !gone.has(name)));
        }
        deletion.finish();
        expect(onDisk()).toEqual(['a', 'b', 'c'].filter((name) => !gone.has(name)));
      }),
      { numRuns: 50 },
    );
  });
});
