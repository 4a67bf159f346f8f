import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFiles } from '../../../../main/rentals/ledger/conversion.ts';
import type { Entry } from '../../../../main/rentals/ledger/entry.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import { dayMs, type RentalState } from '../../../../preload/model/index.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../support/memory-disk.ts';
import { openEntries } from '../../../support/open-ledger.ts';
import { entryOf, rentalIdOf, unresolvedState } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19);

const entryAged = (id: string, days: number, state?: RentalState): Entry => {
  const createdAtMs = nowMs - days * dayMs;
  return entryOf({
    id: rentalIdOf(id),
    createdAtMs,
    state: state ?? { kind: 'ended', atMs: createdAtMs + 20 * 60_000 },
  });
};
const openJoined = (disk: MemoryDisk, atMs = nowMs) => {
  const clock = { now: () => atMs };
  return joinFiles(openEntries(disk, clock), openEntries(disk, clock, 'past'), atMs);
};
const open = (disk: MemoryDisk, atMs = nowMs) => createLedger(openJoined(disk, atMs));
const idsIn = (disk: MemoryDisk, file: string): string[] =>
  JSON.parse(disk.files.get(file) ?? '{"entries":[]}').entries.map(({ rental }: Entry) => rental.id);
const idsOf = (ledger: ReturnType<typeof open>) => ledger.all().map(({ rental }) => rental.id);

/** All in one file. */
function diskWith(entries: readonly Entry[]): MemoryDisk {
  const disk = createMemoryDisk();
  disk.save('rentals', { entries });
  return disk;
}
const mixed = [
  entryAged('new', 0, { kind: 'open' }),
  entryAged('recent', 3),
  entryAged('doubt', 20, unresolvedState()),
  entryAged('old', 30),
  entryAged('older', 40),
];

describe('the ledger in the first version’s two files', () => {
  it('puts aside what ended more than a week ago, and nothing else, however old', () => {
    const disk = diskWith(mixed);
    expect(idsOf(open(disk))).toEqual(['new', 'recent', 'doubt', 'old', 'older']);
    expect(idsIn(disk, 'rentals')).toEqual(['new', 'recent', 'doubt']);
    expect(idsIn(disk, 'past')).toEqual(['old', 'older']);
    expect(idsOf(open(disk))).toEqual(['new', 'recent', 'doubt', 'old', 'older']);
  });

  it('does not write the past again for what happens now', () => {
    const disk = diskWith(mixed);
    const ledger = open(disk);
    const written: string[] = [];
    disk.onSave = (name) => written.push(name);
    ledger.change(rentalIdOf('new'), (rental) => ({ ...rental, state: { kind: 'ended', atMs: nowMs } }));
    ledger.put(entryAged('newest', -1, { kind: 'open' }));
    ledger.keepReading(
      { server: 'sandbox', balance: { amountMinor: 1, currency: 'USD' }, askedAtMs: nowMs, readAtMs: nowMs },
      (rental) => rental,
    );
    expect(written).toEqual(['rentals', 'rentals', 'rentals']);
    ledger.remove(rentalIdOf('old'));
    expect(idsIn(disk, 'past')).toEqual(['older']);
    expect(idsOf(open(disk))).toEqual(['newest', 'new', 'recent', 'doubt', 'older']);
  });

  it('knows in the next run what was removed, which may count for today', () => {
    const disk = diskWith(mixed);
    open(disk).removeAll([rentalIdOf('new'), rentalIdOf('old')]);
    expect(
      open(disk)
        .removed()
        .map(({ id }) => id),
    ).toEqual(['new', 'old']);
  });

  it('keeps a change to what was put aside', () => {
    const disk = diskWith(mixed);
    open(disk).change(rentalIdOf('old'), (rental) => ({
      ...rental,
      charge: { amountMinor: 7, currency: 'USD' },
    }));
    expect(open(disk).find(rentalIdOf('old'))?.rental.charge?.amountMinor).toBe(7);
  });

  it('tells that the past could not be saved, and saves it later', () => {
    const disk = diskWith(mixed);
    const rentals = openJoined(disk);
    disk.onSave = (name) => {
      if (name === 'past') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const entries = rentals.get().entries.filter(({ rental }) => rental.id !== 'old');
    expect(rentals.set({ ...rentals.get(), entries })).toBe('full');
    expect(rentals.flush()).toBe('full');
    disk.onSave = () => {};
    expect(rentals.flush()).toBeNull();
    expect(idsIn(disk, 'past')).toEqual(['older']);
    expect(idsIn(disk, 'rentals')).toEqual(['new', 'recent', 'doubt']);
  });

  it('finds at the next start what the past could not take', () => {
    const disk = diskWith(mixed);
    const ledger = open(disk);
    disk.onSave = (name) => {
      if (name === 'past') throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    ledger.change(rentalIdOf('old'), (rental) => ({
      ...rental,
      charge: { amountMinor: 7, currency: 'USD' },
    }));
    disk.onSave = () => {};
    expect(open(disk).find(rentalIdOf('old'))?.rental.charge?.amountMinor).toBe(7);
    expect(idsIn(disk, 'rentals')).toEqual(['new', 'recent', 'doubt']);
    expect(open(disk).find(rentalIdOf('old'))?.rental.charge?.amountMinor).toBe(7);
  });

  it('loses nothing that was saved, whenever the power goes and whatever could not be written', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), id: fc.nat(5), days: fc.constantFrom(0, 3, 9, 30) }),
      fc.record({ kind: fc.constant('charge' as const), id: fc.nat(5), amountMinor: fc.nat(100) }),
      fc.record({ kind: fc.constant('restart' as const), days: fc.constantFrom(0, 2, 8) }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (steps, failing) => {
          const disk = createMemoryDisk();
          let saves = 0;
          disk.onSave = () => {
            saves += 1;
            if (failing.includes(saves)) throw Object.assign(new Error('EIO'), { code: 'EIO' });
          };
          let atMs = nowMs;
          let rentals = openJoined(disk, atMs);
          /** What was acknowledged last for each id, and what was tried since. */
          const known = new Map<string, readonly string[]>();
          const note = (entry: Entry, failure: string | null) => {
            const text = JSON.stringify(entry.rental.charge);
            const { id } = entry.rental;
            known.set(id, failure === null ? [text] : [...(known.get(id) ?? ['absent']), text]);
          };
          const check = () => {
            for (const [id, versions] of known) {
              const found = rentals.get().entries.filter(({ rental }) => rental.id === id);
              expect(found.length).toBeLessThan(2);
              const [entry] = found;
              expect(versions).toContain(
                entry === undefined ? 'absent' : JSON.stringify(entry.rental.charge),
              );
            }
          };
          for (const each of steps) {
            if (each.kind === 'restart') {
              atMs += each.days * dayMs;
              rentals = openJoined(disk, atMs);
              check();
              for (const id of known.keys()) {
                const entry = rentals.get().entries.find(({ rental }) => rental.id === id);
                known.set(id, [entry === undefined ? 'absent' : JSON.stringify(entry.rental.charge)]);
              }
              continue;
            }
            const id = rentalIdOf(`r${each.id}`);
            const before = rentals.get().entries.find(({ rental }) => rental.id === id);
            const charge = { amountMinor: each.kind === 'charge' ? each.amountMinor : 0, currency: 'USD' };
            const base = before ?? (each.kind === 'put' ? entryAged(id, each.days) : undefined);
            if (base === undefined) continue;
            const entry = { ...base, rental: { ...base.rental, charge } };
            const others = rentals.get().entries.filter(({ rental }) => rental.id !== id);
            note(entry, rentals.set({ ...rentals.get(), entries: [entry, ...others] }));
            check();
          }
          disk.onSave = () => {};
          rentals = openJoined(disk, atMs);
          check();
        },
      ),
      { numRuns: 300 },
    );
  });
});
