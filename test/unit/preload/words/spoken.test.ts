import { describe, expect, it } from 'vitest';
import { spokenCountryName, spokenOperatorName, spokenOrder } from '../../../../preload/words/spoken.ts';

describe('the name of a country', () => {
  const inGerman = (id: string, name: string) => spokenCountryName({ id, name }, 'de-DE');

  it('is said in the language of the reader', () => {
    expect(inGerman('de', 'Germany')).toBe('Deutschland');
    expect(inGerman('nl', 'Holland')).toBe('Niederlande');
    expect(inGerman('uk', 'United Kingdom')).toBe('Vereinigtes Königreich');
    expect(inGerman('hk', 'Hong Kong')).toContain('Hongkong');
    expect(spokenCountryName({ id: 'de', name: 'Germany' }, 'es')).toBe('Alemania');
    expect(spokenCountryName({ id: 'de', name: 'Germany' }, 'ar')).toBe('ألمانيا');
  });

  it('stays as the service says it where the id is no region, or may mean another', () => {
    expect(inGerman('7', 'Russia')).toBe('Russia');
    expect(inGerman('zq', 'Zamunda')).toBe('Zamunda');
    expect(inGerman('ge', 'Germany')).toBe('Germany');
  });

  it('is told apart where two names go by one id', () => {
    expect(inGerman('ge', 'Georgia')).toBe('Georgien');
    expect(inGerman('ge', 'Germany')).toBe('Germany');
  });

  it('stays as the service says it in English', () => {
    expect(spokenCountryName({ id: 'cz', name: 'Czech Republic' }, 'en-GB')).toBe('Czech Republic');
  });
});

describe('the name of an operator', () => {
  const any = { id: 'any', name: 'Any operator' };

  it('is said in the language of the reader where it means any', () => {
    expect(spokenOperatorName(any, 'de-AT')).toBe('Beliebiger Anbieter');
    expect(spokenOperatorName(any, 'es')).toBe('Cualquier operador');
    expect(spokenOperatorName(any, 'ar')).toBe('أي مشغّل');
  });

  it('is else what the service says, in English always', () => {
    expect(spokenOperatorName({ id: 'tmobile', name: 'T-Mobile' }, 'de')).toBe('T-Mobile');
    expect(spokenOperatorName({ id: 'any', name: 'Whichever' }, 'en-GB')).toBe('Whichever');
  });
});

it('leaves all else of an order as it is, and the order itself', () => {
  const order = {
    service: { id: 'whatsapp', name: 'WhatsApp' },
    country: { id: 'us', name: 'United States' },
    operator: { id: 'any', name: 'Any operator' },
  };
  const before = structuredClone(order);
  expect(spokenOrder(order, 'es')).toEqual({
    ...order,
    country: { id: 'us', name: 'Estados Unidos' },
    operator: { id: 'any', name: 'Cualquier operador' },
  });
  expect(order).toEqual(before);
});
