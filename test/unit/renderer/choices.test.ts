import { describe, expect, it } from 'vitest';
import { filterChoices, toChoice } from '../../../renderer/lib/choices.ts';
import { operatorToPreselect, priceOf } from '../../../renderer/lib/order.ts';
import { usd } from '../../tools/gallery/build.ts';
import { countries, operators, services } from '../../tools/gallery/lists.ts';

const find = (typed: string) => filterChoices(countries.map(toChoice), typed).map(({ id }) => id);

describe('typing in a picker', () => {
  it('shows everything in the order of the service while nothing is typed', () => {
    expect(find('  ')).toEqual(countries.map(({ id }) => id));
  });

  it('finds by the beginning of any word of the name', () => {
    expect(find('united')).toEqual(['us', 'gb']);
    expect(find('kingdom')).toEqual(['gb']);
  });

  it('finds by id, and puts that match first', () => {
    expect(find('de')[0]).toBe('de');
    expect(find('gs')).toEqual(['gs']);
  });

  it('finds by dial code, with or without the plus', () => {
    expect(find('+44')).toEqual(['gb']);
    expect(find('225')).toEqual(['ci']);
  });

  it('does not ask for accents or capitals', () => {
    expect(find('cote d')).toEqual(['ci']);
    expect(find('GERM')).toEqual(['de']);
  });

  it('finds nothing for what is not there', () => {
    expect(find('atlantis')).toEqual([]);
    expect(find('+')).not.toContain('atlantis');
  });

  it('finds services inside a longer name', () => {
    expect(filterChoices(services.map(toChoice), 'tube').map(({ id }) => id)).toEqual(['google']);
  });
});

describe('an order', () => {
  it('costs what the most exact choice says', () => {
    const [cheap, dear, unknown] = [{ price: usd(42) }, { price: usd(48) }, { price: null }];
    expect(priceOf([dear, cheap, null])).toEqual(usd(48));
    expect(priceOf([unknown, cheap, null])).toEqual(usd(42));
    expect(priceOf([unknown, null, null])).toBeNull();
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
