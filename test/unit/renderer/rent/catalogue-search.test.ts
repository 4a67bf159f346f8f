import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../../main/sandbox/catalogue/countries.ts';
import { services } from '../../../../main/sandbox/catalogue/services.ts';
import {
  countryNames,
  createSearch,
  type Searchable,
  serviceNames,
} from '../../../../renderer/ui/catalogue-search.ts';

const inOrder = () => 0;
const inGerman = createSearch(countries, countryNames('de'));
const country = (typed: string) => inGerman(typed, inOrder).map(({ id }) => id);
const everyService = services.map(({ id, name }) => ({ id, name, dialCode: null }));
const searchServices = createSearch(everyService, serviceNames);
const service = (typed: string) => searchServices(typed, inOrder).map(({ id }) => id);

describe('typing in a list', () => {
  it('shows everything while nothing is typed', () => {
    expect(country('  ')).toEqual(countries.map(({ id }) => id));
    expect(country('+')).toEqual(countries.map(({ id }) => id));
  });

  it.each([
    ['the beginning of a name', 'germ', 'de'],
    ['a code, which comes before names', 'us', 'us'],
    ['a code in capitals', 'GB', 'gb'],
    ['a common short form', 'uk', 'gb'],
    ['a name that is no longer in use', 'burma', 'mm'],
    ['a name in the language of the page', 'vereinigte st', 'us'],
    ['a name in that language without its umlaut', 'osterreich', 'at'],
    ['a name in that language with its umlaut spelled out', 'oesterreich', 'at'],
    ['a later word', 'ivoire', 'ci'],
    ['words in another order', 'kong hong', 'hk'],
    ['no apostrophe', 'cote divoire', 'ci'],
    ['no accents', 'reunion', 're'],
    ['a dial code', '+44', 'gb'],
    ['a dial code without its plus', '380', 'ua'],
    ['a dial code with two noughts', '0049', 'de'],
    ['a number that was pasted', '+49 (0) 151 234567', 'de'],
    ['a letter left out', 'grmany', 'de'],
    ['letters swapped', 'untied kingdom', 'gb'],
    ['two slips in a long name', 'swtizerlnd', 'ch'],
    ['a space too many', 'thai land', 'th'],
  ])('finds a country by %s: %s', (_how, typed, id) => expect(country(typed)[0]).toBe(id));

  it.each([
    ['wahtsapp', 'whatsapp'],
    ['whats app', 'whatsapp'],
    ['telegramm', 'telegram'],
    ['twitter', 'x'],
    ['chatgpt', 'openai'],
    ['gmail', 'google'],
    ['fb', 'facebook'],
    ['x', 'x'],
  ])('finds a service: %s', (typed, id) => expect(service(typed)[0]).toBe(id));

  it('finds all countries of a shared dial code', () => {
    expect(country('+1').slice(0, 2).sort()).toEqual(['ca', 'us']);
  });

  it('puts a whole code before the beginning of a name, that before a later word, and that before the middle', () => {
    const list = ['Guinea', 'Equatorial Guinea', 'Newguinealand', 'Elsewhere'].map((name, at) => ({
      id: at === 3 ? 'guinea' : `id${at}`,
      name,
      dialCode: null,
    }));
    const found = createSearch([...list].reverse())('guinea', inOrder).map(({ name }) => name);
    expect(found.slice(2)).toEqual(['Equatorial Guinea', 'Newguinealand']);
    expect(found.slice(0, 2).sort()).toEqual(['Elsewhere', 'Guinea']);
  });

  it('guesses at slips only where nothing else matches', () => {
    expect(country('mali')).toEqual(['ml', 'so']);
    expect(country('atlantis')).toEqual([]);
    expect(country('+999')).toEqual([]);
  });

  it('leaves what matches equally well in the order that is asked for', () => {
    const byName = (a: Searchable, b: Searchable) => b.name.localeCompare(a.name);
    expect(createSearch(countries)('united', byName).map(({ id }) => id)).toEqual(['us', 'gb', 'ae']);
  });
});

describe('typing anything at all', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ΟΔΟΣ', 'İstanbul', '한국', 'ـُـ'),
  );
  const list = fc.array(fc.record({ id: fc.string(), name, dialCode: fc.option(fc.string()) }), {
    maxLength: 20,
  });

  it('answers some of the list, none of it twice', () => {
    fc.assert(
      fc.property(list, fc.string({ unit: 'binary' }), (choices, typed) => {
        const found = createSearch(choices, () => ['Another name'])(typed, inOrder);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((choice) => choices.includes(choice))).toBe(true);
      }),
    );
  });

  it('finds a name by any of its beginnings', () => {
    fc.assert(
      fc.property(list, name, fc.nat(), (choices, wanted, length) => {
        const choice = { id: 'wanted', name: wanted, dialCode: null };
        const found = createSearch([...choices, choice])(wanted.slice(0, length), inOrder);
        expect(found).toContain(choice);
      }),
    );
  });
});
