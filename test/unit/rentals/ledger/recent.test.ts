/** The page is sent little, however long the history is, and what it does without asking stays as it was. */
import { describe, expect, it } from 'vitest';
import type { Entries } from '../../../../main/rentals/ledger/entry.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import { createRentalSnapshot, recentOf } from '../../../../main/rentals/ledger/snapshot.ts';
import { latestCode, patchBetween, type Rental } from '../../../../preload/model/index.ts';
import { likedChoices, likedOrders } from '../../../../renderer/state/choices.svelte.ts';
import { code, endedRental, named, rental, sms, soonAfter, whatsappOrder } from '../../../gallery/build.ts';
import { pastRentals } from '../../../gallery/past.ts';
import { entryOf } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const many = pastRentals(2_000);
const idsOf = (rentals: readonly Pick<Rental, 'id'>[]) => rentals.map(({ id }) => id);

describe('what the page is told of without asking', () => {
  it('is what is open, and of what ended the newest, in the order in which it was', () => {
    const open = rental('open');
    const stopped = rental('stopped', { state: { kind: 'stopped' } });
    const recent = recentOf([open, ...many, stopped]);
    expect(idsOf(recent).slice(0, 21)).toEqual(idsOf([open, ...many.slice(0, 20)]));
    expect(recent.at(-1)).toBe(stopped);
    expect(recent.length).toBeLessThan(100);
  });

  it('leaves the latest code and what is offered first as they are', () => {
    const recent = recentOf(many);
    expect(latestCode(recent)?.rental).toBe(latestCode(many)?.rental);
    expect(likedOrders([], recent)).toEqual(likedOrders([], many));
    for (const part of ['service', 'country', 'operator'] as const) {
      expect(likedChoices(part, [], recent)).toEqual(likedChoices(part, [], many));
    }
  });

  it('has a number that ended long ago where its SMS came last', () => {
    const text = 'Your code is 482913';
    const late = endedRental('late', 60 * 24 * 900, {
      order: { ...whatsappOrder, service: named('rare', 'Rare') },
      sms: [soonAfter(0, sms('1', text, { code: code('482913', text) })), soonAfter(0, sms('2', 'Hello'))],
    });
    const silent = many.map((each) => ({ ...each, sms: [] }));
    expect(recentOf([...silent, late])).toContain(late);
  });
});

describe('beside 2,000 numbers that ended', () => {
  const entries = many.map(({ payment, watchProblem, ...kept }) => ({ ...entryOf(), rental: kept }));
  let value: Entries = { entries: [entryOf(), ...entries], unreadable: [], lastReading: null };
  const ledger = createLedger({
    get: () => value,
    set(next) {
      value = next;
      return null;
    },
    flush: () => null,
  });
  const snapshot = createRentalSnapshot(ledger);

  it('the first snapshot is small, and an SMS sends little more than itself', () => {
    const before = stateOf({ rentals: snapshot.rentals('sandbox') });
    expect(JSON.stringify(before).length).toBeLessThan(200_000);
    ledger.change(entryOf().rental.id, (kept) => ({ ...kept, sms: [sms('1', 'Your code is 482913')] }));
    const after = { ...before, revision: 2, rentals: snapshot.rentals('sandbox') };
    expect(JSON.stringify(patchBetween(before, after)).length).toBeLessThan(5_000);
  });
});
