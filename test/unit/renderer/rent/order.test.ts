import { describe, expect, it } from 'vitest';
import { balanceAfter, operatorToPreselect, quoteOf } from '../../../../renderer/rent/order.ts';
import { toChoice } from '../../../../renderer/state/choices.svelte.ts';
import { usd } from '../../../gallery/build.ts';
import { operators } from '../../../gallery/lists.ts';

describe('an order', () => {
  const at = (price: number | null, isFresh = true) => ({
    choice: { price: price === null ? null : usd(price) },
    isFresh,
  });
  const open = { choice: null, isFresh: true };

  it('costs what the most exact choice says', () => {
    expect(quoteOf([at(48), at(42), open]).price).toEqual(usd(48));
    expect(quoteOf([at(null), at(42), open]).price).toEqual(usd(42));
    expect(quoteOf([at(null), open, open]).price).toBeNull();
  });

  it('has a price of now only where nothing that decides it is of earlier', () => {
    expect(quoteOf([at(48), at(42, false)]).isFresh).toBe(true);
    expect(quoteOf([at(48, false), at(42)]).isFresh).toBe(false);
    expect(quoteOf([at(null, false), at(42)]).isFresh).toBe(false);
    expect(quoteOf([at(null), at(null, false)]).isFresh).toBe(false);
  });

  it('leaves of the balance what it does not cost, which is less than nothing where the balance is too small', () => {
    expect(balanceAfter(usd(1234), usd(48))).toEqual(usd(1186));
    expect(balanceAfter(usd(5), usd(42))?.amountMinor).toBe(-37);
  });

  it('leaves nobody knows what where the price, the balance or their money is not known', () => {
    expect(balanceAfter(null, usd(48))).toBeNull();
    expect(balanceAfter(usd(1234), null)).toBeNull();
    expect(balanceAfter(usd(1234), { amountMinor: 48, currency: 'EUR' })).toBeNull();
  });

  it('preselects any operator, or the only one, and otherwise leaves the choice', () => {
    const [any, tmobile, att] = operators.map(toChoice);
    if (any === undefined || tmobile === undefined || att === undefined) throw new Error('lists.ts changed');
    expect(operatorToPreselect([tmobile, any, att])).toEqual({ id: 'any', name: 'Any operator' });
    expect(operatorToPreselect([tmobile])).toEqual({ id: 'tmobile', name: 'T-Mobile' });
    expect(operatorToPreselect([tmobile, att])).toBeNull();
    expect(operatorToPreselect([])).toBeNull();
  });
});
