import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import { countries } from '../../../main/sandbox/catalogue/countries.ts';
import { services } from '../../../main/sandbox/catalogue/services.ts';
import { type Random, randomFrom, seededRandom } from '../../../main/sandbox/random.ts';
import type { CodeStyle } from '../../../main/sandbox/texts/codes.ts';
import {
  asciiNumerals,
  composeCodeSms,
  composeSecondSms,
  fill,
  reportCode,
  type Sender,
  type SmsBody,
  toAsciiDigits,
  writeCodeSms,
} from '../../../main/sandbox/texts/compose.ts';
import { manners } from '../../../main/sandbox/texts/manners.ts';
import { type Language, wordings } from '../../../main/sandbox/texts/wordings.ts';
import { languageIds } from '../../../preload/model/index.ts';

// Object.keys gives plain strings; the record's keys are exactly the languages.
const languages = Object.keys(wordings) as Language[];
const acme: Sender = { id: 'acme', name: 'Acme', codeStyle: 'digits6', domain: null };
const word = fc.nat(0xffffffff);
const anyState = fc.tuple(word, word, word, word);

/** ASCII digits, without separators and invisible marks: what a code is looked for in. */
const bare = (text: string) => toAsciiDigits(text).replaceAll(/[\s\u200e-]/g, '');
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const share = <T>(of: readonly T[], fits: (each: T) => boolean) => of.filter(fits).length / of.length;
const lastLine = ({ text }: SmsBody) => text.split('\n').at(-1) ?? '';
const around = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(0.05);

const codeTemplates: (readonly [string, string])[] = [
  ...languages.flatMap((language) =>
    wordings[language].codes.map((template) => [language, template] as const),
  ),
  ...Object.entries(manners).flatMap(([id, manner]) =>
    Object.values(manner)
      .flat()
      .map((template) => [id, template] as const),
  ),
];

it('are in every language of the application, and sent to a country where it is spoken', () => {
  const spoken = new Set(countries.map(({ language }) => language));
  const missing = languageIds
    .map((id) => id.split('-')[0])
    .filter((language) => !languages.some((each) => each === language && spoken.has(each)));
  expect(missing).toEqual([]);
});

describe('templates', () => {
  it.each(codeTemplates)('%s: "%s" contains its code once, as written', (_, template) => {
    const words = { service: 'Acme', code: '7GH-29K', link: 'https://acme.example' };
    const text = fill(template, words, asciiNumerals, seededRandom(1));
    expect(text.split('7GH-29K')).toHaveLength(2);
    expect(text).not.toMatch(/[{}#]|undefined/);
  });

  it.each(languages)('of %s have the places they need, and no others', (language) => {
    const { codes, headings, validity, secrecy, links, welcomes, traps } = wordings[language];
    expect(codes.length).toBeGreaterThanOrEqual(4);
    for (const template of [...codes, ...headings, ...welcomes, ...traps])
      expect(template).toContain('{service}');
    for (const template of validity) expect(template).toContain('{minutes}');
    for (const template of links) expect(template).toContain('{link}');
    for (const template of [...headings, ...secrecy, ...welcomes, ...traps])
      expect(template).not.toContain('{code}');
    for (const template of welcomes) expect(template).not.toMatch(/[\d#]/);
    for (const template of traps) expect(template).toMatch(/#/);
  });

  it('are there in the own manner of nearly every service, and for no unknown one', () => {
    const ids = services.map(({ id }) => id);
    for (const id of Object.keys(manners)) expect(ids).toContain(id);
    expect(share(ids, (id) => manners[id]?.en !== undefined)).toBeGreaterThan(0.9);
  });
});

describe('a text with a code', () => {
  it('holds the code, for every service, language and state of chance', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        fc.constantFrom(...languages),
        anyState,
        (service, language, state) => {
          const random = randomFrom(state);
          const { sender, text, code } = composeCodeSms(service, language, random);
          expect(sender).toBe(service.name);
          expect(code).toMatch(/^[A-Z0-9]{3,8}(-[A-Z0-9]{3})?$/);
          expect(bare(text)).toContain(bare(code ?? 'none'));
          expect(text).not.toMatch(/[{}]|undefined/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('fits in ten SMS of the strictest kind, and is well-formed UTF-16', () => {
    // 67 UTF-16 units in each part of a long SMS (3GPP TS 23.038, UCS2).
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        fc.constantFrom(...languages),
        anyState,
        (service, language, state) => {
          const random = randomFrom(state);
          const first = composeCodeSms(service, language, random);
          for (const { text } of [first, composeSecondSms(service, language, first, random)]) {
            expect(text.length).toBeLessThanOrEqual(10 * 67);
            expect(() => encodeURIComponent(text)).not.toThrow();
          }
        },
      ),
    );
  });

  it.each<[CodeStyle, RegExp, RegExp]>([
    ['digits4', /^\d{4}$/, /^\d{4}$/],
    ['digits5', /^\d{5}$/, /^\d{5}$/],
    ['digits6', /^\d{6}$/, /^\d{6}$/],
    ['digits7', /^\d{7}$/, /^\d{7}$/],
    ['digits8', /^\d{8}$/, /^\d{8}$/],
    ['dashed', /^\d{3}-\d{3}$/, /^\d{6}$/],
    ['spaced', /^\d{3} \d{3}$/, /^\d{6}$/],
    ['spaced-pairs', /^\d\d \d\d \d\d$/, /^\d{6}$/],
    ['g-prefixed', /^G-\d{6}$/, /^\d{6}$/],
    ['fb-prefixed', /^FB-\d{5}$/, /^\d{5}$/],
    ['letters5', /^[A-Z2-9]{5}$/, /^[A-Z2-9]{5}$/],
    ['mixed6', /^[A-Z]{3}[2-9]{3}$/, /^[A-Z]{3}[2-9]{3}$/],
    ['mixed-dashed', /^\d[A-Z2-9][A-Z]-\d[A-Z2-9][A-Z]$/, /^\d[A-Z2-9][A-Z]-\d[A-Z2-9][A-Z]$/],
  ])('writes a code in the style %s and gives it as a person pastes it', (codeStyle, written, pasted) => {
    const random = seededRandom(2);
    for (const { text, code } of times(50, () =>
      writeCodeSms('<{code}>', { ...acme, codeStyle }, 'en', random),
    )) {
      expect(/<((?:[A-Z]{1,2}-)?[^<>]*)>(?!.*[<>])/.exec(text)?.[1]).toMatch(written);
      expect(code).toMatch(pasted);
      expect(bare(text)).toContain(bare(code ?? 'none'));
    }
  });

  it.each<[Language, RegExp]>([
    ['ar', /[\u0660-\u0669]{6}/],
    ['fa', /[\u06f0-\u06f9]{6}/],
    ['ur', /[\u06f0-\u06f9]{6}/],
    ['hi', /[\u0966-\u096f]{6}/],
    ['bn', /[\u09e6-\u09ef]{6}/],
    ['ta', /[\u0be6-\u0bef]{6}/],
    ['th', /[\u0e50-\u0e59]{6}/],
    ['ja', /[\uff10-\uff19]{6}/],
    ['zh', /[\uff10-\uff19]{6}/],
  ])('of %s has native digits in some texts, and its code in ASCII', (language, native) => {
    const random = seededRandom(3);
    const drawn = times(600, () => composeCodeSms(acme, language, random));
    around(
      share(drawn, ({ text }) => native.test(text)),
      0.15,
    );
    for (const { code } of drawn) expect(code).toMatch(/^[0-9]{6}$/);
  });

  it('keeps Latin codes in ASCII', () => {
    const random = seededRandom(4);
    const google: Sender = { ...acme, codeStyle: 'g-prefixed' };
    for (const { text, code } of times(100, () => composeCodeSms(google, 'ar', random))) {
      expect(text).toContain(`G-${code}`);
    }
  });

  it('binds the code to the domain of its sender in the last line, where it has one', () => {
    const random = seededRandom(5);
    const bound: Sender = { ...acme, codeStyle: 'dashed', domain: 'acme.example' };
    const isBound = (body: SmsBody) => lastLine(body) === `@acme.example #${body.code}`;
    around(
      share(
        times(500, () => composeCodeSms(bound, 'en', random)),
        isBound,
      ),
      0.6,
    );
    expect(
      share(
        times(500, () => composeCodeSms(acme, 'en', random)),
        (body) => /[@#]\S+ #/.test(body.text),
      ),
    ).toBe(0);
  });

  it('ends with the hash of an Android app in some texts', () => {
    const random = seededRandom(6);
    const isHash = (body: SmsBody) => /^[A-Za-z0-9+/]{11}$/.test(lastLine(body));
    around(
      share(
        times(500, () => composeCodeSms(acme, 'en', random)),
        isHash,
      ),
      0.12,
    );
  });

  it('comes in the language of the country about half of the time', () => {
    const random = seededRandom(7);
    const drawn = times(500, () => composeCodeSms(acme, 'ko', random));
    around(
      share(drawn, ({ text }) => /\p{Script=Hangul}/u.test(text)),
      0.5,
    );
  });

  it('is read by the tray: at least 97 of 100', () => {
    const random = seededRandom(8);
    const drawn = services.flatMap((service) =>
      languages.map((language) => composeCodeSms(service, language, random)),
    );
    expect(drawn.length).toBeGreaterThan(3_000);
    expect(share(drawn, ({ text, code }) => extractCode(text)?.code === code)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('the second SMS', () => {
  it('is the same again, a new code, a welcome, or a text full of other numbers', () => {
    const random = seededRandom(9);
    const first = composeCodeSms(acme, 'de', random);
    const drawn = times(600, () => composeSecondSms(acme, 'de', first, random));
    const isFree = ({ code }: SmsBody) => code === null;
    around(
      share(drawn, (body) => body === first),
      0.3,
    );
    around(
      share(drawn, (body) => body.code !== null && body.code !== first.code),
      0.3,
    );
    around(
      share(drawn, (body) => isFree(body) && !/\d/.test(body.text)),
      0.2,
    );
    around(
      share(drawn, (body) => isFree(body) && /\d\d/.test(body.text)),
      0.2,
    );
  });
});

describe('the code that the service reports', () => {
  const report = (body: SmsBody, absent: number, wrong: number, random: Random) =>
    reportCode(body, { absent, wrong }, random);
  const plain: SmsBody = { sender: 'Acme', text: 'Acme: your code is 482-913.', code: '482913' };

  it('is the true one, none, or a wrong one, in the given shares', () => {
    const random = seededRandom(10);
    const reports = times(4_000, () => report(plain, 0.1, 0.02, random));
    const absent = share(reports, (code) => code === null);
    const wrong = share(reports, (code) => code !== null && code !== '482913');
    expect(absent).toBeGreaterThan(0.08);
    expect(absent).toBeLessThan(0.12);
    expect(wrong).toBeGreaterThan(0.012);
    expect(wrong).toBeLessThan(0.03);
  });

  it('is always the true one when nothing may go wrong', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(report(plain, 0, 0, randomFrom(state))).toBe('482913');
      }),
    );
  });

  it('is, when wrong, another number of the text', () => {
    const random = seededRandom(11);
    const text = 'طلب ٧٣٤١٠٥: الرمز ٤٨٢٩١٣، لمدة ١٠ دقائق\nFA9qCX9VSu1';
    const reports = new Set(times(50, () => report({ ...plain, text }, 0, 1, random)));
    expect(reports).toEqual(new Set(['734105', '10']));
  });

  it.each(['482913', 'KXWPQ', '7GH-29K'])(
    'is, when wrong and the text has no other number, like %s but for one character',
    (code) => {
      fc.assert(
        fc.property(anyState, (state) => {
          const wrong = report({ ...plain, text: `Your code: ${code}`, code }, 0, 1, randomFrom(state)) ?? '';
          expect(wrong).toHaveLength(code.length);
          expect([...wrong].filter((character, at) => character !== code[at])).toHaveLength(1);
          expect(wrong.replaceAll(/\d/g, '0').replaceAll(/[A-Z]/g, 'A')).toBe(
            code.replaceAll(/\d/g, '0').replaceAll(/[A-Z]/g, 'A'),
          );
        }),
      );
    },
  );

  it('is never wrong by being right, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        fc.constantFrom(...languages),
        anyState,
        (service, language, state) => {
          const random = randomFrom(state);
          const body = composeCodeSms(service, language, random);
          const wrong = report(body, 0, 1, random);
          expect(wrong).not.toBeNull();
          expect(wrong).not.toBe(body.code);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is none for a text without a code, but may wrongly be a number of it', () => {
    const trap: SmsBody = { sender: 'Acme', text: 'Acme: order 48123 has left.', code: null };
    const welcome: SmsBody = { sender: 'Acme', text: 'Acme: welcome!', code: null };
    const random = seededRandom(12);
    expect(report(trap, 0, 0, random)).toBeNull();
    expect(report(trap, 0, 1, random)).toBe('48123');
    expect(report(welcome, 0, 1, random)).toBeNull();
  });
});
