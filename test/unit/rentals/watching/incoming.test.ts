import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addIncoming } from '../../../../main/rentals/watching/record-sms.ts';
import { smsOf } from '../../../support/fake-client.ts';
import { rentalOf } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);

it('adds what is new, with the code to copy', () => {
  const { rental, arrived } = addIncoming(rentalOf(), [smsOf()], nowMs);
  expect(arrived).toHaveLength(1);
  expect(rental.sms).toEqual(arrived);
  expect(arrived[0]).toMatchObject({ id: 'sms_1', code: { value: '849201' }, seenAtMs: nowMs });
});

it('adds nothing twice, whatever order and repeats the service answers in', () => {
  const received = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      text: fc.constantFrom('Code 1234', 'Code 5678'),
      receivedAtMs: fc.constantFrom(null, 1, 2),
    }),
  );
  fc.assert(
    fc.property(received, (list) => {
      const sms = list.map(smsOf);
      const first = addIncoming(rentalOf(), sms, nowMs);
      const again = addIncoming(first.rental, sms, nowMs + 1);
      expect(again.arrived).toEqual([]);
      expect(again.rental).toBe(first.rental);
      const reversed = addIncoming(first.rental, sms.toReversed(), nowMs + 1);
      expect(reversed.arrived).toEqual([]);
      expect(reversed.rental.sms).toHaveLength(first.rental.sms.length);
    }),
  );
});

it('counts the same code sent again as another SMS', () => {
  const { arrived } = addIncoming(rentalOf(), [smsOf({ id: 'a' }), smsOf({ id: 'b' })], nowMs);
  expect(arrived.map((sms) => sms.code?.value)).toEqual(['849201', '849201']);
});

it('keeps what the service no longer lists', () => {
  const { rental } = addIncoming(rentalOf(), [smsOf({ id: 'a' })], nowMs);
  expect(addIncoming(rental, [], nowMs).rental.sms).toHaveLength(1);
});

it('shows the oldest first, as the service dates them', () => {
  const { rental } = addIncoming(
    rentalOf(),
    [smsOf({ id: 'late', receivedAtMs: 2_000 }), smsOf({ id: 'early', receivedAtMs: 1_000 })],
    nowMs,
  );
  expect(rental.sms.map((sms) => sms.id)).toEqual(['early', 'late']);
});
