import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entriesFormat } from '../../../../main/rentals/ledger/entries-format.ts';
import { openPaidNumbers } from '../../../../main/rentals/ledger/entry.ts';
import { entriesSchema } from '../../../../main/rentals/ledger/entry-schema.ts';
import { usd } from '../../../support/fake-client.ts';
import { entryOf, rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const good = entryOf();
const endedAtMs = Date.UTC(2026, 4, 19, 12, 21);
const shownSms = shownSmsOf();
const foreign = { rental: { id: 'from a later version' } };

it('reads what it can and keeps the rest as it is, for the version that understands it', () => {
  const read = v.parse(entriesSchema, { entries: [good, foreign] });
  expect(read).toEqual({
    entries: [good],
    unreadable: [JSON.stringify(foreign)],
    lastReading: null,
    removed: [],
  });
  expect(v.parse(entriesSchema, entriesFormat.parse(entriesFormat.stringify(read)))).toEqual(read);
});

describe('a file of the first version', () => {
  const { priceShown, charge, timeline, ...rental } = rentalOf({
    state: { kind: 'ended', atMs: endedAtMs },
    sms: [shownSms],
  });
  const old = { entries: [{ ...good, rental }] };

  it('is read, with the part of the timeline that its data tell of', () => {
    const { createdAtMs } = rental;
    expect(v.parse(entriesSchema, old).entries.map((entry) => entry.rental)).toEqual([
      {
        ...rental,
        priceShown: null,
        charge: null,
        timeline: [
          { kind: 'ordered', atMs: createdAtMs },
          { kind: 'reserved', atMs: createdAtMs },
          { kind: 'sms', atMs: shownSms.seenAtMs, smsId: shownSms.id },
          { kind: 'ended', atMs: endedAtMs },
        ],
      },
    ]);
  });

  it('is read with an order whose outcome was unknown: what others cost meanwhile is not known either', () => {
    const state = { kind: 'unresolved', reason: 'server', balanceBefore: usd(5), balanceAfter: usd(5) };
    const read = v.parse(entriesSchema, { entries: [{ ...good, rental: { ...rental, state } }] });
    expect(read.entries[0]?.rental.state).toEqual({ ...state, spentElsewhereMinor: null });
  });
});

it('loses no number over a balance that makes no sense', () => {
  const read = v.parse(entriesSchema, { entries: [good], unreadable: [], lastReading: { balance: 'much' } });
  expect(read).toEqual({ entries: [good], unreadable: [], lastReading: null, removed: [] });
});

it('is damaged where it is no list at all', () => {
  expect(v.safeParse(entriesSchema, { entries: 'many' }).success).toBe(false);
});

it('counts the open numbers of an account that cost money: none of the sandbox, none of another', () => {
  const live = (account: string) => ({ ...good, server: 'api.example', account });
  const ended = entryOf({ state: { kind: 'ended', atMs: endedAtMs } });
  const entries = [
    good,
    live('mine'),
    live('mine'),
    live('other'),
    { ...ended, server: 'api.example', account: 'mine' },
  ];
  expect(openPaidNumbers(entries, { server: 'api.example', account: 'mine' })).toBe(2);
  expect(openPaidNumbers(entries, { server: 'sandbox', account: 'sandbox' })).toBe(0);
});
