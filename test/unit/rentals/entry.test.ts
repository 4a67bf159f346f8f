import * as v from 'valibot';
import { expect, it } from 'vitest';
import { entriesSchema } from '../../../main/rentals/entry.ts';
import { rentalOf } from '../../tools/rentals.ts';

const good = { rental: rentalOf(), server: 'sandbox', idempotencyKey: 'k', balanceBefore: null };
const foreign = { rental: { id: 'from a later version' } };

it('reads what it can and keeps the rest as it is, for the version that understands it', () => {
  const read = v.parse(entriesSchema, { entries: [good, foreign] });
  expect(read).toEqual({ entries: [good], unreadable: [foreign] });
  expect(v.parse(entriesSchema, JSON.parse(JSON.stringify(read)))).toEqual(read);
});

it('is read from a file of the first version, which kept nothing aside', () => {
  expect(v.parse(entriesSchema, { entries: [good] }).entries).toHaveLength(1);
});

it('is damaged where it is no list at all', () => {
  expect(v.safeParse(entriesSchema, { entries: 'many' }).success).toBe(false);
});
