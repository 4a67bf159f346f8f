/** Every list in every file: a row that cannot be read is not lost with the next save. */
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../main/files.ts';
import { createDisk } from '../../../main/storage/disk.ts';
import { entryOf, order } from '../../support/rentals.ts';
import { createStrictFiles } from '../../support/strict-files.ts';

const nowMs = Date.UTC(2026, 4, 19);
const clock = { now: () => nowMs };

const purchase = {
  id: 'r-1',
  server: 'sandbox',
  service: 'whatsapp',
  createdAtMs: nowMs,
  priceShown: null,
  price: null,
  charge: null,
};
const alert = { id: 'a', order, most: null, sinceMs: 1, back: null, server: 'sandbox', countSeen: 0 };
const price = { service: { id: 'x', name: 'X' }, maxPriceMinor: 5 };
type Files = ReturnType<typeof openFiles>;
const setServer = ({ settings }: Files) => settings.set({ ...settings.get(), server: 'sandbox' });
const stored = (settings: object) => JSON.stringify({ settings, server: null, webhook: null });

interface Case {
  readonly file: string;
  readonly good: object;
  /** The file, with these rows in the list. */
  readonly text: (rows: readonly object[]) => string;
  readonly change: (files: Files) => unknown;
  readonly read: (files: Files) => readonly unknown[];
}
const cases: Readonly<Record<string, Case>> = {
  favourites: {
    file: 'settings',
    good: order,
    text: (favourites) => stored({ favourites }),
    change: setServer,
    read: ({ settings }) => settings.get().settings.favourites,
  },
  'highest prices of services': {
    file: 'settings',
    good: price,
    text: (servicePrices) => stored({ limits: { servicePrices } }),
    change: setServer,
    read: ({ settings }) => settings.get().settings.limits.servicePrices,
  },
  alerts: {
    file: 'alerts',
    good: alert,
    text: (alerts) => JSON.stringify({ alerts }),
    change: ({ alerts }) =>
      alerts.set({ alerts: alerts.get().alerts.map((one) => ({ ...one, countSeen: 7 })) }),
    read: ({ alerts }) => alerts.get().alerts.map((one) => ({ ...one, countSeen: 0 })),
  },
  'purchases of numbers that were removed': {
    file: 'rentals',
    good: purchase,
    text: (removed) => JSON.stringify({ version: 2, entries: [], unreadable: [], removed }),
    change: ({ rentals }) => rentals.set({ ...rentals.get(), entries: [entryOf()] }),
    read: ({ rentals }) => rentals.get().removed ?? [],
  },
};
const odd = [{ of: 'a version to come' }, { createdAtMs: 'long ago' }];

it.each(Object.keys(cases))('%s that cannot be read stay in the file through every change', (name) => {
  const { file, good, text, change, read } = cases[name] ?? expect.fail();
  const files = createStrictFiles();
  files.plant(`${file}.json`, text([odd[0] ?? {}, good, odd[1] ?? {}]));
  const told: unknown[] = [];
  const open = () =>
    openFiles(
      createDisk('/data', files),
      clock,
      () => {},
      undefined,
      (each) => told.push(each),
    );
  for (let start = 1; start <= 2; start += 1) {
    const opened = open();
    expect(read(opened)).toEqual([good]);
    change(opened);
    for (const row of odd) expect(files.textOf(`${file}.json`)).toContain(JSON.stringify(row));
  }
  expect(told).toEqual([1, 2].map(() => ({ file: `${file}.json`, count: 2 })));
  expect(read(open())).toEqual([good]);
});

it.each(Object.keys(cases))(
  '%s in anything but a list stay somewhere in the folder, and the person is told',
  (name) => {
    const { file, text, change } = cases[name] ?? expect.fail();
    const words = '{"of":["a version to come",1.50]}';
    const files = createStrictFiles();
    files.plant(
      `${file}.json`,
      text([{ rows: 0 }]).replace('[{"rows":0}]', () => words),
    );
    for (let start = 1; start <= 2; start += 1) {
      const told: unknown[] = [];
      const tell = (what: unknown) => told.push(what);
      const opened = openFiles(createDisk('/data', files), clock, tell, undefined, tell);
      change(opened);
      const kept = files.names().filter((each) => files.textOf(each)?.includes(words));
      expect(kept).not.toEqual([]);
      // What was set aside is told of once.
      expect(told).toHaveLength(start === 1 || kept.includes(`${file}.json`) ? 1 : 0);
    }
  },
);

it('such a purchase keeps its very words', () => {
  const files = createStrictFiles();
  const words = '{"createdAtMs":12345678901234567890, "price":4.50,"s":"\\u0041"}';
  files.plant('rentals.json', `{"version":2,"entries":[],"removed":[${words}]}`);
  for (let start = 1; start <= 2; start += 1) {
    const { rentals } = openFiles(createDisk('/data', files), clock, () => {});
    rentals.set({ ...rentals.get(), entries: [entryOf()] });
    expect(files.textOf('rentals.json')).toContain(words);
  }
});

it('rows that come from the copy of a damaged file stay as well', () => {
  const files = createStrictFiles();
  files.plant('settings.json', '{"settings":');
  files.plant('settings.last-good.json', stored({ favourites: odd }));
  openFiles(createDisk('/data', files), clock, () => {});
  for (const row of odd) expect(files.textOf('settings.json')).toContain(JSON.stringify(row));
});

describe.each(['[', '{"data":'])('what is nested a hundred thousand deep, by %s', (open) => {
  const depth = 100_000;
  const deep = `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`;
  const row = `@@${depth}`;
  const plant = (file: string, text: string) => {
    const files = createStrictFiles();
    files.plant(
      `${file}.json`,
      text.replace(`"${row}"`, () => deep),
    );
    return { files, opened: openFiles(createDisk('/data', files), clock, () => expect.fail()) };
  };

  it('does not keep the ledger from being saved, and stays in it in its own words', () => {
    const { files, opened } = plant(
      'rentals',
      `{"version":2,"entries":[],"unreadable":[],"future":"${row}"}`,
    );
    expect(opened.rentals.set({ ...opened.rentals.get(), entries: [entryOf()] })).toBeNull();
    expect(files.textOf('rentals.json')).toContain(deep);
  });

  it.each(Object.keys(cases))('is unknown among %s, and the rest is kept and saved', (name) => {
    const { file, good, text, change, read } = cases[name] ?? expect.fail();
    const { opened } = plant(file, text([good, { of: row }]));
    expect(read(opened)).toEqual([good]);
    expect(change(opened)).toBeNull();
  });
});
