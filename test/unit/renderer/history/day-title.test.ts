import { describe, expect, it } from 'vitest';
import { dayMs, startOfDay } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/en/index.ts';
import {
  choicesOf,
  filterHistory,
  type HistoryFilter,
  isFiltering,
  noFilter,
} from '../../../../renderer/history/history-filter.ts';
import { HistoryIndex } from '../../../../renderer/history/history-index.ts';
import { endedRentals, HistoryRows } from '../../../../renderer/history/history-rows.ts';
import { dayTitle } from '../../../../renderer/history/row-words.ts';
import {
  code,
  endedRental,
  galleryNowMs,
  named,
  rental,
  rentalId,
  sms,
  soonAfter,
  whatsappOrder,
} from '../../../gallery/build.ts';
import { catalogues } from '../../../support/catalogues.ts';

const text = 'Your parcel code is 77-31';
const parcel = endedRental('parcel', 30, {
  order: {
    service: named('dhl', 'DHL'),
    country: named('ci', 'Côte d’Ivoire'),
    operator: named('mtn', 'MTN'),
  },
  phone: { e164: '+442071838750', national: '020 7183 8750', international: '+44 20 7183 8750' },
  sms: [soonAfter(30, sms('1', text, { sender: 'Parcels', code: code('7731', text) }))],
});
const older = endedRental('older', 60 * 26);
const ids = (rentals: readonly { id: string }[]) => rentals.map(({ id }) => id);

describe('history', () => {
  it('holds what has ended, newest first', () => {
    expect(ids(endedRentals([older, rental('open'), parcel]))).toEqual(['parcel', 'older']);
  });

  it('names today and yesterday, and the year only when it is another', () => {
    const title = (ms: number) => dayTitle(startOfDay(ms), galleryNowMs, en.views.history, 'en-US');
    expect(title(galleryNowMs)).toBe('Today');
    expect(title(galleryNowMs - dayMs)).toBe('Yesterday');
    expect(title(galleryNowMs - 5 * dayMs)).toBe('Thursday, November 19');
    expect(title(galleryNowMs - 365 * dayMs)).toContain('2025');
  });

  it.each([
    ['es', 'Jueves, 19 de noviembre'],
    ['de', 'Donnerstag, 19. November'],
    ['ar', 'الخميس، 19 نوفمبر'],
  ] as const)('names a day as a heading of its language begins: %s', (language, expected) => {
    const fiveDaysBeforeMs = startOfDay(galleryNowMs - 5 * dayMs);
    const { history } = catalogues[language].views;
    expect(dayTitle(fiveDaysBeforeMs, galleryNowMs, history, language)).toBe(expected);
  });

  it('puts a heading before each local day, and counts what follows', () => {
    const rows = new HistoryRows([parcel, endedRental('same', 45), older]);
    const all = Array.from({ length: rows.length }, (_, index) => rows.at(index));
    expect(all.map((row) => (row?.kind === 'rental' ? [row.rental.id, row.position] : row?.count))).toEqual([
      2,
      ['parcel', 1],
      ['same', 2],
      1,
      ['older', 1],
    ]);
    expect(rows.at(0)).toMatchObject({ dayMs: startOfDay(parcel.createdAtMs) });
    expect([rows.at(-1), rows.at(5), new HistoryRows([]).length]).toEqual([undefined, undefined, 0]);
  });

  it('finds each row again by its key, in whatever order it is asked', () => {
    const rentals = Array.from({ length: 50 }, (_, index) => endedRental(`r${index}`, 60 + index * 400));
    const rows = new HistoryRows(rentals);
    for (const [place, { id }] of rentals.entries()) {
      const index = rows.indexOf(id) ?? -1;
      expect(rows.keyOf(index)).toBe(id);
      expect(rows.at(index)).toMatchObject({ rental: rentals[place] });
      expect(rows.isDay(index)).toBe(false);
      const other = (index * 7) % rows.length;
      expect(rows.isDay(other)).toBe(rows.at(other)?.kind === 'day');
    }
    expect(rows.indexOf(rentalId('gone'))).toBeNull();
    expect(new Set(Array.from({ length: rows.length }, (_, index) => rows.keyOf(index))).size).toBe(
      rows.length,
    );
  });
});

describe('the search', () => {
  const find = (typed: string) => ids(new HistoryIndex('en').search([parcel, older], typed));

  it.each([
    ['dhl'],
    ['PARCELS'],
    ['parcel code'],
    ['code parcel'],
    ['7731'],
    ['77-31'],
    ['cote d’ivoire'],
    ["Cote d'Ivoire dhl"],
    ['mtn'],
  ])('looks in service, country, operator, sender, text and code for every word: %s', (typed) => {
    expect(find(typed)).toEqual(['parcel']);
  });

  it.each([
    ['7183 8750'],
    ['2071838'],
    ['+44 (20) 7183'],
    ['+442071838750'],
    ['020 7183'],
    ['٢٠٧١٨٣'],
    ['dhl 207183'],
  ])('finds a number however it is written: %s', (typed) => {
    expect(find(typed)).toEqual(['parcel']);
  });

  it.each([['ساحل العاج'], ['cote d’ivoire']])(
    'finds a country by its name in the language of the page and by that of the service: %s',
    (typed) => {
      expect(ids(new HistoryIndex('ar').search([parcel, older], typed))).toEqual(['parcel']);
    },
  );

  it('finds nothing for what is in no entry, digits inside words included', () => {
    expect(find('zzz')).toEqual([]);
    expect(find('x2071838')).toEqual([]);
    expect(find('dhl telegram')).toEqual([]);
  });

  it('leaves everything where nothing but space and punctuation was typed', () => {
    expect(find('  - ')).toEqual(['parcel', 'older']);
  });

  it('finds an SMS that came after the first search', () => {
    const index = new HistoryIndex('en');
    expect(index.search([older], 'late')).toEqual([]);
    const withSms = { ...older, sms: [sms('2', 'Too late')] };
    expect(ids(index.search([withSms], 'late'))).toEqual(['older']);
  });

  it('looks at the list it is given, whichever it looked at before', () => {
    const [first, second] = [endedRental('r1', 60), endedRental('r2', 61)];
    const index = new HistoryIndex('en');
    expect(index.search([first, second], 'whatsapp')).toHaveLength(2);
    expect(index.search([second], 'whatsapp')).toEqual([second]);
  });

  it('is prepared in pieces, as time allows, and says when it is done', () => {
    const many = Array.from({ length: 120 }, (_, index) => endedRental(`r${index}`, 60 + index));
    const index = new HistoryIndex('en');
    let slices = 0;
    while (!index.prepare(many, once())) slices += 1;
    expect(slices).toBe(2);
    expect(index.prepare(many, () => false)).toBe(true);
  });
});

/** True the first time only. */
function once(): () => boolean {
  let isFirst = true;
  return () => {
    const answer = isFirst;
    isFirst = false;
    return answer;
  };
}

describe('the filters', () => {
  const refunded = {
    ...endedRental('refunded', 60 * 24 * 8, { order: { ...whatsappOrder, country: named('de', 'Germany') } }),
    payment: { kind: 'refunded', amount: { amountMinor: 48, currency: 'USD' }, atMs: galleryNowMs },
  } as const;
  const late = endedRental('late', 60 * 24 * 40, {
    sms: [sms('late', 'Welcome', { receivedAtMs: galleryNowMs, seenAtMs: galleryNowMs })],
  });
  const all = [parcel, older, refunded, late];
  const left = (filter: Partial<HistoryFilter>) =>
    ids(filterHistory(all, { ...noFilter, ...filter }, galleryNowMs));

  it.each<[Partial<HistoryFilter>, string[]]>([
    [{}, ['parcel', 'older', 'refunded', 'late']],
    [{ service: 'dhl' }, ['parcel']],
    [{ country: 'de' }, ['refunded']],
    [{ outcome: 'code' }, ['parcel']],
    [{ outcome: 'no-sms' }, ['older', 'refunded']],
    [{ outcome: 'refunded' }, ['refunded']],
    [{ outcome: 'late' }, ['late']],
    [{ period: 'today' }, ['parcel']],
    [{ period: 'week' }, ['parcel', 'older']],
    [{ period: 'month' }, ['parcel', 'older', 'refunded']],
    [{ service: 'whatsapp', outcome: 'no-sms', period: 'week' }, ['older']],
  ])('let through what fits all of %j', (filter, expected) => {
    expect(left(filter)).toEqual(expected);
    expect(isFiltering({ ...noFilter, ...filter })).toBe(Object.keys(filter).length > 0);
  });

  it('count whole local days, today as the last', () => {
    const firstMs = startOfDay(galleryNowMs);
    const at = (createdAtMs: number) => ({ ...older, createdAtMs });
    const today = { ...noFilter, period: 'today' } as const;
    expect(filterHistory([at(firstMs), at(firstMs - 1)], today, galleryNowMs)).toHaveLength(1);
  });

  it('offer each service and country of the history once, by name', () => {
    expect(choicesOf([...all, soonAfterAll], 'service', 'en').map(({ name }) => name)).toEqual([
      'DHL',
      'WhatsApp',
    ]);
    expect(choicesOf(all, 'country', 'en').map(({ id }) => id)).toEqual(['ci', 'de', 'us']);
  });

  it('offer countries in the language of the page, and in its order', () => {
    expect(choicesOf(all, 'country', 'de').map(({ name }) => name)).toEqual([
      'Côte d’Ivoire',
      'Deutschland',
      'Vereinigte Staaten',
    ]);
    expect(choicesOf(all, 'country', 'es').map(({ id }) => id)).toEqual(['de', 'ci', 'us']);
  });
});

const soonAfterAll = endedRental('more', 60 * 50, { sms: [soonAfter(60 * 50, sms('m', 'Hello'))] });
