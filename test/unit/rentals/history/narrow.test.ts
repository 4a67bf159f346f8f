import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, daysOf, narrowHistory } from '../../../../main/rentals/history/narrow.ts';
import { foldText, summaryOf } from '../../../../main/rentals/history/summary.ts';
import { daysBefore, type HistorySearch, type Rental, startOfDay } from '../../../../preload/model/index.ts';
import { fold, languages } from '../../../../preload/words/index.ts';
import {
  code,
  endedRental,
  galleryNowMs,
  named,
  sms,
  soonAfter,
  whatsappOrder,
} from '../../../gallery/build.ts';
import { anySearch } from '../../../support/fake-history.ts';

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
const idsOf = (rentals: readonly Rental[], search: Partial<HistorySearch>) =>
  narrowHistory(rentals.map(summaryOf), { ...anySearch, ...search }).map(({ id }) => id);

describe('the search', () => {
  const find = (typed: string, locale = 'en') => idsOf([parcel, older], { typed, locale });

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

  it('looks in the person’s own words about a number', () => {
    const labelled = endedRental('labelled', 40, { label: 'Second shop' });
    expect(idsOf([parcel, labelled, older], { typed: 'shop second' })).toEqual(['labelled']);
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

  it.each(languages.map(({ id }) => id))(
    'finds a country by its name in the language of the page and by that of the service: %s',
    (locale) => {
      const spoken = new Intl.DisplayNames(locale, { type: 'region' }).of('CI') ?? '';
      expect(find(spoken, locale)).toEqual(['parcel']);
      expect(find('cote d’ivoire', locale)).toEqual(['parcel']);
    },
  );

  it('finds a country by each language after the other', () => {
    for (const locale of ['ar', 'de', 'es', 'en', 'ar-EG', 'de-AT']) {
      expect(find('ساحل العاج', locale)).toEqual(locale.startsWith('ar') ? ['parcel'] : []);
    }
  });

  it('finds nothing for what is in no entry, digits inside words included', () => {
    expect(find('zzz')).toEqual([]);
    expect(find('x2071838')).toEqual([]);
    expect(find('dhl telegram')).toEqual([]);
  });

  it('leaves everything where nothing but space and punctuation was typed', () => {
    expect(find('  - ')).toEqual(['parcel', 'older']);
  });
});

describe('the filters', () => {
  const refunded = {
    ...endedRental('refunded', 60 * 24 * 8, { order: { ...whatsappOrder, country: named('de', 'Germany') } }),
    payment: { kind: 'refunded', amount: { amountMinor: 48, currency: 'USD' }, atMs: galleryNowMs },
  } as const;
  const late = endedRental('late', 60 * 24 * 40, {
    sms: [sms('late', 'Welcome', { receivedAtMs: galleryNowMs, seenAtMs: galleryNowMs })],
  });
  const rentals = [parcel, older, refunded, late];

  it.each<[Partial<HistorySearch>, string[]]>([
    [{}, ['parcel', 'older', 'refunded', 'late']],
    [{ service: 'dhl' }, ['parcel']],
    [{ country: 'de' }, ['refunded']],
    [{ outcome: 'code' }, ['parcel']],
    [{ outcome: 'no-sms' }, ['older', 'refunded']],
    [{ outcome: 'refunded' }, ['refunded']],
    [{ outcome: 'late' }, ['late']],
    [{ sinceMs: startOfDay(galleryNowMs) }, ['parcel']],
    [{ sinceMs: daysBefore(galleryNowMs, 6) }, ['parcel', 'older']],
    [{ service: 'whatsapp', outcome: 'no-sms', sinceMs: daysBefore(galleryNowMs, 6) }, ['older']],
    [{ service: 'whatsapp', typed: 'germany' }, ['refunded']],
  ])('let through what fits all of %j', (search, expected) => {
    expect(idsOf(rentals, search)).toEqual(expected);
  });

  it('offer each service and country of the history once, by the name it had last', () => {
    const renamed = endedRental('renamed', 10, {
      order: { ...whatsappOrder, service: named('dhl', 'DHL Express') },
    });
    const { services, countries } = choicesOf([renamed, ...rentals].map(summaryOf));
    expect(services.map(({ name }) => name)).toEqual(['DHL Express', 'WhatsApp']);
    expect(countries.map(({ id }) => id)).toEqual(['us', 'ci', 'de']);
  });
});

it('puts what is newest first under its local days', () => {
  const firstMs = startOfDay(galleryNowMs);
  const days = [{ createdAtMs: galleryNowMs }, { createdAtMs: firstMs }, { createdAtMs: firstMs - 1 }];
  expect(daysOf(days)).toEqual([
    { dayMs: firstMs, count: 2 },
    { dayMs: daysBefore(firstMs, 1), count: 1 },
  ]);
  expect(daysOf([])).toEqual([]);
});

it('folds plain ASCII as any other text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary-ascii', maxLength: 9_000 }), { maxLength: 3 }),
      (texts) => {
        for (const text of texts) expect(foldText(text).trim()).toBe(fold(text));
      },
    ),
  );
  expect(foldText("It's  CODE: G-123456!")).toBe('its code g 123456 ');
});
