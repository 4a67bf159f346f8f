import { bench, describe } from 'vitest';
import { addIncoming } from '../../main/rentals/incoming.ts';
import { smsOf } from '../tools/fake-client.ts';
import { rentalOf, shownRentalOf } from '../tools/rentals.ts';
import { stateOf } from '../tools/states.ts';

const { rental } = addIncoming(rentalOf(), [smsOf()], 0);
const snapshotOf = (count: number) =>
  stateOf({ rentals: Array.from({ length: count }, () => shownRentalOf(structuredClone(rental))) });

/** Every change crosses the bridge as a structured clone of the whole snapshot. */
describe('one push of the snapshot', () => {
  for (const count of [10, 100, 1_000]) {
    const snapshot = snapshotOf(count);
    bench(`${count} rentals`, () => void structuredClone(snapshot));
  }
});
