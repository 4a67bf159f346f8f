import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';

const code = (text: string) => extractCode(text)?.code ?? null;

describe('a code is read', () => {
  it.each([
    ['plain', 'Your Contoso code is 482913', '482913'],
    ['before its word', '482913 is your Contoso code', '482913'],
    ['grouped by a hyphen', 'Contoso code: 482-913', '482913'],
    ['grouped by spaces', 'Your code is 48 29 13', '482913'],
    ['with a prefix', 'Contoso: G-482913 is your verification code', '482913'],
    ['of letters and digits, keeping its hyphen', 'Your access code: 7GH-29K', '7GH-29K'],
    ['alone on a line', 'Contoso sign in\n482913\nDo not share', '482913'],
    ['in full-width digits', '確認コード：４８２９１３', '482913'],
    ['in Arabic digits', 'رمز التحقق ٤٨٢٩١٣', '482913'],
    ['in Devanagari digits', 'आपका कोड ४८२९ है', '4829'],
    ['bound to a domain', 'Sign in to Contoso.\n\n@contoso.example #482913', '482913'],
    ['bound to a frame of a domain', 'Pay.\n\n@shop.example #482913 %bank.example', '482913'],
    ['that looks like a year', 'Contoso: 2023 is your code', '2023'],
    ['that looks like a year behind its life', 'Valid 5 minutes 2026 is your code', '2026'],
    ['that looks like a time, named behind a date', '29 Nov 2026 PIN 1055', '1055'],
    ['that looks like a time, behind a date and a comma', '29 Nov 2026, 1821 is your code', '1821'],
    ['behind a date', '29 Nov 2026: your code is 1055', '1055'],
    ['before a coupon', '[Contoso] 482913 is your code. Get 30% off with SALE30!', '482913'],
    ['behind a coupon', 'Get 30% off with SALE30! 482913 is your code.', '482913'],
  ])('%s', (_name, text, expected) => expect(code(text)).toBe(expected));
});

describe('none is taken from', () => {
  it.each([
    ['a price', 'Your order of $482913 was paid'],
    ['an order number', 'Your order 482913 is on its way'],
    ['a phone number', 'Call us at 0800 482 9134 about your account'],
    ['a date', 'Your appointment is on 14/05/2026 at 10:15'],
    ['a time', 'Your account was used to sign in on 29 Nov 2026 at 1055. Not you? Tell us.'],
    ['a time behind two words', 'Nuevo inicio de sesión el 29 de noviembre de 2026 a las 1055'],
    ['a time behind a date in digits', 'Sign in on 29.11.2026 at 1055 with a new device'],
    ['a year and a time', 'New login: 29 Nov 2026 2210 Berlin'],
    ['a year', 'Login on Nov 29, 2026 at Contoso'],
    ['a coupon', 'Promo code SAVE2026 gives 20% off'],
    ['digits beside a coupon', '30% off with SALE30 or code 482913'],
    ['an order beside a coupon', 'Your code SAVE20 gives 20% off. Order 482913'],
    ['a link', 'Track it at https://contoso.example/t/482913'],
    ['a warning', 'We never ask for your code. Report fraud on 7726.'],
    ['a masked card', 'Card *4829 was used. Not you? Call your bank.'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(code(text)).toBeNull());
});

it('takes the new code, not the one to ignore', () => {
  expect(code('Ignore 482913. The valid code is 310956')).toBe('310956');
});

describe('for any text', () => {
  const words = fc.constantFrom(
    'code',
    'is',
    'your',
    '482913',
    '48-29-13',
    'G-482913',
    '7GH-29K',
    '٤٨٢٩',
    '𝟜𝟠𝟚𝟡',
    '\n',
    '@a.example #4829',
    'order',
    '$',
    '://',
    '👍',
    'İ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  it('it never throws, and its offsets always hold the code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = extractCode(text);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        const shown = text.slice(found.start, found.end).normalize('NFKC');
        const digitsOf = (written: string) =>
          [...written].filter((character) => /[\p{Nd}]/u.test(character)).length;
        expect(digitsOf(shown)).toBe(digitsOf(found.code));
      }),
      { numRuns: 500 },
    );
  });

  it('white space around it changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '\n', '\t ', '\r\n'), (text, space) => {
        expect(extractCode(space + text + space)?.code).toBe(extractCode(text)?.code);
      }),
      { numRuns: 300 },
    );
  });
});

it('reads a hostile text in linear time: ten times the length costs nowhere near a hundred times the steps', () => {
  // Not timed: a quadratic reading of 2 MB would outlast the test's own time limit.
  for (const piece of [
    '1',
    '1 ',
    '1-',
    'a1',
    '@a #',
    'code ',
    '٤',
    ' \n',
    '&#52;',
    '<b>',
    'c0de ',
    'cоde ',
    'code: abcdef ',
    '?code=1',
  ]) {
    expect(() => extractCode(piece.repeat(1_000_000))).not.toThrow();
  }
});
