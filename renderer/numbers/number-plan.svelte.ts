/** Plans the place of each number in the list and how much of it is shown. Nothing moves under the pointer or the focus. */
import type { NumberToShow, RentalId } from '../../preload/model/index.ts';

/** A row has one line of facts, a card all of them. */
export interface Placed {
  readonly id: RentalId;
  readonly form: 'row' | 'card';
  /** The person opened it. */
  readonly isOpened: boolean;
}

/**
 * A number alone is a card. Of several, the code that came last is one, and whatever needs a decision; all others are rows
 * until they are opened.
 */
export function planOf(shown: readonly NumberToShow[], opened: ReadonlySet<RentalId>): Placed[] {
  const firstArrived = shown.find(({ phase }) => phase === 'arrived');
  return shown.map((number) => {
    const { rental, phase } = number;
    const isOpened = opened.has(rental.id);
    const isPressing = phase === 'decision' || phase === 'ended' || number === firstArrived;
    return { id: rental.id, form: shown.length === 1 || isPressing || isOpened ? 'card' : 'row', isOpened };
  });
}

/** The plan while the person is in the list: what is there stays as it is, but for what they open; what is new comes last. */
export function heldPlan(before: readonly Placed[], wanted: readonly Placed[]): Placed[] {
  const next = new Map(wanted.map((placed) => [placed.id, placed]));
  const kept = before.flatMap((placed) => {
    const now = next.get(placed.id);
    if (now === undefined) return [];
    next.delete(placed.id);
    return [now.isOpened === placed.isOpened ? placed : now];
  });
  return [...kept, ...next.values()];
}

/** The plan of the list on the page. */
export class NumberPlan {
  placed = $state.raw<readonly Placed[]>([]);

  update(wanted: readonly Placed[], isHeld: boolean): void {
    const next = isHeld ? heldPlan(this.placed, wanted) : wanted;
    const isSame =
      next.length === this.placed.length && next.every((one, at) => isAlike(one, this.placed[at]));
    if (!isSame) this.placed = next;
  }
}

const isAlike = (one: Placed, other: Placed | undefined): boolean =>
  one.id === other?.id && one.form === other.form && one.isOpened === other.isOpened;
