import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../../main/desktop/notifications/content.ts';

it.each([
  ['', 5, ''],
  ['12345', 5, '12345'],
  ['123456', 5, '1234…'],
  ['123 456', 5, '123…'],
  ['12👩‍👩‍👧', 9, '12…'],
  ['e\u0301e\u0301e\u0301', 5, 'e\u0301e\u0301…'],
])('%j in %d is %j', (text, longest, expected) => expect(shorten(text, longest)).toBe(expected));

it('is never too long, and begins like the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
      const short = shorten(text, longest);
      expect(short.length).toBeLessThanOrEqual(longest);
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
    }),
  );
});
