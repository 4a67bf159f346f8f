import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSecret, isSecret, isSigned, signedHeaders } from '../../../main/webhook/intake.ts';
import { createFakeChance } from '../../support/fake-chance.ts';
import { otherSecret, signedHeaders as signedByHand, testSecret } from '../../support/webhook-signature.ts';

const atMs = 1_779_225_360_000;
const body = '{"event":"sms.received"}';
/**
 * As `openssl dgst -sha256 -mac HMAC -macopt hexkey:… -binary | base64` computes it over
 * `evt_1.1779225360.{"event":"sms.received"}`.
 */
const known = 'v1,rpmb+UBAc3TL29YURANa2J01wzMru+MVrd9mpicbIu0=';
const signed = { id: 'evt_1', timestamp: '1779225360', signature: known };

const headersOf = (headers: ReturnType<typeof signedByHand>) => ({
  id: headers['webhook-id'],
  timestamp: headers['webhook-timestamp'],
  signature: headers['webhook-signature'],
});
const holds = (change: Partial<typeof signed>, { secret = testSecret, text = body, nowMs = atMs } = {}) =>
  isSigned(secret, { ...signed, ...change }, Buffer.from(text), nowMs);

describe('a signature', () => {
  it('is that of Standard Webhooks', () => {
    expect(signedHeaders(testSecret, 'evt_1', body, atMs)).toEqual({
      'webhook-id': 'evt_1',
      'webhook-timestamp': '1779225360',
      'webhook-signature': known,
    });
    expect(holds({})).toBe(true);
  });

  it('holds for whatever was signed', () => {
    const keys = fc.uint8Array({ minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(keys, fc.string(), fc.string({ unit: 'grapheme' }), (key, id, text) => {
        const secret = `whsec_${Buffer.from(key).toString('base64')}`;
        const byHand = headersOf(signedByHand(secret, id, atMs / 1_000, text));
        expect(isSigned(secret, byHand, Buffer.from(text), atMs)).toBe(true);
        const ours = headersOf(signedHeaders(secret, id, text, atMs));
        expect(isSigned(secret, ours, Buffer.from(text), atMs)).toBe(true);
      }),
    );
  });

  it.each([-300, 0, 300])('holds %i seconds later', (laterS) => {
    expect(holds({}, { nowMs: atMs + laterS * 1_000 })).toBe(true);
  });

  it.each([-301, 301])('is too old or too new %i seconds later', (laterS) => {
    expect(holds({}, { nowMs: atMs + laterS * 1_000 })).toBe(false);
  });

  it('does not hold for another secret, id, body or time', () => {
    expect(holds({}, { secret: otherSecret })).toBe(false);
    expect(holds({}, { text: `${body} ` })).toBe(false);
    expect(holds({ id: 'evt_2' })).toBe(false);
    expect(holds({ timestamp: '1779225361' })).toBe(false);
  });

  it('holds beside the signature of another secret: a sender may be changing its secret', () => {
    const other = signedByHand(otherSecret, 'evt_1', atMs / 1_000, body)['webhook-signature'];
    expect(holds({ signature: `${other} ${known}` })).toBe(true);
    expect(holds({ signature: `v1a,AAAA ${known}` })).toBe(true);
  });

  it.each([
    '',
    'v1,',
    known.slice(3),
    known.slice(0, -1),
    `${known}=`,
    known.toUpperCase(),
    known.replace('v1', 'v0'),
    `${known}\n`,
    `${known}, ${known}`,
    Array(20).fill('v1,AAAA').concat(known).join(' '),
  ])('is refused, without an error, when it is written %j', (signature) => {
    expect(holds({ signature })).toBe(false);
  });

  it.each(['', '1779225360x', '1779225360.0', ' 1779225360', '-1', 'now', '9'.repeat(20)])(
    'is refused, without an error, when its time is %j',
    (timestamp) => {
      expect(holds({ timestamp })).toBe(false);
    },
  );

  it.each(['id', 'timestamp', 'signature'] as const)('is none without its %s', (name) => {
    expect(isSigned(testSecret, { ...signed, [name]: null }, Buffer.from(body), atMs)).toBe(false);
  });
});

describe('a secret', () => {
  it('is 32 bytes in base64', () => {
    const secret = drawSecret(createFakeChance());
    expect(isSecret(secret)).toBe(true);
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });

  it.each(['whsec_0123456789abcdef0123456789abcdef', 'whsec_of_a_test', '', 'whsec_'])(
    'is not %j',
    (text) => {
      expect(isSecret(text)).toBe(false);
    },
  );
});
