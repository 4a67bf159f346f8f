import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistype, skewClock, skewTimes } from '../../../main/sandbox/faults/disturb.ts';
import { seededRandom } from '../../../main/sandbox/random.ts';

const random = (seed: number) => seededRandom(seed, 'test');

describe('a value of the wrong type', () => {
  /** By a chance that hits nothing, so that everything is. */
  const everything = (json: unknown): unknown => {
    const never = { ...random(1), chance: () => false };
    return mistype(json, never);
  };

  it.each([
    ['a number is a text', { price: 0.48 }, { price: '0.48' }],
    ['a text that holds a number is one', { code: '849201' }, { code: 849_201 }],
    ['a phone number is a number', { phone_number: '+12025550143' }, { phone_number: 12_025_550_143 }],
    ['any other text is its length', { status: 'PENDING' }, { status: 7 }],
    ['a list is an object', { sms: [1] }, { sms: { 0: '1' } }],
    ['an id is null', { id: 'res_1', reservation_id: 7 }, { id: null, reservation_id: null }],
    ['what only ends like an id is none', { paid: 'yes' }, { paid: 3 }],
  ])('%s', (_what, json, mistyped) => expect(everything(json)).toEqual(mistyped));

  it('is there in every answer, and never the names of the fields', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.dictionary(fc.constantFrom('id', 'price', 'status'), fc.integer(), { minKeys: 1 }),
        (seed, json) => {
          const mistyped = mistype(json, random(seed));
          expect(mistyped).not.toEqual(json);
          expect(Object.keys(Object(mistyped))).toEqual(Object.keys(json));
        },
      ),
    );
  });
});

describe('times of a wrong clock', () => {
  const minute = 60_000;

  it.each([
    ['2026-05-19T12:00:00.250Z', '2026-05-19T12:01:00.250Z'],
    ['2026-05-19T12:00:00Z', '2026-05-19T12:01:00Z'],
    ['2026-05-19T12:00:00.123456Z', '2026-05-19T12:01:00.123000Z'],
    ['2026-05-19 23:59:30', '2026-05-20 00:00:30'],
    ['Your code is 2026-05-19', 'Your code is 2026-05-19'],
    ['849201', '849201'],
  ])('move and keep their form: %s', (text, skewed) => {
    expect(skewTimes([{ text }], minute)).toEqual([{ text: skewed }]);
  });

  it.each([
    ['seconds under the name of a time', { expires_at: 1_779_192_000 }, { expires_at: 1_779_192_060 }],
    ['milliseconds', { ReceivedAt: 1_779_192_000_000 }, { ReceivedAt: 1_779_192_060_000 }],
    ['seconds that are left', { expires_in: 1_200 }, { expires_in: 1_200 }],
    ['a number that is no time', { price: 1_779_192_000 }, { price: 1_779_192_000 }],
  ])('move or stay: %s', (_what, json, skewed) => expect(skewTimes(json, minute)).toEqual(skewed));

  it('are in the headers too, but a wait in seconds is none', async () => {
    const answer = await skewClock(
      new Response(null, {
        headers: { Date: 'Tue, 19 May 2026 12:00:00 GMT', 'Retry-After': 'Tue, 19 May 2026 12:00:07 GMT' },
      }),
      -minute,
    );
    expect(answer.headers.get('Date')).toBe('Tue, 19 May 2026 11:59:00 GMT');
    expect(answer.headers.get('Retry-After')).toBe('Tue, 19 May 2026 11:59:07 GMT');
    const seconds = await skewClock(new Response(null, { headers: { 'Retry-After': '7' } }), minute);
    expect(seconds.headers.get('Retry-After')).toBe('7');
  });

  it('leave an answer alone that is no JSON', async () => {
    const answer = await skewClock(new Response('<p>2026-05-19T12:00:00Z</p>'), minute);
    expect(await answer.text()).toBe('<p>2026-05-19T12:00:00Z</p>');
  });
});
