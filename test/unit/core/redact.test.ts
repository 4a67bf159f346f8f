import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactFields } from '../../../main/core/redact.ts';

const key = 'rsk_live_4f1c0a9be2d74c33';
const secrets = {
  'an API key': key,
  'a short key': 'rsk_abc',
  'six digits': '849201',
  'four digits': '8492',
  'digits with a dash': '849-201',
  'digits with blanks': '84 92 01',
  'Arabic digits': '٨٤٩٢٠١',
  'digits behind a mark of direction': '849\u200e201',
  'letters and digits': 'A1B2C3',
  'a number as dialled': '+14155550134',
  'a number as written': '+1 (415) 555-0134',
  'a webhook secret': 'whsec_Zm9v',
};

describe('redact', () => {
  it.each(Object.entries(secrets))('hides %s', (_name, secret) => {
    expect(redact(`before ${secret} after`)).not.toContain(secret);
    expect(redact(`<${secret}>`)).not.toContain(secret);
  });

  it('hides a webhook secret to its last sign', () => {
    expect(redact('secret whsec_AB/+cd==, next')).toBe('secret [redacted], next');
  });

  it('hides what follows Bearer, whatever it is', () => {
    expect(redact('Authorization: Bearer abc.def')).toBe('Authorization: Bearer [redacted]');
  });

  it('leaves words, small numbers and places in a file alone', () => {
    const text = 'HTTP 502 while reading offers, try 3 of 10, at main:12:34';
    expect(redact(text)).toBe(text);
  });
});

/** Spellings of a secret, by somebody who wants it to pass or by a program that means no harm. */
const spellings: Record<string, (secret: string) => string> = {
  'its first half': (secret) => secret.slice(0, Math.ceil(secret.length / 2)),
  'its second half': (secret) => secret.slice(Math.floor(secret.length / 2)),
  backwards: (secret) => [...secret].reverse().join(''),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64 without padding': (secret) => Buffer.from(secret).toString('base64url'),
  'in hex': (secret) => Buffer.from(secret).toString('hex'),
  'in capital hex': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'in percent signs': (secret) => Buffer.from(secret).toString('hex').replaceAll(/../g, '%$&'),
  'in HTML': (secret) => [...secret].map((sign) => `&#${sign.charCodeAt(0)};`).join(''),
  'in HTML and hex': (secret) => [...secret].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join(''),
  'as escapes': (secret) =>
    [...secret].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'letter by letter': (secret) => [...secret].join(' '),
  'twice in base64': (secret) => Buffer.from(Buffer.from(secret).toString('base64')).toString('base64'),
};
const shorthand = { key, code: '84920137', number: '+14155550134', 'a code of letters': 'A1B2C3D4' };

describe.each(Object.entries(spellings))('hides what is spelled %s', (_name, spell) => {
  it.each(Object.entries(shorthand))('%s', (_kind, secret) => {
    const spelled = spell(secret);
    for (const text of [
      spelled,
      `said "${spelled}" to us`,
      `path/${spelled}`,
      `<b>${spelled}</b>`,
      `q=${spelled}&x`,
    ])
      expect(redact(text)).not.toContain(spelled);
  });
});

it('is quick with a long body that is nothing but one word', () => {
  for (const part of ['a.', 'a/', '%41', '&#', 'x_', 'ab c ', '%', 'a b ']) {
    const startedAtMs = performance.now();
    redact(part.repeat(200_000));
    expect(performance.now() - startedAtMs).toBeLessThan(3_000);
  }
});

it('hides an escaped code beside a letter that ASCII has not', () => {
  expect(redact('é%38%34%39%32%30%31')).not.toContain('%38');
});

it('leaves the words of a log alone, though they could be read as base64', () => {
  const text =
    'unhandledRejection in readOffers: TypeError, Cannot read properties of undefined (reading reservations), notification-failed';
  expect(redact(text)).toBe(text);
});

it('hides six digits and more, however they are encoded', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{6,12}$/),
      fc.constantFrom(...Object.values(spellings).slice(2)),
      (code, spell) => {
        expect(redact(`code ${spell(code)}!`)).not.toContain(spell(code));
      },
    ),
  );
});

/** The text of a log line as it would be written. */
const written = (fields: Record<string, unknown>): string => JSON.stringify(redactFields(fields));

describe('redactFields', () => {
  it.each(Object.entries(secrets))('lets %s through nowhere', (_name, secret) => {
    const cause = new Error(`cause ${secret}`);
    const error = Object.assign(
      new Error(`went wrong: ${secret}\n    at ${secret} (${secret}.js:1:1)`, { cause }),
      {
        code: secret,
      },
    );
    const fields = {
      plain: secret,
      [secret]: 1,
      nested: { list: [secret, { deep: [[secret]] }], error },
      error,
      many: new AggregateError([error], secret),
      map: new Map([[secret, secret]]),
      set: new Set([secret]),
      url: new URL(`http://127.0.0.1/?q=${encodeURIComponent(secret)}`),
      bytes: Buffer.from(secret),
      code: secret,
    };
    const line = written(fields);
    expect(line).not.toContain(secret);
    expect(line).not.toContain(encodeURIComponent(secret));
  });

  it('lets a code through as a number neither', () => {
    const line = written({ code: 1, value: 849201, deep: [{ n: 849201n }], delayMs: 60_000, status: 502 });
    expect(line).not.toContain('849201');
    expect(JSON.parse(line)).toMatchObject({ code: '[redacted]', delayMs: 60_000, status: 502 });
  });

  it('hides by name what has no tell-tale form', () => {
    const fields = { apiKey: 'hunter', smsText: 'KXQZ is it', phone: 'none', sender: 'Bank' };
    expect(Object.values(redactFields(fields))).toEqual(Object.keys(fields).map(() => '[redacted]'));
  });

  it('keeps of an error what helps: name, kind, and where it was thrown, without folders', () => {
    const error = Object.assign(new TypeError('Nothing to read'), { code: 'ENOSPC' });
    error.stack = [
      'TypeError: Nothing to read',
      '    at readOffers (file:///home/ada/app/dist/main/index.js:1:48213)',
      '    at async C:\\Users\\ada\\app\\index.js:2:7',
      '    at node:events:519:28',
    ].join('\n');
    expect(redactFields({ error })).toEqual({
      error: {
        name: 'TypeError',
        message: 'Nothing to read',
        code: 'ENOSPC',
        frames: ['readOffers (index.js:1:48213)', 'index.js:2:7', 'node:events:519:28'],
      },
    });
  });

  it('takes any value at all, and ends', () => {
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    expect(() => written({ endless })).not.toThrow();
    fc.assert(
      fc.property(
        fc.object({ withMap: true, withSet: true, withTypedArray: true, withBigInt: true }),
        (fields) => {
          expect(() => written(fields as Record<string, unknown>)).not.toThrow();
        },
      ),
    );
  });

  it('hides a run of digits wherever it lies', () => {
    const digits = fc.stringMatching(/^\d{4,12}$/);
    fc.assert(
      fc.property(digits, fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }), (code, path) => {
        const nested = path.reduce<unknown>((inside, name) => ({ [name]: inside }), `code ${code}!`);
        expect(written({ nested })).not.toContain(code);
      }),
    );
  });
});
