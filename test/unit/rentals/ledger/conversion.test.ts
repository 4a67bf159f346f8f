/** The first version's files become those of this one as a whole, whatever comes in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import { entriesFormat } from '../../../../main/rentals/ledger/entries-format.ts';
import { type Entry, noEntries } from '../../../../main/rentals/ledger/entry.ts';
import { entriesSchema } from '../../../../main/rentals/ledger/entry-schema.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import type { LedgerFile } from '../../../../main/rentals/ledger/ledger-file.ts';
import { ledgerVersion, openLedgerFile } from '../../../../main/rentals/ledger/open-ledger.ts';
import { entryOfPast } from '../../../../main/rentals/ledger/past.ts';
import { createDisk } from '../../../../main/storage/disk.ts';
import { NewerFile, openDocument } from '../../../../main/storage/document.ts';
import { dayMs, type RentalState } from '../../../../preload/model/index.ts';
import { entryOf, rentalIdOf, unresolvedState } from '../../../support/rentals.ts';
import { createStrictFiles, Dead, type Mishap, type StrictFiles } from '../../../support/strict-files.ts';

const nowMs = Date.UTC(2026, 4, 19);
const aged = (id: string, days: number, state?: RentalState): Entry => {
  const createdAtMs = nowMs - days * dayMs - 3_600_000;
  return entryOf({
    id: rentalIdOf(id),
    createdAtMs,
    state: state ?? { kind: 'ended', atMs: createdAtMs + 1 },
  });
};
const unreadable = { written: 'by a version that nobody knows' };
const recent = [
  aged('open', 0, { kind: 'open' }),
  ...Array.from({ length: 9 }, (_, at) => aged(`week-${at}`, at / 2)),
  aged('doubt', 20, unresolvedState()),
];
const past = Array.from({ length: 14 }, (_, at) => aged(`past-${at}`, 9 + at));
const all = [...recent, ...past];

/** As the first version leaves its folder: no file says a version. */
function firstForm(foreign: readonly unknown[] = [unreadable]): StrictFiles {
  const files = createStrictFiles();
  const put = (name: string, entries: readonly unknown[]) => {
    const text = JSON.stringify({ entries, unreadable: foreign, lastReading: null, theme: 'x' });
    files.plant(`${name}.json`, text);
    files.plant(`${name}.last-good.json`, text);
  };
  put('rentals', recent);
  put('past', past);
  return files;
}

const clock = { now: () => nowMs };
const openOnce = (files: StrictFiles): LedgerFile =>
  openFiles(createDisk('/data', files), clock, () => {}).rentals;

/** All is converted, and all of the past read. */
function readAll(file: LedgerFile): LedgerFile {
  do file.readMore();
  while (!file.past.isWhole());
  return file;
}

/** A start that comes to its end. */
function openWhole(files: StrictFiles): LedgerFile {
  files.revive();
  return readAll(openOnce(files));
}

function held(file: LedgerFile): readonly Entry[] {
  const entries = file.get().entries;
  const ids = new Set(entries.map(({ rental }) => rental.id));
  return [
    ...entries,
    ...file.past
      .all()
      .filter(({ id }) => !ids.has(id))
      .map(entryOfPast),
  ];
}
const byId = (entries: readonly Entry[]) => entries.toSorted((a, b) => (a.rental.id < b.rental.id ? -1 : 1));

function expectWhole(files: StrictFiles): void {
  const file = openWhole(files);
  expect(byId(held(file))).toEqual(byId(all));
  expect(file.get().unreadable).toEqual([unreadable, unreadable].map((each) => JSON.stringify(each)));
}

/** The number of calls to the file system that a start with a conversion makes. */
function countCalls(): number {
  for (let calls = 1; ; calls += 1) {
    const files = firstForm();
    files.plan(new Map([[calls, { kind: 'killed', isDone: false }]]));
    if (!diesIn(files)) return calls - 1;
  }
}

/** A start during which the process is to die. Some failures are borne, so it may not throw by itself. */
function diesIn(files: StrictFiles): boolean {
  try {
    readAll(openOnce(files));
    files.list('/data');
    return false;
  } catch (error) {
    if (error instanceof Dead) return true;
    throw error;
  }
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.record({ kind: fc.constant('refused' as const), code: fc.constantFrom('ENOSPC', 'EIO'), share }),
  fc.record({ kind: fc.constant('short' as const), share }),
  fc.record({ kind: fc.constant('killed' as const), isDone: fc.boolean() }),
  fc.record({
    kind: fc.constant('power-lost' as const),
    isDone: fc.boolean(),
    choice: fc.integer({ min: 1, max: 1_000_000 }),
  }),
);

describe('the first version’s files', () => {
  it('let what is open be watched before any of the past is read', () => {
    const files = firstForm();
    files.plant('past.json', 'not read yet');
    const file = openOnce(files);
    expect(file.get().entries.find(({ rental }) => rental.id === 'open')?.rental.state.kind).toBe('open');
    expect(files.textOf('past.json')).toBe('not read yet');
    expect(file.holdsSince(nowMs - 6 * dayMs)).toBe(true);
    expect(file.holdsSince(nowMs - 8 * dayMs)).toBe(false);
  });

  it('are read and converted some at a time, with steps of their own for what lies between', () => {
    const file = openInSteps(firstForm());
    const counts: number[] = [];
    do {
      file.readMore();
      counts.push(file.past.all().length);
    } while (!file.past.isWhole());
    const reading = [0, 0, 0, 0, 0, 0];
    expect(counts).toEqual([...reading, 0, 4, 8, 12, 16, 20, 21, 21, 21]);
  });

  it('still hold, once converted, what ended of late', () => {
    const ids = openWhole(firstForm())
      .get()
      .entries.map(({ rental }) => rental.id);
    expect(ids).toEqual(expect.arrayContaining(['open', 'week-0', 'week-1', 'week-2', 'week-3', 'doubt']));
  });

  it('are read, and what the past held is in parts then', () => {
    const files = firstForm();
    expectWhole(files);
    expect(files.names()).toContain('past-0001.json');
    const { version, entries, theme } = JSON.parse(files.textOf('rentals.json') ?? '');
    expect([version, entries.length, theme]).toEqual([2, 4, 'x']);
    expectWhole(files);
  });

  it('are kept beside the new ones until those have been loaded once', () => {
    const files = firstForm();
    const former = files.textOf('past.json');
    openWhole(files);
    expect(files.textOf('past.json')).toBe(former);
    expect(JSON.parse(files.textOf('rentals.version-1.json') ?? '').entries).toEqual(
      JSON.parse(JSON.stringify(recent)),
    );
    openWhole(files);
    expect(files.names().filter((name) => /^past\.|version-1/.test(name))).toEqual([]);
    expectWhole(files);
  });

  it('are kept until the last part of the new form has been loaded', () => {
    const files = firstForm();
    readAll(openInSteps(files));
    const file = openOnce(files);
    const isKept = () => files.names().some((name) => /^past\.|version-1/.test(name));
    expect([file.past.isWhole(), isKept()]).toEqual([false, true]);
    while (!file.past.isWhole()) {
      expect(isKept()).toBe(true);
      file.readMore();
    }
    expect(isKept()).toBe(false);
  });

  it('are not kept beside them when the person deletes what they hold', () => {
    const files = firstForm();
    const file = openWhole(files);
    file.past.remove(new Set([rentalIdOf('past-7')]));
    const texts = files.names().map((name) => files.textOf(name) ?? '');
    expect(texts.filter((text) => text.includes('"past-7"'))).toEqual([]);
  });

  it('are converted though the past is missing, or nothing but the past is there', () => {
    for (const name of ['past', 'rentals']) {
      const files = firstForm();
      for (const file of [`${name}.json`, `${name}.last-good.json`]) files.remove(`/data/${file}`);
      const left = name === 'past' ? recent : past;
      expect(byId(held(openWhole(files)))).toEqual(byId(left));
      expect(byId(held(openWhole(files)))).toEqual(byId(left));
    }
  });

  it('lose nothing where the conversion stops at any step, and begins again', { timeout: 20_000 }, () => {
    const calls = countCalls();
    expect(calls).toBeGreaterThan(30);
    for (let call = 1; call <= calls; call += 1) {
      for (const isDone of [false, true]) {
        const files = firstForm();
        files.plan(new Map([[call, { kind: 'killed', isDone }]]));
        const died = diesIn(files);
        // What fails in itself is not done, and nothing is killed after it.
        if (!isDone) expect(died).toBe(true);
        expectWhole(files);
        expectWhole(files);
      }
    }
  });

  it('lose nothing whatever fails on the way, power and space included', { timeout: 30_000 }, () => {
    const calls = countCalls();
    const lives = fc.array(fc.array(fc.tuple(fc.integer({ min: 1, max: calls }), mishap), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lives, (planned) => {
        const files = firstForm();
        for (const mishaps of planned) {
          files.revive();
          files.plan(new Map(mishaps));
          try {
            readAll(openOnce(files));
          } catch {
            // This life is over.
          }
        }
        expectWhole(files);
        expectWhole(files);
      }),
      { numRuns: 60 },
    );
  });

  it('go on as they are where there is no room for the new ones, and are converted later', () => {
    const files = firstForm();
    files.freeBytes = 2_000;
    const file = readAll(openOnce(files));
    expect(byId(held(file))).toEqual(byId(all));
    expect(JSON.parse(files.textOf('rentals.json') ?? '').version ?? 1).toBe(1);
    files.freeBytes = Number.POSITIVE_INFINITY;
    const changed = {
      ...file.get(),
      entries: file.get().entries.filter(({ rental }) => rental.id !== 'past-3'),
    };
    expect(file.set(changed)).toBeNull();
    const left = all.filter(({ rental }) => rental.id !== 'past-3');
    expect(byId(held(openWhole(files)))).toEqual(byId(left));
  });
});

/** Four at a time. */
function openInSteps(files: StrictFiles): LedgerFile {
  const disk = createDisk('/data', files);
  const open = (name: string) =>
    openDocument({
      disk,
      clock,
      name,
      version: ledgerVersion,
      format: entriesFormat,
      schema: entriesSchema,
      empty: noEntries,
      isCopied: true,
      onDamage: () => {},
    });
  return openLedgerFile({ disk, clock, open, hasDamage: () => false, convertedAtOnce: 4 });
}

it('take what changes in the midst of the conversion, whatever fails and wherever it is interrupted', {
  timeout: 30_000,
}, () => {
  const names = [...all.map(({ rental }) => rental.id), rentalIdOf('new-1'), rentalIdOf('new-2')];
  const step = fc.record({
    kind: fc.constantFrom('more', 'more', 'change', 'put', 'remove', 'tidy', 'restart'),
    at: fc.nat(names.length - 1),
    amountMinor: fc.integer({ min: 1, max: 1_000 }),
    mishaps: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), mishap), { maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      // Beside an entry that says nothing of itself, what only the copy has is taken to be lost and not deleted.
      const files = firstForm([]);
      const open = () => {
        files.revive();
        const file = openInSteps(files);
        const failures: unknown[] = [];
        const ledger = createLedger(file);
        ledger.listen((failure) => failures.push(failure));
        return { file, ledger, failures };
      };
      let now = open();
      /** Of each number what may be found: what was acknowledged last, and what was tried since. */
      const versions = new Map<string, readonly string[]>(names.map((id) => [id, ['absent']]));
      const former = new Map<string, readonly string[]>();
      const versionOf = (entry: Entry | undefined) =>
        entry === undefined ? 'absent' : String(entry.rental.charge?.amountMinor);
      for (const entry of all) versions.set(entry.rental.id, [versionOf(entry)]);
      const check = (file: LedgerFile) => {
        const found = new Map<string, Entry>();
        for (const entry of held(file)) {
          expect(found.has(entry.rental.id)).toBe(false);
          found.set(entry.rental.id, entry);
        }
        for (const [id, possible] of versions) expect(possible, id).toContain(versionOf(found.get(id)));
      };
      const carryOut = ({ kind, at, amountMinor }: (typeof steps)[number]): void => {
        const id = names[at] ?? rentalIdOf('new-1');
        const charge = { amountMinor, currency: 'USD' };
        if (kind === 'more') now.ledger.readMore();
        else if (kind === 'tidy') now.file.tidy();
        else if (kind === 'remove') now.ledger.removeAll(now.ledger.find(id) === undefined ? [] : [id]);
        else if (kind === 'put' && now.ledger.find(id) === undefined && id.startsWith('new'))
          now.ledger.put(entryOf({ id, charge, createdAtMs: nowMs, state: { kind: 'open' } }));
        else now.ledger.change(id, (rental) => ({ ...rental, charge }));
      };
      for (const each of steps) {
        const id = names[each.at] ?? '';
        const before = now.ledger.find(rentalIdOf(id));
        now.failures.length = 0;
        files.plan(new Map(each.mishaps));
        let died = each.kind === 'restart';
        try {
          if (!died) carryOut(each);
          files.list('/data');
        } catch {
          // It was killed, or may not read a file: this life is over.
          died = true;
        }
        const isTold = now.failures.length > 0 && !died && now.failures.every((failure) => failure === null);
        // Nobody deletes what is not to be seen.
        const isRemoval = each.kind === 'remove' && before !== undefined;
        const isChange = (each.kind === 'change' || each.kind === 'put') && before !== undefined;
        const isNew = each.kind === 'put' && before === undefined && id.startsWith('new');
        if (isRemoval || isChange || isNew) {
          const version = isRemoval ? 'absent' : String(each.amountMinor);
          const possible = [...(versions.get(id) ?? []), version];
          // Of what could not be deleted wherever it was, an earlier form may be left.
          const earlier = isRemoval ? (former.get(id) ?? []) : [];
          former.set(id, [...(former.get(id) ?? []), ...possible]);
          versions.set(id, isTold ? [version] : [...earlier, ...possible]);
        }
        if (died) now = open();
      }
      files.revive();
      check(readAll(now.file));
      check(openWhole(files));
      check(openWhole(files));
    }),
    { numRuns: 200 },
  );
});

it('brings back nothing that was deleted between two interruptions, at whatever step each comes', {
  timeout: 30_000,
}, () => {
  const steps = Array.from({ length: 14 }, (_, at) => at);
  for (const first of steps) {
    for (const second of steps) {
      const files = firstForm([]);
      const earlier = createLedger(openInSteps(files));
      for (let step = 0; step < first; step += 1) earlier.readMore();
      const ledger = createLedger(openInSteps(files));
      for (let step = 0; step < second; step += 1) ledger.readMore();
      const deleted = rentalIdOf('week-7');
      if (ledger.find(deleted) === undefined) continue; // Not seen, so not deleted.
      ledger.removeAll([deleted]);
      expect(byId(held(openWhole(files)))).toEqual(byId(all.filter(({ rental }) => rental.id !== deleted)));
    }
  }
});

describe('files of a newer version', () => {
  it.each([
    ['rentals', '{"version":3,"numbers":{}}'],
    ['past-0001', '{"version":3,"numbers":{}}'],
    ['settings', '{"version":2,"choices":{}}'],
    ['key', '{"version":2}'],
  ])('stop this one, and stay as they are: %s', (name, text) => {
    const files = createStrictFiles();
    openOnce(files);
    files.plant(`${name}.json`, text);
    const before = files.names().map((file) => [file, files.textOf(file)]);
    expect(() => openOnce(files)).toThrow(NewerFile);
    expect(files.names().map((file) => [file, files.textOf(file)])).toEqual(before);
  });
});
