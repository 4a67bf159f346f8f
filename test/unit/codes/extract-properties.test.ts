import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import { readCodeSamples } from '../../support/code-samples.ts';

const pieces = readCodeSamples('otp-samples').flatMap(({ text }) => text.split(/(?<=[\s\d])/));
/** Nonsense made of what real texts are made of. */
const textLike = fc.array(
  fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })),
  {
    maxLength: 30,
  },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  textLike.map((parts) => parts.join('')),
);
/** Digits, and those in black circles, which no form of Unicode makes plain. */
const DIGIT = /[\p{Nd}\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]/u;
const digitsOf = (text: string) =>
  Array.from(text.normalize('NFKC'), (char) =>
    DIGIT.test(char) ? 'd' : /\p{L}/u.test(char) ? 'l' : '',
  ).join('');

describe('whatever the text', () => {
  it('nothing is thrown, and the offsets lie on the code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = extractCode(text);
        if (found === null) return;
        const shown = text.slice(found.start, found.end);
        expect(found.start).toBeLessThan(found.end);
        // As many digits and letters as the code has, whatever separates them and whatever script they are in.
        expect(digitsOf(shown)).toBe(digitsOf(found.code));
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.code).toMatch(/^[\p{L}\d-]{3,}$/u);
      }),
      { numRuns: 3_000 },
    );
  });

  it('white space around it changes nothing but the offsets', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[ \n\t]{0,5}$/), (text, space) => {
        const [plain, padded] = [extractCode(text.trim()), extractCode(`${space}${text.trim()}${space}`)];
        expect(padded?.code).toBe(plain?.code);
        if (plain !== null && padded !== null) expect(padded.start - plain.start).toBe(space.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what was read before has no part in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = extractCode(text);
        extractCode(other);
        expect(extractCode(text)).toEqual(alone);
      }),
      { numRuns: 1_000 },
    );
  });
});
