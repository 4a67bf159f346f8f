/** Entries that another version wrote, or that are damaged: in sight, watched, and kept as they are. */
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import { usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { entryOf, rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const good = entryOf({ sms: [shownSmsOf()] });
const { id, reservationId } = rentalOf();

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
    expect(ledger.find(id)).toEqual({ ...good, original: odd });
    expect(told).toEqual([1]);
    const next = open(disk);
    expect(next.ledger.find(id)?.original).toEqual(odd);
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
  expect(rentals.get().unreadable).toEqual([null]);
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
