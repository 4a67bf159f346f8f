/** Every file of the application under the same mishaps. What the page ARCHITECTURE.md says of them in its table is held here. */
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../main/files.ts';
import { seededState } from '../../../main/sandbox/random.ts';
import { createDisk } from '../../../main/storage/disk.ts';
import { type Damage, NewerFile } from '../../../main/storage/document.ts';
import { entryOf, order, rentalIdOf } from '../../support/rentals.ts';
import { createStrictFiles, type StrictFiles } from '../../support/strict-files.ts';

const nowMs = Date.UTC(2026, 4, 19);
type Files = ReturnType<typeof openFiles>;

interface Case {
  /** Whole, as another version may have written it: `future` fields stand wherever there is an object. */
  readonly text: string;
  readonly isCopied: boolean;
  /** Changes what this version knows. */
  readonly change: (files: Files) => unknown;
  /** Something of the text that this version reads. */
  readonly read: (files: Files) => unknown;
  readonly expected: unknown;
}

const future = '"future":{"of":[1.50, 12345678901234567890,"\\u0041"]}';
const alertText = `{"id":"a","order":${JSON.stringify(order)},"most":null,"sinceMs":1,"back":null,"server":"s","countSeen":0,${future}}`;
const world = { version: 2, seed: 7, random: seededState(7, 'world'), aheadMs: 5, accounts: {} };
const worldText = JSON.stringify({ ...world, reservations: [], reservationsMade: 0 });
const entryText = JSON.stringify(entryOf());

const cases: Readonly<Record<string, Case>> = {
  settings: {
    text: `{${future},"settings":{"theme":"dark",${future},"limits":{${future},"maxOpenReservations":3}},"server":"live","webhook":{"path":"p","port":1,${future}}}`,
    isCopied: true,
    change({ settings }) {
      const { settings: former, ...rest } = settings.get();
      const limits = { ...former.limits, maxPriceMinor: 50 };
      settings.set({
        ...rest,
        webhook: { path: 'q', port: 2, secret: 's' },
        settings: { ...former, limits },
      });
    },
    read: ({ settings }) => [
      settings.get().settings.theme,
      settings.get().settings.limits.maxOpenReservations,
    ],
    expected: ['dark', 3],
  },
  key: {
    text: `{"ciphertext":"abc",${future}}`,
    isCopied: false,
    change: ({ key }) => key.set({ ciphertext: 'def' }),
    read: ({ key }) => key.get().ciphertext?.length,
    expected: 3,
  },
  offers: {
    text: `{"server":"s","services":[],"countries":[],"operators":[],${future}}`,
    isCopied: false,
    change: ({ offers }) => offers.set({ ...offers.get(), services: null }),
    read: ({ offers }) => offers.get().server,
    expected: 's',
  },
  alerts: {
    text: `{${future},"alerts":[${alertText}]}`,
    isCopied: true,
    change: ({ alerts }) =>
      alerts.set({ alerts: alerts.get().alerts.map((one) => ({ ...one, sinceMs: 2 })) }),
    read: ({ alerts }) => alerts.get().alerts.map(({ id }) => id),
    expected: ['a'],
  },
  updates: {
    text: `{"highestSerial":4,${future}}`,
    isCopied: false,
    change: ({ updates }) => updates.set({ highestSerial: 5 }),
    read: ({ updates }) => updates.get().highestSerial > 3,
    expected: true,
  },
  sandbox: {
    text: `{"key":"k","seed":7,"world":${worldText},${future}}`,
    isCopied: false,
    change: (files) => files.openSandbox().set({ ...files.openSandbox().get(), seed: 8 }),
    read: (files) => files.openSandbox().get().world,
    expected: JSON.parse(worldText),
  },
  rentals: {
    text: `{"version":2,"entries":[${entryText.slice(0, -1)},${future}}],"unreadable":[],${future}}`,
    isCopied: true,
    change: ({ rentals }) =>
      rentals.set({
        ...rentals.get(),
        entries: [...rentals.get().entries, entryOf({ id: rentalIdOf('b') })],
      }),
    read: ({ rentals }) => rentals.get().entries.some(({ rental }) => rental.id === entryOf().rental.id),
    expected: true,
  },
  'past-0001': {
    text: `{"version":2,"entries":[],"unreadable":[{"of":"another version",${future}}],${future}}`,
    isCopied: true,
    change: ({ rentals }) => rentals.readMore(),
    read: ({ rentals }) => rentals.past.isWhole(),
    expected: true,
  },
};

function open(files: StrictFiles) {
  const damages: Damage[] = [];
  const unread: unknown[] = [];
  const opened = openFiles(
    createDisk('/data', files),
    { now: () => nowMs },
    (damage) => damages.push(damage),
    (count) => unread.push(count),
    (each) => unread.push(each),
  );
  return { opened, damages, unread };
}
const countOf = (text: string | undefined, part: string): number => (text ?? '').split(part).length - 1;

it('is told of here: the folder has no other files, and no remains of a kill', () => {
  const files = createStrictFiles();
  files.plant('rentals.json.tmp-1716120000abc123', '{}');
  for (const [name, { text }] of Object.entries(cases)) files.plant(`${name}.json`, text);
  const { opened } = open(files);
  for (const { change } of Object.values(cases)) change(opened);
  const names = files.names().map((name) => name.replace(/(?:\.last-good)?\.json$/, ''));
  expect(new Set(names)).toEqual(new Set(Object.keys(cases)));
});

describe.each(Object.entries(cases))('%s', (name, { text, isCopied, change, read, expected }) => {
  const file = `${name}.json`;

  it('keeps what only another version knows, word for word, through every change', () => {
    const files = createStrictFiles();
    files.plant(file, text);
    for (let start = 1; start <= 2; start += 1) {
      const { opened, damages } = open(files);
      expect(read(opened)).toEqual(expected);
      change(opened);
      expect(damages).toEqual([]);
      expect(countOf(files.textOf(file), future)).toBe(countOf(text, future));
    }
  });

  it('stays as it is where a newer version wrote it, and nothing starts', () => {
    const files = createStrictFiles();
    files.plant(file, `{"version":3,${text.slice(1).replace('"version":2,', '')}`);
    const before = files.textOf(file);
    expect(() => open(files)).toThrow(NewerFile);
    expect(files.textOf(file)).toBe(before);
  });

  it('is set aside and told where it is damaged, and its copy is used if it has one', () => {
    const files = createStrictFiles();
    files.plant(file, text.slice(0, -1));
    if (isCopied) files.plant(`${name}.last-good.json`, text);
    const { opened, damages } = open(files);
    if (isCopied) expect(read(opened)).toEqual(expected);
    expect(damages).toEqual([{ file, keptAs: expect.any(String), restored: isCopied, isCopy: false }]);
    expect(files.textOf(damages[0]?.keptAs ?? '')).toBe(text.slice(0, -1));
    if (isCopied) expect(countOf(files.textOf(file), future)).toBe(countOf(text, future));
  });

  it('that may not be read is not touched, and nothing starts', () => {
    const files = createStrictFiles();
    files.plant(file, text);
    const strict = {
      ...files,
      read: (path: string) => (path === `/data/${file}` ? deny() : files.read(path)),
    };
    expect(() => open(strict)).toThrow('EACCES');
    expect(files.names()).toEqual([file]);
  });
});

const copied = Object.entries(cases).filter(([, { isCopied }]) => isCopied);

it.each(copied)('%s has its copy set aside and told where that is damaged as well', (name, { text }) => {
  const files = createStrictFiles();
  files.plant(`${name}.json`, text.slice(0, -1));
  files.plant(`${name}.last-good.json`, text.slice(0, -2));
  const { damages } = open(files);
  expect(damages).toMatchObject([
    { file: `${name}.json`, restored: false },
    { file: `${name}.last-good.json`, isCopy: true },
  ]);
  for (const { keptAs } of damages) expect(text).toContain(files.textOf(keptAs ?? ''));
});

function deny(): never {
  throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
}

describe('a key', () => {
  it('that is forgotten leaves nothing that another version wrote beside it', () => {
    const files = createStrictFiles();
    files.plant('key.json', cases['key']?.text ?? '');
    const { opened } = open(files);
    opened.key.set({ ciphertext: null });
    opened.key.set({ ciphertext: 'new' });
    expect(files.textOf('key.json')).toBe('{"version":1,"ciphertext":"new"}');
  });
});

describe('a sandbox world that cannot be gone on with', () => {
  it.each([
    ['of another version', worldText.replace('"version":2', '"version":9')],
    ['at odds with itself', worldText.replace('"accounts":{}', '"accounts":5')],
    ['with fields of a newer one', worldText.replace('{', '{"weather":"rain",')],
  ])('%s is set aside and told', (_name, odd) => {
    const files = createStrictFiles();
    files.plant('sandbox.json', `{"key":"k","seed":7,"world":${odd}}`);
    const { opened, damages } = open(files);
    expect(opened.openSandbox().get()).toEqual({ key: null, seed: 0 });
    expect(damages).toMatchObject([{ file: 'sandbox.json', restored: false }]);
    expect(files.textOf(damages[0]?.keptAs ?? '')).toContain(odd);
  });
});

describe('a value that makes no sense here', () => {
  const text =
    '{"settings":{"theme":"sepia","limits":{"maxPriceMinor":"12.00","maxOpenReservations":3}},"server":"moon"}';

  it('stays in the file until it is changed here, and is counted', () => {
    const files = createStrictFiles();
    files.plant('settings.json', text);
    const { opened, unread } = open(files);
    expect(unread).toEqual([{ file: 'settings.json', count: 3 }]);
    const { settings, ...rest } = opened.settings.get();
    opened.settings.set({ ...rest, settings: { ...settings, theme: 'light' } });
    expect(JSON.parse(files.textOf('settings.json') ?? '')).toMatchObject({
      settings: { theme: 'light', limits: { maxPriceMinor: '12.00' } },
      server: 'moon',
    });
  });
});

it('a row that another version wrote more into keeps that through its own changes, and the page never sees it', () => {
  const files = createStrictFiles();
  const favourite = `{"service":{"id":"x","name":"X",${future}},"country":{"id":"c","name":"C"},"operator":{"id":"o","name":"O"},${future}}`;
  files.plant('settings.json', `{"settings":{"favourites":[${favourite}]},"server":null,"webhook":null}`);
  const { opened } = open(files);
  const { settings } = opened.settings.get();
  expect(JSON.stringify(settings.favourites)).not.toContain('future');
  const favourites = [order, ...settings.favourites];
  opened.settings.set({ ...opened.settings.get(), settings: { ...settings, favourites } });
  expect(files.textOf('settings.json')).toContain(favourite);
});
