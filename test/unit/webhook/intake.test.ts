import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIntake, type Delivery } from '../../../main/webhook/intake.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { signedHeaders, testSecret } from '../../support/webhook-signature.ts';

const body = Buffer.from('{"event":"sms.received","data":{"reservation_id":"res_1"}}');
const unsigned: Delivery = { body, id: null, timestamp: null, signature: null };

function setUp({ isSignatureRequired = false, onEvent = () => {} } = {}) {
  const { clock } = createFakeTime();
  const hints: string[] = [];
  const intake = createIntake({
    clock,
    isSignatureRequired: () => isSignatureRequired,
    onEvent(id) {
      onEvent();
      hints.push(id);
    },
  });
  const headers = signedHeaders(testSecret, 'evt_1', clock.now() / 1_000, body);
  const signed: Delivery = {
    body,
    id: headers['webhook-id'],
    timestamp: headers['webhook-timestamp'],
    signature: headers['webhook-signature'],
  };
  return { hints, signed, take: (delivery: Delivery) => intake.take(delivery, testSecret) };
}

it('has stored the hint when it says that the event is taken', () => {
  const { take, hints } = setUp();
  expect(take(unsigned)).toBe('taken');
  expect(hints).toEqual(['res_1']);
});

it('reads the body as UTF-8', () => {
  const { take, hints } = setUp();
  const accented = Buffer.from('{"event":"sms.received","data":{"reservation_id":"rés_1"}}');
  expect(take({ ...unsigned, body: accented })).toBe('taken');
  expect(hints).toEqual(['rés_1']);
});

it('takes an event again whose hint could not be stored', () => {
  let failures = 1;
  const { take, hints } = setUp({
    onEvent() {
      failures -= 1;
      if (failures >= 0) throw new Error('No room');
    },
  });
  const named = { ...unsigned, id: 'evt_1' };
  expect(() => take(named)).toThrow('No room');
  expect(take(named)).toBe('taken');
  expect(take(named)).toBe('repeated');
  expect(hints).toEqual(['res_1']);
});

it('does not say of an event without signature whether it knows it, where one is needed', () => {
  const { take, signed } = setUp({ isSignatureRequired: true });
  expect(take(signed)).toBe('taken');
  expect(take({ ...unsigned, id: 'evt_1' })).toBe('unauthentic');
});

it('needs the very signature: no other header lets an event in', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.string(), (isSignatureRequired, signature) => {
      const { take, hints, signed } = setUp({ isSignatureRequired });
      expect(take({ ...signed, signature })).toBe('unauthentic');
      expect(hints).toEqual([]);
    }),
  );
});

it('notices any change of one byte', () => {
  fc.assert(
    fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
      const { take, signed } = setUp();
      const changed = Buffer.from(body);
      changed[index] = (changed[index] ?? 0) ^ change;
      expect(take({ ...signed, body: changed })).toBe('unauthentic');
    }),
  );
});

it('binds the id of an event: who overheard it cannot send it again under another', () => {
  const { take, signed, hints } = setUp();
  expect(take(signed)).toBe('taken');
  expect(take(signed)).toBe('repeated');
  expect(take({ ...signed, id: 'evt_2' })).toBe('unauthentic');
  expect(hints).toHaveLength(1);
});

it('is not made deaf for a signed event by an unsigned one with its id', () => {
  const { take, signed, hints } = setUp();
  const other = Buffer.from('{"event":"sms.received","data":{"reservation_id":"res_2"}}');
  expect(take({ ...unsigned, body: other, id: signed.id })).toBe('taken');
  expect(take(signed)).toBe('taken');
  expect(hints).toEqual(['res_2', 'res_1']);
});
