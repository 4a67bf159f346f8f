import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEvent } from '../../../main/webhook/intake.ts';

const bodyOf = (reservationId: unknown) =>
  JSON.stringify({ event: 'sms.received', data: { reservation_id: reservationId } });

it('reads the reservation, as text or as a number', () => {
  expect(parseEvent(bodyOf('res_84920fd83a'))).toBe('res_84920fd83a');
  expect(parseEvent(bodyOf(84_920))).toBe('84920');
  const longId = '{"event":"sms.received","data":{"reservation_id":1234567890123456789}}';
  expect(parseEvent(longId)).toBe('1234567890123456789');
});

it.each([
  ['an empty one', ''],
  ['an endless one', 'r'.repeat(201)],
  ['null', null],
  ['a list', []],
  ['an object', {}],
  ['none', undefined],
])('reads no reservation from %s', (_what, reservationId) => {
  expect(parseEvent(bodyOf(reservationId))).toBeNull();
});

it('reads nothing, without an error, from any text that is no event', () => {
  const text = fc.oneof(
    fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('utf8')),
    fc.json(),
    fc.nat(7_000).map((depth) => '{"data":'.repeat(depth)),
  );
  fc.assert(fc.property(text, (body) => parseEvent(body) === null));
});
