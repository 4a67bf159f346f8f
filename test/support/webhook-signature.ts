/** Standard Webhooks signatures as its specification describes them, computed without the library under test. */
import { createHmac } from 'node:crypto';

const secretOf = (key: string) => `whsec_${Buffer.from(key).toString('base64')}`;
export const testSecret = secretOf('a key of 32 bytes, for the tests');
export const otherSecret = secretOf('one more, which nobody has given');

/** The headers of an event that was signed at `atS` (Unix seconds). */
export function signedHeaders(secret: string, id: string, atS: number, body: string | Buffer) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${atS}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(atS), 'webhook-signature': `v1,${signature}` };
}
