import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppState, Rental, RentalId } from '../../../../preload/model/index.ts';
import { applyPatch, patchBetween } from '../../../../preload/model/state.ts';
import { usd } from '../../../support/fake-client.ts';
import { shownRentalOf } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const rentalOf = (id: string, priceMinor = 48): Rental =>
  shownRentalOf({ id: id as RentalId, price: usd(priceMinor) });

/** Changes a snapshot as main does: keeps the unchanged parts, replaces the others. */
type Step =
  | { readonly kind: 'wallet'; readonly amountMinor: number }
  | { readonly kind: 'put' | 'remove' | 'edit'; readonly id: string }
  | { readonly kind: 'reverse' };

const step = fc.oneof(
  fc.record({ kind: fc.constant('wallet' as const), amountMinor: fc.nat() }),
  fc.record({ kind: fc.constantFrom('put', 'remove', 'edit'), id: fc.constantFrom('a', 'b', 'c', 'd') }),
  fc.record({ kind: fc.constant('reverse' as const) }),
) as fc.Arbitrary<Step>;

function change(state: AppState, change: Step): AppState {
  const next = { ...state, revision: state.revision + 1 };
  const { rentals } = state;
  switch (change.kind) {
    case 'wallet':
      return { ...next, wallet: { balance: usd(change.amountMinor), readAtMs: 0 } };
    case 'put':
      return { ...next, rentals: [rentalOf(change.id), ...rentals.filter(({ id }) => id !== change.id)] };
    case 'remove':
      return { ...next, rentals: rentals.filter(({ id }) => id !== change.id) };
    case 'edit':
      return {
        ...next,
        rentals: rentals.map((rental) => (rental.id === change.id ? { ...rental, sms: [] } : rental)),
      };
    case 'reverse':
      return { ...next, rentals: rentals.toReversed() };
  }
}

describe('a patch', () => {
  it('makes the later snapshot of the earlier one, whatever happened in between', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(step), (first, second) => {
        const before = first.reduce(change, stateOf());
        const after = second.reduce(change, before);
        const patch = structuredClone(patchBetween(before, after));
        expect(applyPatch(before, patch)).toEqual(after);
      }),
    );
  });

  it('carries the one rental that changed, not the ten thousand beside it', () => {
    const rentals = Array.from({ length: 10_000 }, (_, at) => rentalOf(`r${at}`));
    const before = stateOf({ rentals });
    const after = change(before, { kind: 'edit', id: 'r7' });
    const patch = patchBetween(before, after);
    expect(patch.rentals?.put.map(({ id }) => id)).toEqual(['r7']);
    expect(patch.rentals?.order).toBeNull();
    expect(patch.parts).toEqual({});
  });

  it('keeps the rentals that did not change, so that nothing is drawn anew', () => {
    const [a, b] = [rentalOf('a'), rentalOf('b')];
    const before = stateOf({ rentals: [a, b] });
    const patch = structuredClone(patchBetween(before, change(before, { kind: 'edit', id: 'b' })));
    expect(applyPatch(before, patch)?.rentals[0]).toBe(a);
  });

  it('does not fit another snapshot than its own', () => {
    const before = stateOf({ rentals: [rentalOf('a')] });
    const patch = patchBetween(before, change(before, { kind: 'put', id: 'b' }));
    expect(applyPatch({ ...before, revision: 7 }, patch)).toBeNull();
    expect(applyPatch({ ...before, rentals: [] }, patch)).toBeNull();
  });
});
