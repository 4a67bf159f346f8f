import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersToShow, type RentalId } from '../../../../preload/model/index.ts';
import { heldPlan, type Placed, planOf } from '../../../../renderer/numbers/number-plan.svelte.ts';
import { galleryNowMs, rentalId, unresolvedRental } from '../../../gallery/build.ts';
import { waitingNumber, waitingNumbers } from '../../../gallery/number-states.ts';
import { codeSms } from '../../../gallery/scene.ts';

const nothing = new Set<RentalId>();
const forms = (plan: readonly Placed[]) => plan.map(({ id, form }) => `${id} ${form}`);

describe('the plan of the list', () => {
  it('shows a number alone as a card, and several as rows', () => {
    expect(forms(planOf(numbersToShow(waitingNumbers(1), galleryNowMs), nothing))).toEqual(['n0 card']);
    expect(forms(planOf(numbersToShow(waitingNumbers(2), galleryNowMs), nothing))).toEqual([
      'n0 row',
      'n1 row',
    ]);
  });

  it('shows the newest arrival and what needs a decision as cards, and what the person opened', () => {
    const rentals = [
      waitingNumber(0),
      waitingNumber(1),
      waitingNumber(2, { sms: [codeSms] }),
      waitingNumber(3, { sms: [{ ...codeSms, seenAtMs: galleryNowMs - 90_000 }] }),
      unresolvedRental('u'),
    ];
    const plan = planOf(numbersToShow(rentals, galleryNowMs), new Set([rentalId('n1')]));
    expect(forms(plan)).toEqual(['n2 card', 'n3 row', 'u card', 'n0 row', 'n1 card']);
  });

  it('moves and changes nothing while the person is in the list, whatever is wanted', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e').map(rentalId);
    const placed = fc.record({
      id,
      form: fc.constantFrom('row' as const, 'card' as const),
      isOpened: fc.constant(false),
    });
    const plan = fc.uniqueArray(placed, { selector: (one) => one.id });
    fc.assert(
      fc.property(plan, plan, (before, wanted) => {
        const held = heldPlan(before, wanted);
        const isWanted = (one: Placed) => wanted.some((other) => other.id === one.id);
        expect(held.slice(0, before.filter(isWanted).length)).toEqual(before.filter(isWanted));
        expect(new Set(held.map((one) => one.id))).toEqual(new Set(wanted.map((one) => one.id)));
      }),
    );
  });

  it('opens what the person opens, also while they are in the list', () => {
    const before: Placed[] = [{ id: rentalId('a'), form: 'row', isOpened: false }];
    const wanted: Placed[] = [{ id: rentalId('a'), form: 'card', isOpened: true }];
    expect(heldPlan(before, wanted)).toEqual(wanted);
  });
});
