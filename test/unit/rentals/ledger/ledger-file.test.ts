/** The ledger in its small file with the past behind it: what is over moves there, and comes back when it changes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import type { Entry } from '../../../../main/rentals/ledger/entry.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import { entriesToMove } from '../../../../main/rentals/ledger/ledger-file.ts';
import { dayMs, type RentalId, type RentalState } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { createMemoryDisk, type MemoryDisk } from '../../../support/memory-disk.ts';
import { entryOf, rentalIdOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19);
const lifeMs = 20 * 60_000;

const aged = (id: string, days: number, state?: RentalState): Entry => {
  const createdAtMs = nowMs - days * dayMs - lifeMs;
  return entryOf({
    id: rentalIdOf(id),
    createdAtMs,
    state: state ?? { kind: 'ended', atMs: createdAtMs + lifeMs },
  });
};
const range = (count: number) => Array.from({ length: count }, (_, at) => at);
/** `old-0` ended a day ago, `old-1` two days ago, and so on. */
const olds = (count: number): readonly Entry[] => range(count).map((at) => aged(`old-${at}`, at + 1));

let disk: MemoryDisk;
beforeEach(() => {
  disk = createMemoryDisk();
});

function open(atMs = nowMs) {
  const { rentals } = openFiles(disk, { now: () => atMs }, () => {});
  return { rentals, ledger: createLedger(rentals) };
}
/** With all of the past read. */
function openWhole(atMs = nowMs) {
  const opened = open(atMs);
  while (!opened.ledger.past.isWhole()) opened.ledger.readMore();
  return opened;
}
const filesOfPast = () => [...disk.files.keys()].filter((name) => /^past-\d+$/.test(name)).sort();
const idsIn = (file: string): string[] =>
  JSON.parse(disk.files.get(file) ?? '{"entries":[]}').entries.map(({ rental }: Entry) => rental.id);
const idsOf = (entries: readonly Entry[]) => entries.map(({ rental }) => rental.id);
const keep = (entries: readonly Entry[]) => {
  const { rentals } = open();
  rentals.set({ ...rentals.get(), entries });
  return rentals;
};

describe('what is over', () => {
  it('moves to the past once there is some of it, but for the newest', () => {
    const rentals = keep([aged('open', 0, { kind: 'open' }), ...olds(12)]);
    expect(rentals.isTidyDue()).toBe(true);
    rentals.tidy();
    expect(rentals.isTidyDue()).toBe(false);
    expect(idsIn('rentals')).toEqual(['open', 'old-0', 'old-1']);
    expect(filesOfPast().flatMap(idsIn)).toHaveLength(10);
  });

  it.each<[string, Entry]>([
    ['is open', aged('x', 9, { kind: 'open' })],
    ['is unresolved', aged('x', 9, unresolvedState())],
    ['was stopped', aged('x', 9, { kind: 'stopped' })],
    ['ended by a clock that was ahead', aged('x', -9)],
    [
      'has an SMS that was not told of',
      entryOf({ ...aged('x', 9).rental, sms: [{ ...shownSmsOf(), announcedAtMs: null }] }),
    ],
  ])('is not what %s, however old', (_name, entry) => {
    expect(idsOf(entriesToMove([...olds(12), entry], nowMs))).not.toContain('x');
  });

  it('is not moved where it is little: a move writes more than a change', () => {
    expect(entriesToMove(olds(4), nowMs)).toEqual([]);
    expect(idsOf(entriesToMove(olds(5), nowMs))).toEqual(['old-4', 'old-3', 'old-2']);
  });

  it('is still held for two days, and answered from the past after that', () => {
    keep(olds(12)).tidy();
    const { ledger } = openWhole();
    expect(idsOf(ledger.all())).toEqual(['old-0', 'old-1']);
    const later = openWhole(nowMs - 9 * dayMs).ledger;
    expect(idsOf(later.all())).toContain('old-9');
    expect(ledger.find(rentalIdOf('old-11'))?.rental.id).toBe('old-11');
    expect(idsOf(ledger.older('sandbox', 3))).toEqual(['old-2', 'old-3', 'old-4']);
    expect(idsOf(ledger.since(nowMs - 7.5 * dayMs))).toEqual(
      range(8)
        .map((at) => `old-${at}`)
        .slice(0, 7),
    );
  });

  it('is looked back on no further than is asked for: an order that is compared after a crash waits for no long past', () => {
    keep(olds(350)).tidy();
    const { ledger } = open();
    const load = disk.load.bind(disk);
    const loaded: string[] = [];
    disk.load = (name, format) => {
      loaded.push(name);
      return load(name, format);
    };
    expect(idsOf(ledger.since(nowMs - 1.5 * dayMs))).toEqual(['old-0', 'old-1']);
    expect(loaded).toEqual([]);
    expect(ledger.since(nowMs - 140.5 * dayMs)).toHaveLength(140);
    expect(ledger.past.isWhole()).toBe(false);
    expect(ledger.since(0)).toHaveLength(350);
    expect(ledger.past.isWhole()).toBe(true);
  });

  it('is looked for behind a part of which a kill left all in the ledger as well', () => {
    const rentals = keep(olds(12));
    rentals.tidy();
    const [part = ''] = filesOfPast();
    const file = JSON.parse(disk.files.get(part) ?? '');
    // The newest part has nothing but what stands in `rentals` too.
    disk.files.set('past-0002', JSON.stringify({ ...file, entries: [aged('old-0', 1)] }));
    disk.files.set(part, JSON.stringify({ ...file, entries: [aged('fresh', 1.5), ...file.entries] }));
    expect(idsOf(open().ledger.all())).toContain('fresh');
  });

  it('stays where it is when the past cannot be saved, and moves later', () => {
    const rentals = keep(olds(12));
    disk.onSave = (name) => {
      if (name.startsWith('past-')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    rentals.tidy();
    expect(idsIn('rentals')).toHaveLength(12);
    disk.onSave = () => {};
    rentals.tidy();
    expect(idsIn('rentals')).toHaveLength(2);
    expect(filesOfPast().flatMap(idsIn)).toHaveLength(10);
  });
});

describe('a number of the past', () => {
  beforeEach(() => keep(olds(12)).tidy());
  const id = rentalIdOf('old-9');

  it('comes back when it changes', () => {
    const { ledger } = openWhole();
    ledger.change(id, (rental) => ({ ...rental, charge: usd(7) }));
    expect(idsIn('rentals')).toContain(id);
    expect(filesOfPast().flatMap(idsIn)).not.toContain(id);
    expect(openWhole().ledger.find(id)?.rental.charge).toEqual(usd(7));
  });

  it('is deleted from its file and from the copy', () => {
    openWhole().ledger.remove(id);
    expect([...disk.files.values()].join()).not.toContain(id);
    expect(openWhole().ledger.find(id)).toBeUndefined();
  });

  it('is deleted from its file although it is still held, since it ended of late', () => {
    const late = range(9).map((at) => aged(`late-${at}`, at / 10));
    const rentals = keep(late);
    rentals.tidy();
    const gone = filesOfPast()
      .flatMap(idsIn)
      .find((name) => name.startsWith('late'));
    expect(idsOf(rentals.get().entries)).toContain(gone);
    createLedger(rentals).remove(rentalIdOf(gone ?? ''));
    expect([...disk.files.keys()].flatMap(idsIn)).not.toContain(gone);
    expect(openWhole().ledger.find(rentalIdOf(gone ?? ''))).toBeUndefined();
  });

  it('is gone with its file when all of that are deleted', () => {
    const { ledger } = openWhole();
    ledger.removeAll(olds(12).map(({ rental }) => rental.id));
    expect(filesOfPast()).toEqual([]);
    expect([...disk.files.keys()].filter((name) => name.startsWith('past'))).toEqual([]);
  });

  it('is told of as unsaved when it cannot be deleted, and is deleted later', () => {
    const { ledger, rentals } = openWhole();
    const failures: (string | null)[] = [];
    ledger.listen((failure) => failures.push(failure));
    disk.failWith = 'ENOSPC';
    ledger.remove(id);
    expect(failures).toEqual(['full']);
    expect(ledger.find(id)).toBeUndefined();
    disk.failWith = null;
    expect(rentals.flush()).toBeNull();
    expect([...disk.files.values()].join()).not.toContain(id);
  });

  it('that is also in the small file, after a kill, is the one of the small file', () => {
    const changed = { ...aged('old-9', 10), idempotencyKey: 'newer' };
    const file = JSON.parse(disk.files.get('rentals') ?? '');
    disk.files.set('rentals', JSON.stringify({ ...file, entries: [...file.entries, changed] }));
    const { ledger } = openWhole();
    expect(ledger.find(id)?.idempotencyKey).toBe('newer');
    expect(filesOfPast().flatMap(idsIn)).not.toContain(id);
  });

  it('that another version wrote, and that is not over for this one, is watched again', () => {
    const [name = ''] = filesOfPast();
    const file = JSON.parse(disk.files.get(name) ?? '');
    const odd = { ...aged('odd', 20), rental: { ...aged('odd', 20).rental, state: { kind: 'paused' } } };
    disk.files.set(name, JSON.stringify({ ...file, entries: [...file.entries, odd] }));
    const { ledger } = openWhole();
    expect(ledger.all().find(({ rental }) => rental.id === 'odd')?.rental.state.kind).toBe('open');
    expect(idsIn('rentals')).toContain('odd');
    expect(openWhole().ledger.find(rentalIdOf('odd'))?.original).toBe(JSON.stringify(odd));
  });
});

it('writes little for what happens now, however long the past is', () => {
  disk.save('rentals', { entries: range(2_000).map((at) => aged(`old-${at}`, at / 80)) });
  const { ledger, rentals } = openWhole();
  let written = 0;
  disk.onSave = (name, content) => {
    expect(name).toBe('rentals');
    written += JSON.stringify(content).length;
  };
  const id: RentalId = rentalIdOf('new');
  ledger.put(aged('new', 0, { kind: 'ordering' }));
  ledger.change(id, (rental) => ({ ...rental, state: { kind: 'open' } }));
  const reading = { server: 'sandbox', balance: usd(1), askedAtMs: nowMs, readAtMs: nowMs };
  ledger.keepReading(reading, (rental) => rental);
  // The disk writes the copy as well.
  expect(2 * written).toBeLessThan(30_000);
  expect(rentals.get().entries.length).toBeLessThan(200);
  expect(ledger.past.all()).toHaveLength(1_998);
});
