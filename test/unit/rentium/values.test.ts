import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, foldNames, rateOf, serviceCodeOf, stockOf } from '../../../main/rentium/fields.ts';
import { currencyOf, moneyOf, toMinor } from '../../../main/rentium/money.ts';
import { timeOf } from '../../../main/rentium/times.ts';

describe('amounts', () => {
  it.each([
    [12.34, 12.34],
    ['12.34', 12.34],
    ['12,34', 12.34],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['-1.250.000', -1_250_000],
    ['12,50,000', 1_250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50', 1_250_000.5],
    ['1.234,567', 1234.567],
    ['1 250 000,5', 1_250_000.5],
    ['0,348', 0.348],
    ['0.48 USD', 0.48],
    ['-0.5', -0.5],
    ['', undefined],
    ['free', undefined],
    ['1.2.3', undefined],
    ['1,250,00', undefined],
    ['1,234.567,890', undefined],
    [null, undefined],
    [Number.NaN, undefined],
  ])('reads %j as %j', (written, amount) => expect(decimalOf(written)).toBe(amount));

  it('reads any amount with its thousands grouped, by dots or by commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.boolean(), (cents, isGerman) => {
        const written = (cents / 100).toLocaleString(isGerman ? 'de' : 'en', { minimumFractionDigits: 2 });
        expect(decimalOf(written)).toBe(cents / 100);
      }),
    );
  });

  it.each([
    [0.285, 'USD', 29],
    [1.005, 'USD', 101],
    [0.48, 'USD', 48],
    [120, 'JPY', 120],
    [1.5, 'KWD', 1500],
    [0.48, null, 48],
  ])('turns %j %s into %i minor units', (major, currency, minor) =>
    expect(toMinor(major, currency)).toBe(minor),
  );

  it('loses no cent of any amount written with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        expect(toMinor(Number((cents / 100).toFixed(2)), 'USD')).toBe(cents);
      }),
    );
  });
});

describe('money', () => {
  const money = (record: object) => moneyOf(foldNames(record), ['price', 'cost']);

  it.each([
    [
      { price: 0.48, currency: 'USD' },
      { amountMinor: 48, currency: 'USD' },
    ],
    [
      { cost: '0,48', currency: 'eur' },
      { amountMinor: 48, currency: 'EUR' },
    ],
    [
      { price: '0.48', currency: 840 },
      { amountMinor: 48, currency: 'USD' },
    ],
    [{ price_usd: 0.48 }, { amountMinor: 48, currency: 'USD' }],
    [
      { price_cents: 48, currency: 'USD' },
      { amountMinor: 48, currency: 'USD' },
    ],
    [{ price: '0.48 EUR' }, { amountMinor: 48, currency: 'EUR' }],
    [{ price: '0.48eur' }, { amountMinor: 48, currency: 'EUR' }],
    [{ price: '12.50 USDT' }, { amountMinor: 1250, currency: null }],
    [{ price: '12.50 PYUSD' }, { amountMinor: 1250, currency: null }],
    [{ price: '100 credits' }, { amountMinor: 10_000, currency: null }],
    [{ price: '100 pts' }, { amountMinor: 10_000, currency: null }],
    [{ price: '1.250.000 VND' }, { amountMinor: 1_250_000, currency: 'VND' }],
    [
      { price: '1.250', currency: 'USD' },
      { amountMinor: 125, currency: 'USD' },
    ],
    [
      { price: '1.250', currency: 'KWD' },
      { amountMinor: 1250, currency: 'KWD' },
    ],
    [{ price: 0.48 }, { amountMinor: 48, currency: null }],
    [{ stock: 3 }, null],
    [{ price_cents: -0 }, { amountMinor: 0, currency: null }],
    [{ price: { amount: 480, decimals: 3, currency: 'USD' } }, { amountMinor: 48, currency: 'USD' }],
    // No currency has so many digits: they are passed over.
    [{ price: { amount: 5, decimals: 400, currency: 'USD' } }, { amountMinor: 500, currency: 'USD' }],
    [{ price: `${'0'.repeat(100)}5` }, null],
  ])('finds it in %j', (record, expected) => expect(money(record)).toEqual(expected));

  it.each([['1.250 VND'], ['12.500 JPY']])('has no fraction in %s: the currency has none', (price) =>
    expect(money({ price })?.amountMinor).toBe(Number(price.replace(/\D/g, ''))),
  );

  it('does not take an unknown number for a currency', () => expect(currencyOf(1)).toBeNull());
});

describe('stock', () => {
  it.each([
    [312, { count: 312, exact: true }],
    ['57', { count: 57, exact: true }],
    ['100+', { count: 100, exact: false }],
    ['1.240', { count: 1240, exact: true }],
    ['1,240', { count: 1240, exact: true }],
    ['12.0', { count: 12, exact: true }],
    [true, { count: 1, exact: false }],
    [false, { count: 0, exact: true }],
    [0, { count: 0, exact: true }],
    [undefined, null],
  ])('reads %j', (written, stock) => expect(stockOf(written)).toEqual(stock));
});

it.each([
  [91.4, 0.914],
  [0.914, 0.914],
  ['91.4', 0.914],
  [101, null],
  [undefined, null],
])('reads a delivery rate of %j as %j', (written, rate) => expect(rateOf(written)).toBe(rate));

describe('times', () => {
  const at = Date.UTC(2026, 4, 19, 21, 16, 0);

  it.each([
    ['2026-05-19T21:16:00Z', at],
    ['2026-05-19T21:16:00.5Z', at + 500],
    ['2026-05-19T21:16:00.123456789Z', at + 123],
    ['2026-05-19T23:16:00+02:00', at],
    ['2026-05-19T23:16:00+0200', at],
    ['2026-05-19 21:16:00', at],
    ['2026-05-19T21:16', at],
    [at / 1000, at],
    [at, at],
    [String(at / 1000), at],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('reads %j', (written, ms) => expect(timeOf(written)).toBe(ms));
});

it.each([
  ['849201', '849201'],
  [849201, '849201'],
  ['', null],
  ['0', null],
  [0, null],
  [null, null],
])('reads a code of %j as %j', (written, code) => expect(serviceCodeOf(written)).toBe(code));
