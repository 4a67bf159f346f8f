/**
 * The changes between two snapshots, so that a history of ten thousand numbers does not cross to the page with every
 * second of a connection. Pure data; `applyPatch(a, patchBetween(a, b))` is `b`.
 */
import type { Rental, RentalId } from './rental.ts';
import type { AppState, StatePatch } from './state.ts';

type Part = Exclude<keyof AppState, 'revision' | 'rentals'>;

/** A table, so that a part that is left out is a type error. */
const isPart: Readonly<Record<Part, true>> = {
  account: true,
  connection: true,
  wallet: true,
  outlooks: true,
  historyRevision: true,
  settings: true,
  alerts: true,
  notices: true,
  lastCopy: true,
  webhookUrl: true,
  system: true,
  about: true,
};
// Object.keys forgets which names it gives.
const parts = Object.keys(isPart) as readonly Part[];

/** Parts and rentals are the same where they are the same object: whoever makes a snapshot keeps what did not change. */
export function patchBetween(before: AppState, after: AppState): StatePatch {
  const changed = parts.filter((part) => before[part] !== after[part]);
  return {
    since: before.revision,
    revision: after.revision,
    // Each value is that of its own name, which Object.fromEntries cannot express.
    parts: Object.fromEntries(changed.map((part) => [part, after[part]])) as StatePatch['parts'],
    rentals: before.rentals === after.rentals ? null : rentalsBetween(before.rentals, after.rentals),
  };
}

function rentalsBetween(before: readonly Rental[], after: readonly Rental[]): StatePatch['rentals'] {
  const order = orderBetween(before, after);
  if (order === null) return { order, put: after.filter((rental, at) => rental !== before[at]) };
  const known = new Set(before);
  return { order, put: after.filter((rental) => !known.has(rental)) };
}

/** Null where the same rentals stand in the same order. */
function orderBetween(before: readonly Rental[], after: readonly Rental[]): readonly RentalId[] | null {
  const isSame = before.length === after.length && before.every(({ id }, at) => id === after[at]?.id);
  return isSame ? null : after.map(({ id }) => id);
}

/** The later snapshot; null when the patch does not follow on this one, and the whole has to be asked for. */
export function applyPatch(state: AppState, patch: StatePatch): AppState | null {
  if (patch.since !== state.revision) return null;
  const next = { ...state, ...patch.parts, revision: patch.revision };
  if (patch.rentals === null) return next;
  const { order, put } = patch.rentals;
  const changed = new Map(put.map((rental) => [rental.id, rental]));
  if (order === null) {
    return { ...next, rentals: state.rentals.map((rental) => changed.get(rental.id) ?? rental) };
  }
  const known = new Map(state.rentals.map((rental) => [rental.id, rental]));
  const rentals = order.flatMap((id) => changed.get(id) ?? known.get(id) ?? []);
  return rentals.length === order.length ? { ...next, rentals } : null;
}
