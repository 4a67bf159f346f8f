/** Entries that another version wrote, or that are damaged: in sight, watched, and kept as they are. */
import { range } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import { usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { entryOf, rentalIdOf, rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const good = entryOf({ sms: [shownSmsOf()] });
const { id, reservationId } = rentalOf();
const endedEntry = (name: string, atMs: number) =>
  entryOf({ id: rentalIdOf(name), createdAtMs: atMs, state: { kind: 'ended', atMs } });

function open(disk: ReturnType<typeof createMemoryDisk>) {
  const told: number[] = [];
  const { rentals } = openFiles(
    disk,
    createFakeTime().clock,
    () => {},
    (count) => told.push(count),
  );
  return { ledger: createLedger(rentals), rentals, told };
}

/** The rental's field has another value in the file; `copy` is the copy's entry. */
function diskWith(file: unknown, copy?: unknown) {
  const disk = createMemoryDisk();
  disk.files.set('rentals', JSON.stringify({ entries: [file] }));
  if (copy !== undefined) disk.files.set('rentals.last-good', JSON.stringify({ entries: [copy] }));
  return disk;
}
const withField = (field: string, value: unknown) => ({
  ...good,
  rental: { ...good.rental, [field]: value },
});

describe.each([
  ['a state of a newer version', 'state', { kind: 'paused' }],
  ['no list of SMS', 'sms', null],
  ['a phone that is a number', 'phone', 5],
  ['no time of its order', 'createdAtMs', null],
  ['an expiry that no date can show', 'expiresAtMs', 1e20],
  ['a price without end', 'price', { amountMinor: 1e300, currency: 'USD' }],
  ['an order of another form', 'order', 'whatsapp'],
])('an entry with %s', (_name, field, value) => {
  it('is shown, watched and told of, with what the copy has of that field, and kept as it was', () => {
    const odd = withField(field, value);
    const disk = diskWith(odd, good);
    const { ledger, told } = open(disk);
    expect(ledger.find(id)).toEqual({ ...good, original: JSON.stringify(odd) });
    expect(told).toEqual([1]);
    const next = open(disk);
    expect(next.ledger.find(id)?.original).toBe(JSON.stringify(odd));
    expect(next.told).toEqual([]);
  });

  it('is watched without a copy, too', () => {
    const { ledger } = open(diskWith(withField(field, value)));
    const rental = ledger.find(id)?.rental;
    expect(rental).toMatchObject({ reservationId, state: { kind: 'open' } });
    expect(() => new Date(rental?.createdAtMs ?? Number.NaN).toISOString()).not.toThrow();
  });
});

it('keeps what is readable of an entry, though the copy has an older form of all', () => {
  const newer = { ...withField('phone', 5), rental: { ...good.rental, phone: 5, charge: usd(7) } };
  const older = { ...good, rental: { ...good.rental, charge: null, sms: [] } };
  const rental = open(diskWith(newer, older)).ledger.find(id)?.rental;
  expect(rental).toMatchObject({ charge: usd(7), phone: good.rental.phone, sms: good.rental.sms });
});

it('brings back from the copy what the file has lost altogether', () => {
  const { ledger, rentals, told } = open(diskWith(null, good));
  expect(ledger.find(id)).toEqual(good);
  expect(rentals.get().unreadable).toEqual(['null']);
  expect(told).toEqual([1]);
});

it('keeps the fields that a newer version wrote, through every change', () => {
  const disk = createMemoryDisk();
  const newer = {
    ...good,
    colour: 'blue',
    rental: { ...good.rental, tags: ['a'], sms: [{ ...shownSmsOf(), read: true }] },
  };
  disk.files.set('rentals', JSON.stringify({ entries: [newer], theme: 'x' }));
  const { ledger } = open(disk);
  ledger.change(id, (rental) => ({ ...rental, charge: usd(3) }));
  expect(JSON.parse(disk.files.get('rentals') ?? '')).toMatchObject({
    theme: 'x',
    entries: [{ colour: 'blue', rental: { tags: ['a'], charge: usd(3), sms: [{ read: true }] } }],
  });
});

describe('words that would not be written again as they are stand in the file byte for byte', () => {
  const words = '{ "é": "\\u00e9\\/", "2":1, "1":12345678901234567890.10,"1":-0,"e":1E+2 }';
  const inFile = (entry: object) => `${JSON.stringify(entry).slice(0, -1)}, "tags": ${words}}`;
  const nested = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;

  /** Twice, with a change in between: what was read back is not written in other words either. */
  function expectKept(disk: ReturnType<typeof createMemoryDisk>, text: string): void {
    for (let run = 1; run <= 2; run += 1) {
      const { ledger } = open(disk);
      ledger.put(entryOf({ id: rentalIdOf(`run-${run}`), createdAtMs: run }));
      expect(disk.files.get('rentals')).toContain(text);
      expect(disk.files.get('rentals.last-good')).toContain(text);
      expect(() => JSON.parse(disk.files.get('rentals') ?? '')).not.toThrow();
    }
  }
  const diskOf = (...entries: readonly string[]) => {
    const disk = createMemoryDisk();
    disk.files.set('rentals', `{ "entries": [ ${entries.join(' ,\n')} ] }`);
    return disk;
  };

  it('an entry without an id', () => {
    expectKept(diskOf(words, JSON.stringify(good)), words);
  });

  it('an entry whose id is no text, and has none of its own', () => {
    const odd = '{"rental":{"id":{"toString":5}}}';
    expectKept(diskOf(odd, JSON.stringify(good)), odd);
  });

  it('an entry with a field that cannot be read, which is watched', () => {
    const text = inFile(withField('phone', 5));
    const disk = diskOf(text, words);
    expectKept(disk, `"original":${text}`);
    expect(open(disk).ledger.find(id)?.rental).toMatchObject({ reservationId, state: { kind: 'open' } });
  });

  it('an entry of a newer version that can be read, through a change of it', () => {
    const text = inFile(good);
    const disk = diskOf(text);
    open(disk).ledger.change(id, (rental) => ({ ...rental, charge: usd(3) }));
    expectKept(disk, `"original":${text}`);
    expect(open(disk).ledger.find(id)?.rental.charge).toEqual(usd(3));
  });

  it('an entry that is nested too deeply to be written', () => {
    const deep = `${JSON.stringify(good).slice(0, -1)},"tags":${nested}}`;
    const disk = diskOf(deep, nested);
    expectKept(disk, `"original":${deep}`);
    expectKept(disk, nested);
    expect(open(disk).ledger.find(id)?.rental).toMatchObject({ reservationId });
  });

  it('one that moves to the past', () => {
    const text = inFile({ ...good, rental: { ...good.rental, state: { kind: 'ended', atMs: 1 }, sms: [] } });
    const others = range(9).map((at) => JSON.stringify(endedEntry(`later-${at}`, 2 + at)));
    const disk = diskOf(text, ...others);
    const { rentals } = open(disk);
    do rentals.readMore();
    while (!rentals.past.isWhole());
    expect(disk.files.get('past-0001')).toContain(`"original":${text}`);
    expect(disk.files.get('rentals')).not.toContain(words);
    expect(rentals.past.find(id)?.original).toBe(text);
  });

  it('not one that a person formatted', () => {
    const disk = createMemoryDisk();
    disk.files.set('rentals', JSON.stringify({ entries: [good] }, null, 2));
    const { ledger } = open(disk);
    expect(ledger.find(id)).toEqual(good);
  });

  it('whatever JSON they are', () => {
    const json = fc.json().chain((text) => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 1)));
    const number = fc.stringMatching(/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][-+]?\d{1,2})?$/);
    const string = fc.stringMatching(/^"(?:[ !#-[\]-~]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4}){0,9}"$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(json, number, string), { minLength: 1, maxLength: 4 }), (texts) => {
        const disk = diskOf(...texts);
        open(disk);
        const { rentals } = open(disk);
        expect(rentals.get().unreadable).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what cannot be is unknown, and the rest is kept', () => {
  it.each([
    ['expiresAtMs', Date.UTC(9999, 0)],
    ['expiresAtMs', 1e20],
    ['price', { amountMinor: 1e300, currency: 'USD' }],
    ['price', { amountMinor: -48, currency: 'USD' }],
    ['phone', { e164: `+${'1'.repeat(5_000)}`, national: '1', international: '1' }],
  ])('%s of %j', (field, value) => {
    const { ledger } = open(createMemoryDisk());
    ledger.put({ ...good, rental: { ...good.rental, [field]: value } });
    expect(ledger.find(id)?.rental).toEqual({ ...good.rental, [field]: null });
  });

  it('an SMS of the year 50000', () => {
    const { ledger } = open(createMemoryDisk());
    ledger.put(entryOf({ sms: [shownSmsOf({ receivedAtMs: 1.5e15 })] }));
    expect(ledger.find(id)?.rental.sms).toEqual([shownSmsOf()]);
  });
});
