import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  currenciesPaid,
  lastDays,
  medianSecondsToCode,
  monthFacts,
  spendingByDay,
} from '../../../../main/rentals/history/insights.ts';
import { type Summary, summaryOf } from '../../../../main/rentals/history/summary.ts';
import { daysBefore, type Payment, type Rental } from '../../../../preload/model/index.ts';
import { code, endedRental, galleryNowMs, rental, sms, usd } from '../../../gallery/build.ts';

const hourMs = 3_600_000;
const text = 'Your code is 482913';
const codeAfter = (createdAtMs: number, seconds: number) =>
  sms(`after-${seconds}`, text, {
    code: code('482913', text),
    receivedAtMs: createdAtMs + seconds * 1000,
    seenAtMs: createdAtMs + seconds * 1000 + 400,
  });

/** Paid, with its code after so many seconds. */
function paid(id: string, createdAtMs: number, amountMinor = 48, seconds = 20): Summary {
  return summaryOf({
    ...rental(id, { createdAtMs, sms: [codeAfter(createdAtMs, seconds)] }),
    payment: { kind: 'charged', amount: usd(amountMinor) },
  });
}

const secondsToCode = (change: Partial<Rental>) => summaryOf(rental('a', change)).secondsToCode;

const withPayment = (payment: Payment, createdAtMs = galleryNowMs - hourMs): Rental => ({
  ...endedRental('x', 60, { createdAtMs }),
  payment,
});

beforeEach(() => void vi.stubEnv('TZ', 'UTC'));
afterEach(() => void vi.unstubAllEnvs());

describe('spending by day', () => {
  it('ends with today, and puts each number on the day of its order', () => {
    const days = spendingByDay(
      [paid('a', galleryNowMs), paid('b', galleryNowMs - 24 * hourMs, 60), paid('c', galleryNowMs - hourMs)],
      'USD',
      galleryNowMs,
      30,
    );
    expect(days).toHaveLength(30);
    expect(days.slice(-2)).toEqual([
      { dayMs: Date.UTC(2026, 10, 23), amountMinor: 60, paidCount: 1 },
      { dayMs: Date.UTC(2026, 10, 24), amountMinor: 96, paidCount: 2 },
    ]);
  });

  it.each<[string, Payment]>([
    ['was refunded', { kind: 'refunded', amount: usd(48), atMs: galleryNowMs }],
    ['waits for its refund', { kind: 'refund-awaited', amount: usd(48), sinceMs: galleryNowMs }],
    ['is only held', { kind: 'held', amount: usd(48) }],
    ['was perhaps never paid', { kind: 'unknown' }],
    ['was paid in another currency', { kind: 'charged', amount: { amountMinor: 48, currency: 'EUR' } }],
    [
      'was paid in a currency without a name',
      { kind: 'charged', amount: { amountMinor: 48, currency: null } },
    ],
  ])('counts nothing for what %s', (_name, payment) => {
    const days = spendingByDay([withPayment(payment)], 'USD', galleryNowMs, 30);
    expect(days.every(({ amountMinor, paidCount }) => amountMinor === 0 && paidCount === 0)).toBe(true);
  });

  it('leaves out what lies before its first day, and what a wrong clock put after its last', () => {
    const beforeMs = daysBefore(galleryNowMs, 29) - 1;
    const tomorrowMs = daysBefore(galleryNowMs, -1);
    const days = spendingByDay([paid('a', beforeMs), paid('b', tomorrowMs)], 'USD', galleryNowMs, 30);
    expect(days.every(({ amountMinor }) => amountMinor === 0)).toBe(true);
  });

  it.each([
    ['Europe/Berlin', Date.UTC(2026, 9, 25, 22, 30), 25],
    ['America/New_York', Date.UTC(2026, 10, 1, 5, 30), 25],
    ['America/New_York', Date.UTC(2026, 2, 8, 16), 23],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 14), 24.5],
    ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 15), 23],
  ])('takes the local days of %s, also where the clocks change', (zone, nowMs, hours) => {
    vi.stubEnv('TZ', zone);
    const lengths = lastDays(daysBefore(nowMs, -1), 3).map((day) => daysBefore(day, -1) - day);
    expect(lengths).toContain(hours * hourMs);
    const [first] = lastDays(nowMs, 1);
    const justBefore = paid('a', (first ?? 0) - 1);
    const justAfter = paid('b', first ?? 0);
    expect(spendingByDay([justBefore, justAfter], 'USD', nowMs, 2).map(({ paidCount }) => paidCount)).toEqual(
      [1, 1],
    );
  });

  it('loses and invents no money: the days add up to what was paid within them', () => {
    const order = fc.record({
      agoMs: fc.integer({ min: 0, max: 40 * 24 * hourMs }),
      amountMinor: fc.integer({ min: 0, max: 10_000 }),
      zone: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.array(order),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }),
        (orders, zone, nowMs) => {
          vi.stubEnv('TZ', zone);
          const rentals = orders.map(({ agoMs, amountMinor }, index) =>
            paid(`r${index}`, nowMs - agoMs, amountMinor),
          );
          const days = spendingByDay(rentals, 'USD', nowMs, 30);
          const sinceMs = daysBefore(nowMs, 29);
          const expected = orders
            .filter(({ agoMs }) => nowMs - agoMs >= sinceMs)
            .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
          expect(days.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(expected);
          expect(days.map(({ dayMs }) => dayMs)).toEqual(
            [...new Set(days.map(({ dayMs }) => dayMs))].sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the currencies', () => {
  const inCurrency = (currency: string | null) =>
    withPayment({ kind: 'charged', amount: { amountMinor: 1, currency } });

  it('begin with that of the wallet, then go by how often they were paid', () => {
    const rentals = ['EUR', 'EUR', 'GBP', 'USD', null].map(inCurrency);
    expect(currenciesPaid(rentals, 'USD')).toEqual(['USD', 'EUR', 'GBP', null]);
  });

  it('leave out that of the wallet where another was paid but not it', () => {
    expect(currenciesPaid([inCurrency('EUR')], 'USD')).toEqual(['EUR']);
  });

  it('are that of the wallet alone where nothing was paid', () => {
    expect(currenciesPaid([withPayment({ kind: 'unknown' })], 'USD')).toEqual(['USD']);
  });
});

describe('seconds to the code', () => {
  it('run from the order to the first SMS that holds one', () => {
    const createdAtMs = galleryNowMs - hourMs;
    const greeting = sms('greeting', 'Welcome!', { receivedAtMs: createdAtMs + 1000 });
    const messages = [greeting, codeAfter(createdAtMs, 12), codeAfter(createdAtMs, 90)];
    expect(secondsToCode({ createdAtMs, sms: messages })).toBe(12);
  });

  it('count a code that came after the end', () => {
    const late = endedRental('a', 60);
    expect(secondsToCode({ ...late, sms: [codeAfter(late.createdAtMs, 1260)] })).toBe(1260);
  });

  it('take the moment it was seen where the service names none, and never fall below zero', () => {
    const createdAtMs = galleryNowMs;
    const [early] = [codeAfter(createdAtMs, -5)];
    expect(secondsToCode({ createdAtMs, sms: [early] })).toBe(0);
    expect(secondsToCode({ createdAtMs, sms: [{ ...codeAfter(createdAtMs, 8), receivedAtMs: null }] })).toBe(
      8.4,
    );
  });

  it('have a median, which is unknown where no code came', () => {
    const of = (seconds: number) => paid('x', galleryNowMs, 48, seconds);
    expect(medianSecondsToCode([of(5), of(100), of(20)])).toBe(20);
    expect(medianSecondsToCode([of(10), of(20)])).toBe(15);
    expect(medianSecondsToCode([summaryOf(endedRental('none', 60))])).toBeNull();
  });
});

describe('the month', () => {
  it('holds what was ordered since its first local day, open numbers too', () => {
    vi.stubEnv('TZ', 'Asia/Kathmandu');
    const firstMs = new Date(2026, 10, 1).getTime();
    const facts = monthFacts(
      [paid('before', firstMs - 1, 500), paid('first', firstMs, 48, 30), paid('open', galleryNowMs, 52, 10)],
      'USD',
      galleryNowMs,
    );
    expect(facts).toEqual({ spentMinor: 100, codeCount: 2, medianSeconds: 20 });
  });
});
