import { describe, expect, it } from 'vitest';
import { dayMs, type Rental } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { describePayment, priceDifference } from '../../../../renderer/ui/cards.ts';
import { endedRental, galleryNowMs, rental, sms, unresolvedRental, usd } from '../../../gallery/build.ts';

const say = (shown: Rental) => describePayment(shown, galleryNowMs, en.views.card, 'en-US');
const amount = usd(48);
const time = (ms: number, options: Intl.DateTimeFormatOptions = {}) =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', ...options }).format(ms);

describe('the money of a rental', () => {
  it('is held, then paid or refunded', () => {
    expect(say(rental('a'))).toBe('$0.48 on hold, refunded if no SMS arrives');
    expect(say(rental('a', { sms: [sms('1', 'Hello')] }))).toBe('$0.48 paid');
    expect(say(endedRental('a', 60, { payment: { kind: 'refunded', amount, atMs: galleryNowMs } }))).toBe(
      '$0.48 refunded',
    );
  });

  it('is awaited since a time, with its date once that is another day', () => {
    const since = (sinceMs: number) =>
      say(endedRental('a', 60, { payment: { kind: 'refund-awaited', amount, sinceMs } }));
    const earlier = galleryNowMs - dayMs + 1;
    expect(since(galleryNowMs)).toBe(`$0.48 refund pending since ${time(galleryNowMs)}`);
    expect(since(earlier)).toBe(
      `$0.48 refund pending since ${time(earlier, { day: 'numeric', month: 'short' })}`,
    );
  });

  it('is not awaited for ever: after a day no refund was seen', () => {
    const payment = { kind: 'refund-awaited', amount, sinceMs: galleryNowMs - dayMs } as const;
    expect(say(endedRental('a', 60, { payment }))).toBe('$0.48: no refund seen in a day');
  });

  it('is not guessed at: the price before the end, whether it was paid after it', () => {
    const payment = { kind: 'unknown' } as const;
    expect(say(rental('a', { payment }))).toBe('Price unknown');
    expect(say(endedRental('a', 60, { payment }))).toBe('Payment unknown');
  });

  it('gives way to the time of the order while that has no clear answer', () => {
    expect(say(unresolvedRental('a'))).toMatch(/^Ordered at /);
  });
});

describe('the price taken', () => {
  it('differs from the price shown by amount or by currency', () => {
    const prices = { priceShown: usd(42), price: usd(48) };
    expect(priceDifference(prices)).toEqual({ shown: usd(42), taken: usd(48) });
    const euros = { amountMinor: 42, currency: 'EUR' };
    expect(priceDifference({ ...prices, price: euros })).toEqual({ shown: usd(42), taken: euros });
  });

  it('differs from nothing where one of them is not known', () => {
    expect(priceDifference({ priceShown: usd(42), price: usd(42) })).toBeNull();
    expect(priceDifference({ priceShown: null, price: usd(42) })).toBeNull();
    expect(priceDifference({ priceShown: usd(42), price: null })).toBeNull();
  });
});
