import { describe, expect, it } from 'vitest';
import { dayTitle, groupByDay, searchHistory } from '../../../renderer/lib/history.ts';
import { startOfDay } from '../../../renderer/lib/time.ts';
import {
  code,
  endedRental,
  galleryNowMs,
  named,
  rental,
  sms,
  whatsappOrder,
} from '../../tools/gallery/build.ts';

const text = 'Your parcel code is 7731';
const parcel = endedRental('parcel', 30, {
  order: { ...whatsappOrder, service: named('dhl', 'DHL') },
  phone: { e164: '+442071838750', national: '020 7183 8750', international: '+44 20 7183 8750' },
  sms: [sms('1', text, { sender: 'Parcels', code: code('7731', text) })],
});
const older = endedRental('older', 60 * 26);
const ids = (typed: string) => searchHistory([older, parcel, rental('open')], typed).map(({ id }) => id);

describe('history', () => {
  it('holds what has ended, newest first', () => {
    expect(ids('')).toEqual(['parcel', 'older']);
  });

  it.each([['dhl'], ['PARCELS'], ['parcel code'], ['7731'], ['7183 8750'], ['2071838'], ['+44 (20) 7183']])(
    'is searched by service, sender, text, code and number: %s',
    (typed) => {
      expect(ids(typed)).toEqual(['parcel']);
    },
  );

  it('finds nothing for what is in no entry, digits inside words included', () => {
    expect(ids('zzz')).toEqual([]);
    expect(ids('x2071838')).toEqual([]);
  });

  it('groups runs of one local day', () => {
    const days = groupByDay([parcel, endedRental('same', 45), older]);
    expect(days.map((day) => day.rentals.map(({ id }) => id))).toEqual([['parcel', 'same'], ['older']]);
    expect(days[0]?.dayMs).toBe(startOfDay(parcel.createdAtMs));
  });

  it('names today and yesterday, and the year only when it is another', () => {
    const dayMs = 24 * 3_600_000;
    const title = (ms: number) => dayTitle(startOfDay(ms), galleryNowMs, 'en-US');
    expect(title(galleryNowMs)).toBe('Today');
    expect(title(galleryNowMs - dayMs)).toBe('Yesterday');
    expect(title(galleryNowMs - 5 * dayMs)).toBe('Thursday, November 19');
    expect(title(galleryNowMs - 365 * dayMs)).toContain('2025');
  });
});
