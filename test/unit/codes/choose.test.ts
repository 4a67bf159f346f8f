import { describe, expect, it } from 'vitest';
import { chooseCode } from '../../../main/codes/index.ts';
import { readCodeSamples } from '../../support/code-samples.ts';

it('takes the service’s code when it stands in the text, and says where', () => {
  const text = 'Ignore 482913 or use code 310-956 for Contoso';
  expect(chooseCode('310956', text)).toMatchObject({
    value: '310956',
    alternative: null,
    start: 26,
    end: 33,
    reason: 'agree',
  });
});

it('takes the text’s code when the service’s does not stand there, and offers the other', () => {
  expect(chooseCode('999999', 'Your Contoso code is 482913')).toMatchObject({
    value: '482913',
    source: 'text',
    alternative: '999999',
    reason: 'text-confident',
  });
});

it('takes the service’s code where the text shows none', () => {
  expect(chooseCode('482913', 'Welcome to Contoso!')).toEqual({
    value: '482913',
    source: 'service',
    alternative: null,
    start: null,
    end: null,
    reason: 'service-only',
  });
});

it.each([null, '', '0', '  '])('takes the text’s code where the service says %j', (none) => {
  expect(chooseCode(none, 'Your Contoso code is 482913')).toMatchObject({
    value: '482913',
    reason: 'text-only',
  });
  expect(chooseCode(none, 'Welcome to Contoso!')).toBeNull();
});

describe('a part of the text’s code is not the code', () => {
  it.each([
    ['482', 'Your WhatsApp code: 482-913', '482913', '482-913'],
    ['913', 'Your WhatsApp code: 482-913', '482913', '482-913'],
    ['482', '482 913 is your Instagram code', '482913', '482 913'],
    ['4829', 'Approve this device with 4829 1377', '48291377', '4829 1377'],
    ['4829', 'Your code is 48 29 13', '482913', '48 29 13'],
    ['482', 'رمز التحقق ٤٨٢-٩١٣', '482913', '٤٨٢-٩١٣'],
    ['7GH', 'Your access code: 7GH-29K', '7GH-29K', '7GH-29K'],
    ['4829', '482913', '482913', '482913'],
  ])('not %s of %s, which is offered all the same', (reported, text, value, shown) => {
    const start = text.indexOf(shown);
    const end = start + shown.length;
    const whole = { value, source: 'text', alternative: reported, start, end, reason: 'service-is-part' };
    expect(chooseCode(reported, text)).toEqual(whole);
  });

  it.each([
    ['482', '482-913 is your code. Box 482', 26],
    ['913', '482 913 is your code. PIN 913', 26],
  ])('but %s of %s stands there on its own as well', (reported, text, start) => {
    expect(chooseCode(reported, text)).toMatchObject({ value: reported, start, reason: 'service-in-text' });
  });
});

it.each([
  'Code 4821, valid 10 minutes',
  'Code 4821 valid 10 minutes',
  'Code 4821 10 minutes',
  'Code 4821 - 10 minutes',
  'Code 4821 10-12 Nov',
  'Code 4821 29.11.2026 10:55',
  'Code 4821 2026-11-29 10:55',
  'Code 4821 771204',
  'Code 4821 (card 4417)',
  'Code 4821. 1377 points',
])('takes the service’s code beside a number that is no part of it: %s', (text) => {
  const place = { start: 5, end: 9 };
  expect(chooseCode('4821', text)).toMatchObject({ value: '4821', ...place });
});

it('takes every sample’s own code where the service reports it', () => {
  for (const file of ['otp-samples', 'own-samples', 'more-samples'] as const) {
    for (const { text, code } of readCodeSamples(file)) {
      if (code !== null) expect(chooseCode(code, text)?.value, text).toBe(code);
    }
  }
});
