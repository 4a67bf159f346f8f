import { expect, it } from 'vitest';
import { createShowing, shownRental } from '../../../../main/rentals/ledger/snapshot.ts';
import type { ApiProblem, RentalId } from '../../../../preload/model/index.ts';
import { entryOf } from '../../../support/rentals.ts';

const a = 'a' as RentalId;
const b = 'b' as RentalId;
const entries = [entryOf({ id: a }), entryOf({ id: b })];
const none = new Map<RentalId, ApiProblem>();
const failing = new Map<RentalId, ApiProblem>([[a, { kind: 'server', status: 502 }]]);

it('shows the numbers of the account at hand with where their money is', () => {
  const other = { ...entryOf({ id: a }), server: 'api.rentiumsms.online' };
  expect(createShowing()([other, entryOf({ id: b })], 'sandbox', none)).toMatchObject([
    { id: b, payment: { kind: 'held' }, watchProblem: null },
  ]);
  expect(createShowing()(entries, undefined, none)).toEqual([]);
});

it('keeps what did not change: the list, and each number in it', () => {
  const show = createShowing();
  const first = show(entries, 'sandbox', none);
  expect(show([...entries], 'sandbox', none)).toBe(first);
  const second = show(entries, 'sandbox', failing);
  expect(second[0]).toMatchObject({ id: a, watchProblem: { kind: 'server' } });
  expect(second[1]).toBe(first[1]);
});

it('shows what changed, came and went', () => {
  const show = createShowing();
  show(entries, 'sandbox', none);
  const ended = entryOf({ id: b, state: { kind: 'ended', atMs: 1 } });
  const third = entryOf({ id: 'c' as RentalId });
  expect(show([third, ended], 'sandbox', failing).map(({ id, state }) => [id, state.kind])).toEqual([
    ['c', 'open'],
    [b, 'ended'],
  ]);
});

it('says nothing of a failed read once the number is not read any more', () => {
  const ended = entryOf({ id: a, state: { kind: 'ended', atMs: 1 } });
  expect(createShowing()([ended], 'sandbox', failing)).toMatchObject([{ watchProblem: null }]);
});

it('shows no more of an order than a call takes: a later version may have written more into the file', () => {
  const kept = entryOf().rental;
  const { service, country, operator } = kept.order;
  const later = { ...kept.order, service: { ...service, icon: 'x' }, duration: 20 };
  expect(shownRental({ ...kept, order: later }).order).toEqual({ service, country, operator });
});
