/** Absurd values in any field of any of our files. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { openFiles } from '../../main/files.ts';
import type { Entry } from '../../main/rentals/ledger/entry.ts';
import { csvOf, jsonOf } from '../../main/rentals/ledger/export.ts';
import { createLedger } from '../../main/rentals/ledger/ledger.ts';
import { createRentalSnapshot } from '../../main/rentals/ledger/snapshot.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import { absurdities, type Json, Raw, write } from './absurd-json.ts';
import { check } from './checked-client.ts';
import { usd } from './fake-client.ts';
import { createFakeTime } from './fake-time.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { entryOf, order, rentalIdOf, reservationIdOf, shownSmsOf } from './rentals.ts';

const startMs = Date.UTC(2026, 4, 19, 12);

const open: Entry = {
  ...entryOf({
    id: rentalIdOf('open'),
    sms: [{ ...shownSmsOf({ copiedAtMs: startMs, receivedAtMs: startMs }), announcedAtMs: startMs }],
  }),
  balanceBefore: usd(1_000),
  balanceAskedAtMs: startMs,
  countedAtMs: startMs,
};
const unresolved: Entry = entryOf({
  id: rentalIdOf('unresolved'),
  reservationId: reservationIdOf('res_2'),
  state: {
    kind: 'unresolved',
    reason: 'no-answer',
    balanceBefore: usd(1_000),
    balanceAfter: usd(950),
    spentElsewhereMinor: 0,
  },
});
const ended: Entry = entryOf({
  id: rentalIdOf('ended'),
  reservationId: reservationIdOf('res_3'),
  state: { kind: 'ended', atMs: startMs },
  charge: usd(48),
});
const entries = [open, unresolved, ended];

const offer = { id: 'whatsapp', name: 'WhatsApp', price: usd(48), stock: { count: 5, exact: true } };
const files: Readonly<Record<string, unknown>> = {
  rentals: {
    version: 2,
    entries,
    unreadable: [],
    lastReading: { server: 'sandbox', balance: usd(900), askedAtMs: startMs, readAtMs: startMs },
    removed: [
      {
        id: 'removed',
        server: 'sandbox',
        service: 'whatsapp',
        createdAtMs: startMs,
        countedAtMs: startMs,
        priceShown: usd(48),
        price: usd(48),
        charge: null,
      },
    ],
  },
  'past-0001': {
    version: 2,
    entries: [{ ...ended, rental: { ...ended.rental, id: 'past' } }],
    unreadable: [],
  },
  settings: {
    settings: {
      ...defaultSettings,
      limits: {
        maxOpenReservations: 3,
        maxPriceMinor: 50,
        servicePrices: [{ service: order.service, maxPriceMinor: 40 }],
        dailySpendingMinor: 500,
      },
      favourites: [order],
      country: order.country,
    },
    server: 'live',
    webhook: { path: 'secret', port: 40_000, secret: 'whsec_x' },
  },
  key: { ciphertext: 'abc' },
  offers: {
    server: 'sandbox',
    services: [offer],
    countries: [['whatsapp', [{ ...offer, dialCode: '+1' }]]],
    operators: [['whatsapp us', [{ ...offer, deliveryRate: 0.9 }]]],
  },
  alerts: {
    alerts: [
      {
        id: 'a',
        order,
        most: usd(48),
        sinceMs: startMs,
        back: { atMs: startMs, price: usd(40) },
        server: 'sandbox',
        countSeen: 1,
      },
    ],
  },
  updates: { highestSerial: 3 },
};

/** Every place in a file where a value stands. */
function placesIn(value: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...place, name]))];
}

/** The file with something else at a place. */
function spoil(value: unknown, [name, ...others]: readonly string[], absurd: Json): unknown {
  if (name === undefined) return absurd;
  if (typeof value !== 'object' || value === null || value instanceof Raw) return value;
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === name ? spoil(inner, others, absurd) : inner));
  return { ...value, [name]: spoil(Reflect.get(value, name), others, absurd) };
}

const longTexts = [300, 2_001, 20_000].map((length) => `"${'x'.repeat(length)}"`);
const absurd = [...absurdities, ...longTexts];
/** Of the type that stands there, and so passed by whoever asks for the type alone. */
const numbers = absurd.filter((text) => typeof JSON.parse(text) === 'number');
const texts = absurd.filter((text) => typeof JSON.parse(text) === 'string');

const valueAt = (value: unknown, place: readonly string[]): unknown =>
  place.reduce<unknown>((within, name) => Reflect.get(Object(within), name), value);

const spoilt = (name: string) => {
  const file = files[name];
  // The file as a whole is another matter: it is damaged then, and told of.
  const places = placesIn(file).filter((place) => place.length > 0 && place[0] !== 'version');
  const change = fc.constantFrom(...places).chain((place) => {
    const type = typeof valueAt(file, place);
    const alike = type === 'number' ? numbers : type === 'string' ? texts : absurd;
    const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...alike) }, fc.constantFrom(...absurd));
    return fc.record({ place: fc.constant(place), absurd: text.map((json) => new Raw(json)) });
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => ({
    places: changes.map(({ place }) => place.join('.')),
    // All of it is JSON, and what is put into it too.
    text: write(changes.reduce((spoiled, { place, absurd }) => spoil(spoiled, place, absurd), file) as Json),
  }));
};

function start(disk: ReturnType<typeof createMemoryDisk>) {
  const damaged: string[] = [];
  const opened = openFiles(disk, createFakeTime(startMs).clock, ({ file }) => damaged.push(file));
  while (!opened.rentals.past.isWhole()) opened.rentals.readMore();
  return { ...opened, damaged };
}

const checkTime = (atMs: unknown): void =>
  check(
    atMs === null || atMs === undefined || !Number.isNaN(new Date(Number(atMs)).valueOf()),
    `No time: ${atMs}`,
  );

/** Whatever is called an amount, a time or a count holds one, wherever it stands. */
function checkValues(value: unknown, name = ''): void {
  if (name.endsWith('AtMs') || name === 'atMs' || name === 'sinceMs') checkTime(value);
  if (name.endsWith('Minor'))
    check(value === null || Number.isSafeInteger(value), `No amount: ${name} ${value}`);
  if (name === 'count' || name === 'countSeen' || name === 'highestSerial')
    check(Number.isSafeInteger(value) && Number(value) >= 0, `No count: ${name} ${value}`);
  if (name === 'port')
    check(Number.isInteger(value) && Number(value) >= 0 && Number(value) < 65_536, `No port: ${value}`);
  if (name === 'deliveryRate')
    check(value === null || (Number(value) >= 0 && Number(value) <= 1), `No share: ${value}`);
  if (name === 'clipboardClearDelayMs') check(Number(value) <= 3_600_000, `No delay: ${value}`);
  if (typeof value !== 'object' || value === null || name === 'original') return;
  for (const [inner, one] of Object.entries(value)) checkValues(one, inner);
}

export const fileNames: readonly string[] = Object.keys(files);

/** Starts so many times with up to three absurd values in one file: it throws nothing, loses no number, and takes in no value beyond its bounds. */
export function startWithAbsurdFile(name: string, runs: number): void {
  fc.assert(
    fc.property(spoilt(name), ({ places, text }) => {
      const disk = createMemoryDisk();
      for (const [file, content] of Object.entries(files)) disk.files.set(file, JSON.stringify(content));
      disk.files.set(name, text);
      const opened = start(disk);
      const { rentals, settings, offers, alerts, updates } = opened;
      for (const document of [rentals, settings, offers, alerts, updates]) {
        const { unreadable, ...read } = { unreadable: [], ...document.get() };
        checkValues(read);
      }
      const ledger = createLedger(rentals);
      for (const { rental } of ledger.all()) {
        const names = [
          ...Object.values(rental.order).map((part) => part.name),
          ...rental.sms.map(({ sender }) => sender),
        ];
        check(!names.some((one) => (one?.length ?? 0) > 200), 'A name has no end');
        check(!rental.sms.some((sms) => sms.text.length > 2_000), 'A text has no end');
      }
      const shown = createRentalSnapshot(ledger).rentals('sandbox');
      csvOf(shown);
      jsonOf(shown);
      if (opened.damaged.length > 0) return;
      for (const [at, entry] of entries.entries()) {
        const within = places.filter(
          (place) => `${place}.`.startsWith(`entries.${at}.`) || place === 'entries',
        );
        const isNamed = !within.some((place) =>
          /^entries(?:\.\d+(?:\.(?:server|rental(?:\.(?:id|reservationId))?))?)?$/.test(place),
        );
        const found = ledger.find(entry.rental.id);
        if (name !== 'rentals' || within.length === 0) expect(found).toEqual(entry);
        else if (isNamed) expect(found?.rental.reservationId).toBe(entry.rental.reservationId);
      }
      // What a start has read it saves whole: the next one finds the same.
      ledger.put(entryOf({ id: rentalIdOf('later'), reservationId: reservationIdOf('res_9') }));
      const next = start(disk);
      expect(next.damaged).toEqual([]);
      const byId = (all: readonly Entry[]) =>
        new Map(all.map((entry) => [entry.rental.id, JSON.parse(JSON.stringify(entry))]));
      expect(byId(next.rentals.get().entries)).toEqual(byId(ledger.all()));
      expect(next.rentals.get().unreadable).toEqual(rentals.get().unreadable);
    }),
    { numRuns: runs },
  );
}
