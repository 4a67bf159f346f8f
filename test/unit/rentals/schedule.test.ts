import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver, nextReadDelayMs } from '../../../main/rentals/schedule.ts';
import { rentalOf } from '../../tools/rentals.ts';

const rental = rentalOf();
const at = (minutes: number) => rental.createdAtMs + minutes * 60_000;
const middle = 0.5;

describe('the next read of a number', () => {
  it('comes within two seconds while it is fresh, and later as it ages', () => {
    const delays = [0, 2, 10, 19].map((minutes) => nextReadDelayMs(rental, 0, at(minutes), middle));
    expect(delays[0]).toBeLessThanOrEqual(2_000);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
  });

  it('is never later than its expiry, so that the moment of expiry is looked at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_199_999 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (ageMs, random) => {
          const nowMs = rental.createdAtMs + ageMs;
          expect(nowMs + nextReadDelayMs(rental, 0, nowMs, random)).toBeLessThanOrEqual(at(20));
        },
      ),
    );
  });

  it('comes once more, a minute after expiry', () => {
    expect(nextReadDelayMs(rental, 0, at(20), middle)).toBe(60_000);
    expect(isOver(rental, at(20.99))).toBe(false);
    expect(isOver(rental, at(21))).toBe(true);
  });

  it('backs off while reads fail, but never beyond half a minute and its jitter', () => {
    const delays = [1, 2, 3, 4, 5, 50].map((failures) => nextReadDelayMs(rental, failures, at(1), middle));
    expect(delays).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('goes on for a day where the service gave no expiry', () => {
    const endless = rentalOf({ expiresAtMs: null });
    expect(isOver(endless, at(60))).toBe(false);
    expect(nextReadDelayMs(endless, 0, at(60), middle)).toBe(30_000);
    expect(isOver(endless, at(24 * 60))).toBe(true);
  });
});
