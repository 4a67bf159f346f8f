import { describe, expect, it } from 'vitest';
import type { Money, Stock } from '../../../../preload/model/index.ts';
import { alternativesTo, dearerThan, isAboutOffer, isSoldOut } from '../../../../renderer/rent/next-steps.ts';
import { usd } from '../../../support/fake-client.ts';

const choice = (id: string, price: Money | null, stock: Stock, deliveryRate: number | null = null) => ({
  id,
  name: id,
  price,
  stock,
  dialCode: null,
  deliveryRate,
});
const left = (count: number): Stock => ({ count, exact: true });
const draft = {
  service: { id: 'whatsapp', name: 'WhatsApp' },
  country: { id: 'us', name: 'United States' },
  operator: { id: 'any', name: 'Any' },
};
const idsOf = (most: Money | null, operators: ReturnType<typeof choice>[]) =>
  alternativesTo(draft, { operators, countries: [] }, most).map(({ choice: { id } }) => id);

describe('the next offers', () => {
  it('are operators, then countries, the cheapest first, without what is chosen or sold out', () => {
    const operators = [
      choice('any', usd(42), left(0)),
      choice('dear', usd(90), left(5)),
      choice('gone', usd(1), left(0)),
      choice('unsaid', null, null),
      choice('fair', usd(48), left(57)),
      choice('dearest', usd(99), left(5)),
    ];
    const countries = [
      choice('us', usd(42), left(0)),
      choice('gb', usd(38), left(9)),
      choice('fr', usd(20), left(1)),
    ];
    const found = alternativesTo(draft, { operators, countries }, null);
    expect(found.map(({ choice: { id } }) => id)).toEqual(['fair', 'dear', 'dearest', 'fr', 'gb']);
    expect(found[0]?.draft).toEqual({ ...draft, operator: { id: 'fair', name: 'fair' } });
    expect(found[3]?.draft).toEqual({ ...draft, country: { id: 'fr', name: 'fr' }, operator: null });
  });

  it('are, of one price, those that deliver best first', () => {
    expect(idsOf(null, [choice('a', usd(5), null, 0.5), choice('b', usd(5), null, 0.9)])).toEqual(['b', 'a']);
  });

  it('cost no more than was agreed to', () => {
    const offered = [choice('a', usd(41), null), choice('b', usd(40), null), choice('c', null, null)];
    expect(idsOf(usd(40), offered)).toEqual(['b']);
  });

  it('are none while nothing is chosen', () => {
    expect(alternativesTo({ ...draft, country: null }, { operators: [], countries: [] }, null)).toEqual([]);
  });
});

it('a problem of the offer leads to other offers; one of the connection or the wallet does not', () => {
  expect(isAboutOffer({ kind: 'carrier-timeout', retryAtMs: 0 })).toBe(true);
  expect(isAboutOffer({ kind: 'refused', detail: 'NO_NUMBERS' })).toBe(true);
  expect(isAboutOffer({ kind: 'order-limit', limit: 'price', most: usd(40), price: usd(48) })).toBe(true);
  expect(isAboutOffer({ kind: 'order-limit', limit: 'open-reservations', most: 1 })).toBe(false);
  expect(isAboutOffer({ kind: 'offline', reason: 'time-out' })).toBe(false);
});

it('the price to wait for is the one that the person agreed to, or set as a limit', () => {
  expect(dearerThan({ kind: 'price-rose', expected: usd(42), now: usd(48) })).toEqual(usd(42));
  expect(dearerThan({ kind: 'order-limit', limit: 'price', most: usd(40), price: usd(48) })).toEqual(usd(40));
  expect(dearerThan({ kind: 'refused', detail: null })).toBeNull();
});

it('an unknown stock is not sold out', () => {
  expect(isSoldOut({ stock: null })).toBe(false);
  expect(isSoldOut({ stock: left(0) })).toBe(true);
});
