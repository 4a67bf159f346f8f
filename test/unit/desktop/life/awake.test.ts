import { expect, it } from 'vitest';
import { createAwake } from '../../../../main/desktop/system.ts';
import { shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

function setUp() {
  const told: boolean[] = [];
  const awake = createAwake((isAwake) => told.push(isAwake));
  return { awake, told };
}
const waiting = shownRentalOf({ state: { kind: 'open' }, sms: [] });
const arrived = shownRentalOf({ state: { kind: 'open' }, sms: [shownSmsOf({})] });

it('keeps awake from the order until the code is there', () => {
  const { awake, told } = setUp();
  awake.follow({ rentals: [] });
  awake.follow({ rentals: [shownRentalOf({ state: { kind: 'ordering' } })] });
  awake.follow({ rentals: [waiting] });
  awake.follow({ rentals: [waiting, arrived] });
  awake.follow({ rentals: [arrived] });
  expect(told).toEqual([true, false]);
});

it.each(['stopped', 'unresolved', 'ended'] as const)('waits for nothing from a number that is %s', (kind) => {
  const { awake, told } = setUp();
  awake.follow({ rentals: [{ ...waiting, state: { kind } as (typeof waiting)['state'] }] });
  expect(told).toEqual([]);
});

it('lets go at quit', () => {
  const { awake, told } = setUp();
  awake.follow({ rentals: [waiting] });
  awake.stop();
  awake.stop();
  expect(told).toEqual([true, false]);
});
