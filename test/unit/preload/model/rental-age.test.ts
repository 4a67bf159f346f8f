import { expect, it } from 'vitest';
import { dayMs, endedMoreThanDaysAgo, type RentalState } from '../../../../preload/model/index.ts';
import { rentalOf } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);
const endedDaysAgo = (days: number): RentalState => ({ kind: 'ended', atMs: nowMs - days * dayMs });

it.each<[string, RentalState, number | null, boolean]>([
  ['ended 31 days ago, kept for 30', endedDaysAgo(31), 30, true],
  ['ended 30 days ago to the millisecond', endedDaysAgo(30), 30, false],
  ['kept for good', endedDaysAgo(3_000), null, false],
  ['never resolved', { kind: 'ordering' }, 1, false],
  ['still open by a clock that went wrong', { kind: 'open' }, 1, false],
  ['stopped', { kind: 'stopped' }, 1, false],
])('a number that %s', (_name, state, days, isTooOld) => {
  const rental = rentalOf({ state, createdAtMs: nowMs - 4_000 * dayMs });
  expect(endedMoreThanDaysAgo([rental], days, nowMs)).toEqual(isTooOld ? [rental] : []);
});
