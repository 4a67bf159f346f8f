import { bench, describe } from 'vitest';
import { addIncoming } from '../../main/rentals/watching/record-sms.ts';
import type { AppState, RentalId } from '../../preload/model/index.ts';
import { applyPatch, patchBetween } from '../../preload/model/state.ts';
import { smsOf } from '../support/fake-client.ts';
import { rentalOf, shownRentalOf } from '../support/rentals.ts';
import { stateOf } from '../support/states.ts';

const { rental } = addIncoming(rentalOf(), [smsOf()], 0);
const snapshotOf = (count: number): AppState =>
  stateOf({
    rentals: Array.from({ length: count }, (_, at) =>
      shownRentalOf({ ...structuredClone(rental), id: `rental-${at}` as RentalId }),
    ),
  });
/** The newest number gets an SMS more. */
const changed = (state: AppState): AppState => {
  const [first, ...others] = state.rentals;
  const rentals = first === undefined ? [] : [{ ...first, sms: [...first.sms, ...first.sms] }, ...others];
  return { ...state, revision: state.revision + 1, rentals };
};

/** Every change crosses from main to the page as a structured clone. */
/** However long the history is, the page is told of some dozens. */
for (const count of [10, 60]) {
  describe(`one SMS in a snapshot of ${count} numbers`, () => {
    const before = snapshotOf(count);
    const after = changed(before);
    bench('what changed, found, sent and put together', () => {
      applyPatch(before, structuredClone(patchBetween(before, after)));
    });
    bench('the whole snapshot, sent', () => void structuredClone(after));
  });
}
