import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signatureHeader } from '../../../main/sandbox/webhooks/signature.ts';
import { createIntake, type Delivery } from '../../../main/webhook/intake.ts';
import { createFakeTime } from '../../support/fake-time.ts';

const SECRET = 'whsec_of_a_test';
const body = Buffer.from('{"event":"sms.received","data":{"reservation_id":"res_1"}}');
const unsigned: Delivery = { body, signature: null, eventId: null };

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
  const signature = signatureHeader(SECRET, clock.now() / 1_000, body.toString());
  return { hints, signature, take: (delivery: Delivery) => intake.take(delivery, SECRET) };
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
  const named = { ...unsigned, eventId: 'evt_1' };
  expect(() => take(named)).toThrow('No room');
  expect(take(named)).toBe('taken');
  expect(take(named)).toBe('repeated');
  expect(hints).toEqual(['res_1']);
});

it('does not say of an event without signature whether it knows it, where one is needed', () => {
  const { take, signature } = setUp({ isSignatureRequired: true });
  expect(take({ ...unsigned, signature, eventId: 'evt_1' })).toBe('taken');
  expect(take({ ...unsigned, eventId: 'evt_1' })).toBe('unauthentic');
});

it('needs the very signature: no other header lets an event in', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.string(), (isSignatureRequired, signature) => {
      const { take, hints } = setUp({ isSignatureRequired });
      expect(take({ ...unsigned, signature })).toBe('unauthentic');
      expect(hints).toEqual([]);
    }),
  );
});

it('notices any change of one byte', () => {
  fc.assert(
    fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
      const { take, signature } = setUp();
      const changed = Buffer.from(body);
      changed[index] = (changed[index] ?? 0) ^ change;
      expect(take({ body: changed, signature, eventId: null })).toBe('unauthentic');
    }),
  );
});
