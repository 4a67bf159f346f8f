/** A field that is nested beyond all sense is unknown, and takes nothing else of its answer with it. */
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../main/rentium/answer-body.ts';
import * as normalise from '../../../main/rentium/normalise.ts';
import { parseSms } from '../../../main/rentium/sms.ts';

const depth = 100_000;
const marker = '@@';
const reservation = {
  id: 'res_1',
  phone_number: '+12025550143',
  status: 'PENDING',
  price: 1,
  currency: 'USD',
  expires_at: '2027-01-01T00:00:00Z',
};
const sms = {
  id: 's',
  sender: 'WA',
  text: '123456 is your code',
  code: '123456',
  received_at: '2026-01-01T00:00:00Z',
};

describe.each([
  ['[', ']'],
  ['{"data":', '}'],
  ['{"sms":', '}'],
  ['[{"id":', '}]'],
])('a field %s a hundred thousand deep', (open, close) => {
  const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
  const bodyWith = (content: object): unknown =>
    bodyOf({
      status: 200,
      headers: { date: null, retryAfter: null },
      body: JSON.stringify(content).replace(`"${marker}"`, () => deep),
    });

  it.each(['phone_number', 'status', 'price', 'currency', 'expires_at', 'data', 'meta', 'sms'])(
    'leaves the id beside %s',
    (field) => {
      const body = bodyWith({ ...reservation, [field]: marker });
      expect(normalise.parseReservation(body, Date.UTC(2026, 4, 19), 'us')?.id).toBe('res_1');
    },
  );

  it.each(['sender', 'code', 'received_at', 'extra'])('of an SMS leaves its text beside %s', (field) => {
    const body = bodyWith({ sms: [{ ...sms, [field]: marker }] });
    expect(parseSms(body)?.map(({ text }) => text)).toEqual([sms.text]);
  });

  it.each(['total', 'data', 'message', 'meta'])('around SMS leaves them beside %s', (field) => {
    expect(parseSms(bodyWith({ sms: [sms], [field]: marker }))?.map(({ text }) => text)).toEqual([sms.text]);
  });

  it('leaves offers and the balance', () => {
    const services = bodyWith({ services: [{ id: 'x', name: 'X', price: marker }], total: 1 });
    expect(normalise.parseServices(services)?.map(({ id }) => id)).toEqual(['x']);
    expect(
      normalise.parseBalance(bodyWith({ balance: 1, currency: 'USD', quotas: marker }))?.amountMinor,
    ).toBe(100);
  });
});

describe('envelopes inside each other', () => {
  const wrapped = (content: unknown, times: number): unknown =>
    times === 0 ? content : { data: wrapped(content, times - 1) };

  it.each([
    [4, true],
    [5, false],
  ])('are opened up to four: %i', (times, isFound) => {
    const found = normalise.parseReservation(wrapped(reservation, times), Date.UTC(2026, 4, 19), 'us');
    expect(found?.id).toBe(isFound ? 'res_1' : undefined);
    const services = normalise.parseServices(wrapped({ services: [{ id: 'x' }] }, times - 1));
    expect(services?.map(({ id }) => id)).not.toEqual(isFound ? [] : ['x']);
    expect(parseSms(wrapped({ sms: [sms] }, times))?.length ?? 0).toBe(isFound ? 1 : 0);
  });
});
