import { describe, expect, it } from 'vitest';
import { numberFormat, pluralRules } from '../../../../preload/words/intl.ts';

describe('a formatter that was made before', () => {
  it('is used again for the same locale and options', () => {
    expect(numberFormat('de', { style: 'percent' })).toBe(numberFormat('de', { style: 'percent' }));
    expect(pluralRules('ar', {})).toBe(pluralRules('ar', {}));
  });

  it('is another one for another locale, or other options', () => {
    expect(numberFormat('de', {}).format(1234.5)).toBe('1.234,5');
    expect(numberFormat('en', {}).format(1234.5)).toBe('1,234.5');
    expect(numberFormat('en', { maximumFractionDigits: 0 }).format(1234.4)).toBe('1,234');
  });

  it('is none where the constructor throws, however often', () => {
    const make = () => numberFormat('en', { style: 'currency', currency: 'coins' });
    expect(make).toThrow(RangeError);
    expect(make).toThrow(RangeError);
  });
});
