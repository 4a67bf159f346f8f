import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import { en } from '../../../../preload/words/index.ts';
import {
  describePace,
  offeredPaces,
  paceOf,
  paces,
  parseOpenReservations,
} from '../../../../renderer/settings/settings.ts';

it('most open numbers are one to twenty', () => {
  expect(['1', ' 7 ', '20'].map(parseOpenReservations)).toEqual([1, 7, 20]);
  for (const typed of ['', '0', '21', '100', '-1', '1.5', 'ten']) {
    expect(parseOpenReservations(typed)).toBeUndefined();
  }
});

describe('the pace of checking', () => {
  const own = { perReservationPerSecond: 0.1, totalPerSecond: 1 };

  it('is normal as long as nobody changed it', () => {
    expect(paceOf(defaultSettings.polling)).toBe('normal');
  });

  it('is known again by its rates', () => {
    for (const pace of ['gentler', 'normal', 'fastest'] as const) expect(paceOf(paces[pace])).toBe(pace);
    expect(paceOf({ ...paces.normal, totalPerSecond: 4 })).toBe('own');
  });

  it('offers what a person set in the file, and only then', () => {
    expect(offeredPaces(own)).toEqual(['gentler', 'normal', 'fastest', 'own']);
    expect(offeredPaces(paces.normal)).toEqual(['gentler', 'normal', 'fastest']);
  });

  it('never asks for more than the bridge takes', () => {
    for (const { perReservationPerSecond, totalPerSecond } of Object.values(paces)) {
      expect(perReservationPerSecond).toBeLessThanOrEqual(2);
      expect(totalPerSecond).toBeLessThanOrEqual(6);
    }
  });

  it('is told in rates a person can picture', () => {
    expect(describePace(own, en.views.polling, 'en-US')).toContain(
      'At most every 10 seconds for each number and once a second for all.',
    );
    expect(describePace(paces.fastest, en.views.polling, 'en-US')).toContain('and 6 times a second for all.');
  });
});
