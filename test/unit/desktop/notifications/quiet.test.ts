import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuietAt } from '../../../../main/desktop/notifications/announce.ts';

const at = (time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const hours = (from: string, to: string) => ({ enabled: true, fromMinute: at(from), toMinute: at(to) });
const utc = (time: string) => Date.parse(`2026-05-19T${time}:00Z`);

describe('quiet hours', () => {
  it.each([
    ['13:00', '14:30', '12:59', false],
    ['13:00', '14:30', '13:00', true],
    ['13:00', '14:30', '14:29', true],
    ['13:00', '14:30', '14:30', false],
    ['22:00', '07:00', '21:59', false],
    ['22:00', '07:00', '22:00', true],
    ['22:00', '07:00', '00:00', true],
    ['22:00', '07:00', '06:59', true],
    ['22:00', '07:00', '07:00', false],
    ['08:00', '08:00', '03:00', true],
  ])('from %s to %s: at %s %s', (from, to, time, isQuiet) => {
    expect(isQuietAt(utc(time), hours(from, to), 'UTC')).toBe(isQuiet);
  });

  it('are never, while they are off', () => {
    expect(isQuietAt(utc('23:00'), { ...hours('22:00', '07:00'), enabled: false }, 'UTC')).toBe(false);
  });

  it('cover every minute of a day between them and those the other way round', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minute, minute, minute, (fromMinute, toMinute, nowMinute) => {
        fc.pre(fromMinute !== toMinute);
        const nowMs = utc('00:00') + nowMinute * 60_000;
        const there = isQuietAt(nowMs, { enabled: true, fromMinute, toMinute }, 'UTC');
        const back = isQuietAt(nowMs, { enabled: true, fromMinute: toMinute, toMinute: fromMinute }, 'UTC');
        expect(there).toBe(!back);
      }),
    );
  });

  // In Berlin 02:00 is followed by 03:00 on 29 March 2026, and 03:00 by 02:00 on 25 October.
  it.each([
    ['begin in the hour that is left out', '2026-03-29T00:59:00Z', '02:30', '04:00', false],
    ['hold after the hour that is left out', '2026-03-29T01:00:00Z', '02:30', '04:00', true],
    ['end at their time in the short night', '2026-03-29T04:59:00Z', '22:00', '07:00', true],
    ['end at their time in the short night', '2026-03-29T05:00:00Z', '22:00', '07:00', false],
    ['hold in the hour that comes twice, the first time', '2026-10-25T00:30:00Z', '02:15', '02:45', true],
    ['hold in the hour that comes twice, the second time', '2026-10-25T01:30:00Z', '02:15', '02:45', true],
    ['end at their time in the long night', '2026-10-25T05:59:00Z', '22:00', '07:00', true],
    ['end at their time in the long night', '2026-10-25T06:00:00Z', '22:00', '07:00', false],
  ])('%s (%s)', (_name, now, from, to, isQuiet) => {
    expect(isQuietAt(Date.parse(now), hours(from, to), 'Europe/Berlin')).toBe(isQuiet);
  });
});
