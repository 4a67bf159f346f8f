import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../main/rentium/answer-body.ts';

/** Texts of what a number of a member is told by, among them. */
const trickyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '\\', ':', ': ', ',', '{', '}', '[', ']', '\n', '1234567890123456789'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const longInteger = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
  .filter((value) => /\d{16}/.test(String(value)));
const spaces = fc.stringMatching(/^[ \t\r\n]{0,4}$/);

describe('an integer that is too long for a number', () => {
  it('is kept as its text, to the last digit', () => {
    fc.assert(
      fc.property(longInteger, longInteger, trickyText, trickyText, spaces, (id, other, key, text, space) => {
        const body = `{${JSON.stringify(`k${key}`)}:${JSON.stringify(text)},"id":${space}${id}${space},"in":[{"id":${other}}]}`;
        expect(parseJson(body)).toEqual({
          [`k${key}`]: text,
          id: String(id),
          in: [{ id: String(other) }],
        });
      }),
    );
  });

  it.each([
    '{"text":"id:1234567890123456789, ok"}',
    '{"text":"a \\":1234567890123456789,"}',
    '{":1":"\\\\"}',
  ])('is left alone inside of a string: %s', (body) => expect(parseJson(body)).toEqual(JSON.parse(body)));
});

it('reads everything else as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      fc.pre(!/:\s*-?\d{16}/.test(text));
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it.each([
  ['{"id":999999999999999}', { id: 999_999_999_999_999 }],
  ['{"rate":0.1234567890123456}', { rate: 0.123_456_789_012_345_6 }],
  ['{"far":1234567890123456e3}', { far: 1_234_567_890_123_456_000 }],
])('keeps a number in %s', (body, value) => expect(parseJson(body)).toEqual(value));

it.each(['{"id":1234567890123456789', '{1234567890123456789:1}', '{"id":01234567890123456}', '{"id":', '"'])(
  'makes no sense of %s either',
  (body) => expect(() => parseJson(body)).toThrow(SyntaxError),
);
