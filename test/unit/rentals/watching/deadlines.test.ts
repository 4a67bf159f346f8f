import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backoffDelayMs,
  fixedReadAtMs,
  isOver,
  isStillReadable,
  lastReadAtMs,
} from '../../../../main/rentals/watching/deadlines.ts';
import { rentalOf } from '../../../support/rentals.ts';

const rental = rentalOf();
const endless = rentalOf({ expiresAtMs: null });
const at = (minutes: number) => rental.createdAtMs + minutes * 60_000;

describe('whatever else is planned, a number is read', () => {
  it('at its expiry, and once more a minute later, which is the end', () => {
    expect(fixedReadAtMs(rental, at(1))).toBe(at(20));
    expect(fixedReadAtMs(rental, at(20))).toBe(at(21));
    expect(lastReadAtMs(rental)).toBe(at(21));
    expect(isOver(rental, at(20.99))).toBe(false);
    expect(isOver(rental, at(21))).toBe(true);
  });

  it('after a day where the service gave no expiry', () => {
    expect(fixedReadAtMs(endless, at(60))).toBe(at(24 * 60));
    expect(isOver(endless, at(60))).toBe(false);
    expect(isOver(endless, at(24 * 60))).toBe(true);
  });
});

it('what ended can be read for a day more, and nothing else can', () => {
  const ended = rentalOf({ state: { kind: 'ended', atMs: at(21) } });
  expect(isStillReadable(ended, at(22))).toBe(true);
  expect(isStillReadable(ended, at(21 + 24 * 60))).toBe(false);
  expect(isStillReadable(rental, at(22))).toBe(false);
  expect(isStillReadable(rentalOf({ state: { kind: 'stopped' } }), at(22))).toBe(false);
});

it('backs off while reads fail, but never beyond half a minute and its jitter', () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => backoffDelayMs(failures, 0.5))).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, random) => {
        const delayMs = backoffDelayMs(failures, random);
        expect(delayMs).toBeGreaterThanOrEqual(1_700);
        expect(delayMs).toBeLessThanOrEqual(34_500);
      },
    ),
  );
});
