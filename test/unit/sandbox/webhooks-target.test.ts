import { describe, expect, it } from 'vitest';
import { refusalOf, type WebhookTarget } from '../../../main/sandbox/webhooks/target.ts';

const target = (change: Partial<WebhookTarget>): WebhookTarget => ({
  url: 'http://127.0.0.1:4000/hook',
  secret: null,
  duplicateShare: 0,
  shuffleShare: 0,
  ...change,
});

describe('a webhook target', () => {
  it.each([
    'http://127.0.0.1:4000/hook',
    'https://127.0.0.1/hook?a=b',
    'http://127.255.255.254/',
    'http://[::1]:4000/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://localhost/',
    'http://LOCALHOST:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
  ])('may be %s, which is this computer', (url) => {
    expect(refusalOf(target({ url }))).toBeNull();
  });

  it.each([
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@evil.example/',
    'http://localhost:4000@evil.example/',
    'http://localhost.evil.example/',
    'http://evil.localhost/',
    'http://localhost./',
    'http://evil.example/#@127.0.0.1',
    'http://evil.example\\@127.0.0.1/',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://128.0.0.1/',
    'http://126.255.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://134744072/',
  ])('may not be %s, which is elsewhere or may be', (url) => {
    expect(refusalOf(target({ url }))).toMatch(/^The webhook target must be on this computer/);
  });

  it.each([
    ['ftp://127.0.0.1/', 'must be an http or https URL'],
    ['file:///etc/passwd', 'must be an http or https URL'],
    ['javascript:alert(1)', 'must be an http or https URL'],
    ['localhost:4000', 'must be an http or https URL'],
    ['127.0.0.1:4000', 'is not a URL'],
    ['', 'is not a URL'],
    ['http://', 'is not a URL'],
    ['http://256.0.0.1/', 'is not a URL'],
    ['http://ada:secret@127.0.0.1/', 'must not hold a user name or password'],
  ])('may not be %j: it %s', (url, reason) => {
    expect(refusalOf(target({ url }))).toBe(`The webhook target ${reason}.`);
  });

  it.each([
    [{ secret: '' }, 'The webhook secret must not be empty.'],
    ...['whsec_', 'whsec_of_a_test', 'whsec_a', 'c2VjcmV0'].map(
      (secret): [Partial<WebhookTarget>, string] => [
        { secret },
        'The webhook secret must be "whsec_" followed by base64, as Standard Webhooks writes it.',
      ],
    ),
    [{ duplicateShare: 1.01 }, 'The share of duplicates must be from 0 to 1.'],
    [{ duplicateShare: Number.NaN }, 'The share of duplicates must be from 0 to 1.'],
    [{ shuffleShare: -0.1 }, 'The share of events out of order must be from 0 to 1.'],
  ])('may not have %j', (change, reason) => {
    expect(refusalOf(target(change))).toBe(reason);
  });
});
