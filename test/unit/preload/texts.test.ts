import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber } from '../../../preload/words/format.ts';
import { chooseLanguage, type Language, languages } from '../../../preload/words/index.ts';
import { plural } from '../../../preload/words/intl.ts';
import { catalogues } from '../../support/catalogues.ts';
import { textSamples } from '../../support/text-samples.ts';

describe('the language', () => {
  it.each([
    ['the first of the system’s that is spoken', 'system', ['sv-SE', 'de-AT', 'es-MX'], 'de', 'de-AT', 'ltr'],
    ['English where none is', 'system', ['sv-SE', 'ko-KR', 'zh-TW'], 'en', 'en', 'ltr'],
    ['English where the system names none', 'system', [], 'en', 'en', 'ltr'],
    ['the one that is set', 'es', ['de-DE', 'en-US'], 'es', 'es', 'ltr'],
    ['the one that is set, as the system writes it', 'es', ['de-DE', 'es-MX'], 'es', 'es-MX', 'ltr'],
    ['Arabic from right to left, in the digits of the region', 'system', ['ar-EG'], 'ar', 'ar-EG', 'rtl'],
    ['past tags that are none', 'system', ['C', 'en_US.UTF-8', '', 'de'], 'de', 'de', 'ltr'],
    ['not one whose name merely begins alike', 'system', ['est-EE', 'arn-CL'], 'en', 'en', 'ltr'],
    ['not one in another script', 'system', ['ar-Latn', 'de-MX'], 'de', 'de-MX', 'ltr'],
  ] as const)('is %s', (_name, setting, systemLocales, language, locale, dir) => {
    expect(chooseLanguage(setting, systemLocales)).toEqual({ language, locale, dir });
  });

  it.each(languages)('$id is written as Intl says', ({ id, writing }) => {
    const { language, script } = new Intl.Locale(id).maximize();
    expect(writing).toBe(`${language}-${script}`);
  });

  it.each(languages)(
    '$id is taken for itself in every region, unless Intl says it is written otherwise there',
    (spoken) => {
      const { language } = new Intl.Locale(spoken.id);
      const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
      for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
        const { script } = new Intl.Locale(`${language}-${region}`).maximize();
        const isAlike = `${language}-${script}` === spoken.writing;
        const chosen = chooseLanguage('system', [`${language}-${region}`]).language;
        expect(chosen, region).toBe(isAlike ? spoken.id : 'en');
      }
    },
  );
});

describe('Arabic', () => {
  const { ar } = catalogues;
  it.each([
    [0, 'لا رسائل أخرى'],
    [1, 'رسالة أخرى'],
    [2, 'رسالتان أخريان'],
    [3, '3 رسائل أخرى'],
    [11, '11 رسالة أخرى'],
    [100, '100 رسالة أخرى'],
  ])('has its own form for %i', (count, words) => {
    expect(ar.views.card.moreSms(count, 'ar')).toBe(words);
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('takes for %i the form called %s', (count, form) => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect(plural('ar-EG', count, forms)).toBe(form);
  });

  it.each([
    ['pl', '1 one, 2 few, 5 many, 12 many, 22 few'],
    ['uk', '1 one, 2 few, 5 many, 11 many, 21 one'],
    ['fr', '0 one, 1 one, 2 other'],
    ['ja', '1 other, 2 other'],
    ['zh-Hans', '1 other, 2 other'],
  ])('is chosen as %s counts: %s', (locale, told) => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const counts = told.split(', ').map((each) => Number.parseInt(each, 10));
    expect(counts.map((count) => `${count} ${plural(locale, count, forms)}`).join(', ')).toBe(told);
  });

  it('writes numbers in the digits of the region, and codes as they are', () => {
    expect(ar.tray.waiting(13, 'ar-EG')).toContain('١٣');
    expect(ar.tray.waiting(13, 'ar-MA')).toContain('13');
    expect(ar.tray.codeArrived('849201')).toContain('849201');
  });

  it('keeps the sign of a currency whole', () => {
    expect(formatMoney({ amountMinor: 48, currency: 'USD' }, 'ar-EG')).toContain('\u2068US$\u2069');
  });
});

describe.each(languages)('$name', ({ id }) => {
  const locales: Partial<Record<Language, string[]>> = { es: ['es-ES', 'es-MX'], ar: ['ar', 'ar-EG'] };

  it('has words for everything', () => {
    for (const [path, text] of stringsOf(catalogues[id])) expect(text.trim(), path).not.toBe('');
  });

  it('never leaves the dot between a country and an operator at the end of a line', () => {
    expect(catalogues[id].views.card.place('Ghana', 'MTN')).toContain('·\u00a0');
  });

  it.each(locales[id] ?? [id])('says all that it is given (%s)', (locale) => {
    const said = callsOf(catalogues[id], textSamples(locale), locale);
    expect(said.length).toBeGreaterThan(150);
    for (const { path, text } of said) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|=>/);
    }
  });

  it.each(locales[id] ?? [id])('leaves out nothing that English says (%s)', (locale) => {
    const english = callsOf(catalogues.en, textSamples(locale), locale);
    const said = callsOf(catalogues[id], textSamples(locale), locale);
    expect(said.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    for (const [index, { path, text }] of said.entries()) {
      const { text: inEnglish = '', facts = [] } = english[index] ?? {};
      for (const fact of facts) if (inEnglish.includes(fact)) expect(text, path).toContain(fact);
    }
  });
});

interface Said {
  readonly path: string;
  readonly text: string;
  /** The arguments as they look where a text names them. */
  readonly facts: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;

/** Every string of a catalogue, with where it stands. */
function stringsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => stringsOf(value, `${path}.${key}`));
}

/** Calls every text that has samples. What is not typed here was typed where the samples are written. */
function callsOf(part: unknown, samples: unknown, locale: string, path = ''): Said[] {
  if (!Array.isArray(samples)) {
    return Object.entries(samples as Table).flatMap(([key, value]) =>
      callsOf((part as Table)[key], value, locale, `${path}.${key}`),
    );
  }
  const say = part as (...args: readonly unknown[]) => unknown;
  return samples.map((args: readonly unknown[], index) => {
    const answer = say(...args);
    const text = typeof answer === 'string' ? answer : Object.values(answer as Table).join('\n');
    return { path: `${path}[${index}]`, text, facts: args.flatMap((arg) => factsOf(arg, locale)) };
  });
}

/** Fields for the application alone, which no text has to tell. */
const labels: ReadonlySet<string> = new Set(['kind', 'reason', 'limit', 'protection', 'id']);

function factsOf(arg: unknown, locale: string): string[] {
  if (arg === locale || arg === '') return [];
  if (typeof arg === 'string') return [arg];
  if (typeof arg === 'number') return [formatNumber(arg, locale)];
  if (typeof arg !== 'object' || arg === null) return [];
  if ('amountMinor' in arg) return [formatMoney(arg as Parameters<typeof formatMoney>[0], locale)];
  return Object.entries(arg).flatMap(([key, part]) => (labels.has(key) ? [] : factsOf(part, locale)));
}
