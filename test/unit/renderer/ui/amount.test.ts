import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../../../renderer/ui/amount.ts';

const locales = ['en-US', 'de-DE', 'fr-FR', 'en-IN', 'de-CH', 'sv-SE', 'ar-EG', 'fa-IR', 'pt-PT'];

describe('a typed amount', () => {
  it.each([
    ['0.5', 'en-US', 50],
    ['.5', 'en-US', 50],
    ['12', 'en-US', 1200],
    ['12.', 'en-US', 1200],
    [' 1,234.50 ', 'en-US', 123_450],
    ['0,50', 'de-DE', 50],
    ['1.234,5', 'de-DE', 123_450],
    ['1 234,50', 'fr-FR', 123_450],
    ['1,23,456', 'en-IN', 12_345_600],
    ['٠٫٥', 'ar-EG', 50],
    ['0.50', 'ar-EG', 50],
    ['0,50', 'ar-SA', 50],
    ['٠.٥٠', 'ar-EG', 50],
    ['٠،٥٠', 'ar-EG', 50],
    ['0,50', 'en-US', 50],
    ['1.50', 'de-DE', 150],
    [',5', 'en-US', 50],
    ['1,234', 'en-US', 123_400],
    ['$0.50', 'en-US', 50],
    ['0.50 $', 'en-US', 50],
    ['0,50 USD', 'de-DE', 50],
    ['\u200f0.50', 'ar-EG', 50],
    ['１２．５', 'ja-JP', 1250],
    ['12。5', 'zh-CN', 1250],
    ['1’234.50', 'de-CH', 123_450],
    ["1'234.50", 'de-CH', 123_450],
    ['०.५०', 'hi-IN', 50],
  ])('%s in %s', (typed, locale, amountMinor) => {
    expect(parseAmount(typed, 'USD', locale)).toBe(amountMinor);
  });

  it.each([
    ['', 'en-US'],
    ['.', 'en-US'],
    ['abc', 'en-US'],
    ['-1', 'en-US'],
    ['1e3', 'en-US'],
    ['0', 'en-US'],
    ['0.00', 'en-US'],
    ['0.505', 'en-US'],
    ['1.2.3', 'en-US'],
    ['1,2345', 'en-US'],
    ['1,5000', 'en-US'],
    ['90071992547409.92', 'en-US'],
  ])('is none: %s in %s', (typed, locale) => {
    expect(parseAmount(typed, 'USD', locale)).toBeUndefined();
  });

  it('groups thousands where that is the custom, though the currency has three decimals', () => {
    expect(parseAmount('1,234', 'KWD', 'en-US')).toBe(1_234_000);
    expect(parseAmount('1.234', 'KWD', 'en-US')).toBe(1_234);
  });

  it('has as many decimals as its currency', () => {
    expect(parseAmount('500', 'JPY', 'en-US')).toBe(500);
    expect(parseAmount('0.5', 'JPY', 'en-US')).toBeUndefined();
    expect(parseAmount('0.125', 'KWD', 'en-US')).toBe(125);
    expect(parseAmount('0.50', null, 'en-US')).toBe(50);
  });

  it('is read as it was shown, in every locale and currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.constantFrom('USD', 'JPY', 'KWD', null),
        fc.constantFrom(...locales),
        (amountMinor, currency, locale) => {
          expect(parseAmount(formatAmount(amountMinor, currency, locale), currency, locale)).toBe(
            amountMinor,
          );
        },
      ),
    );
  });
});

it('an amount is shown without its currency and without groups', () => {
  expect(formatAmount(123_450, 'USD', 'en-US')).toBe('1234.50');
  expect(formatAmount(123_450, 'EUR', 'de-DE')).toBe('1234,50');
  expect(formatAmount(500, 'JPY', 'en-US')).toBe('500');
});
