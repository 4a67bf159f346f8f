import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign, signatureHeader, verifySignature } from '../../../main/sandbox/webhooks/signature.ts';

const SECRET = 'whsec_of_a_test';
const BODY = '{"event":"sms.received"}';
const AT_S = 1_779_225_360;
/** As `openssl dgst -sha256 -hmac` computes it over `1779225360.{"event":"sms.received"}`. */
const KNOWN = 'da37a151141e760979682611a371c45164aeb1ba58c0bc073a1d32f214961c3d';
const header = signatureHeader(SECRET, AT_S, BODY);

describe('a signature', () => {
  it('is the HMAC-SHA256 of time and body', () => {
    expect(sign(SECRET, AT_S, BODY)).toBe(KNOWN);
    expect(header).toBe(`t=${AT_S},v1=${KNOWN}`);
  });

  it('holds for what was signed, whatever it says, as text and as bytes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }), (secret, body) => {
        const signed = signatureHeader(secret, AT_S, body);
        expect(verifySignature(secret, { header: signed, body }, AT_S)).toBe(true);
        expect(verifySignature(secret, { header: signed, body: Buffer.from(body) }, AT_S)).toBe(true);
      }),
    );
  });

  it.each([-300, 0, 300])('holds %i seconds later', (laterS) => {
    expect(verifySignature(SECRET, { header, body: BODY }, AT_S + laterS)).toBe(true);
  });

  it.each([-301, 301])('is too old or too new %i seconds later', (laterS) => {
    expect(verifySignature(SECRET, { header, body: BODY }, AT_S + laterS)).toBe(false);
  });

  it('does not hold for another secret, body or time', () => {
    expect(verifySignature('another', { header, body: BODY }, AT_S)).toBe(false);
    expect(verifySignature(SECRET, { header, body: `${BODY} ` }, AT_S)).toBe(false);
    expect(verifySignature(SECRET, { header: `t=${AT_S + 1},v1=${KNOWN}`, body: BODY }, AT_S)).toBe(false);
  });

  it.each([
    '',
    't=,v1=',
    `v1=${KNOWN}`,
    `t=${AT_S},v1=${KNOWN.slice(1)}`,
    `t=${AT_S},v1=${KNOWN}0`,
    `t=${AT_S},v1=${KNOWN.toUpperCase()}`,
    `t=-1,v1=${KNOWN}`,
    `t=${AT_S},v0=${KNOWN}`,
    `t=${AT_S},v1=${KNOWN}\n`,
  ])('is refused, without an error, when its header is %j', (malformed) => {
    expect(verifySignature(SECRET, { header: malformed, body: BODY }, AT_S)).toBe(false);
  });
});
