/**
 * Standard Webhooks signatures (https://www.standardwebhooks.com): one HMAC-SHA256 binds the id, the time and the body
 * of an event together, so none of the three can be changed or reused with another.
 */
import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Chance } from '../core/index.ts';

/** The headers of Standard Webhooks; null where one is absent. */
export interface SignatureHeaders {
  /** `webhook-id`: the same over repetitions of one event. */
  readonly id: string | null;
  /** `webhook-timestamp`, in Unix seconds. */
  readonly timestamp: string | null;
  /** `webhook-signature`: one or more `v1,<base64>`, separated by spaces. */
  readonly signature: string | null;
}

/** Older and newer events are refused: someone who overheard one cannot send it again for ever. */
const toleranceS = 300;
/** While a sender changes its secret it sends more than one signature. Ten are more than it needs. */
const maxSignatures = 10;
const signatureForm = /^\w+,[\w+/=-]+$/;

/**
 * True when the secret signed exactly this id, time and body within five minutes of `nowMs`. The library computes the
 * signature; its own `verify` is not used, because it reads the computer's clock itself and accepts `1700000000x` as a
 * time.
 */
export function isSigned(
  secret: string,
  { id, timestamp, signature }: SignatureHeaders,
  body: Buffer,
  nowMs: number,
): boolean {
  if (id === null || signature === null || timestamp === null || !/^\d{1,12}$/.test(timestamp)) return false;
  const sentAtMs = Number(timestamp) * 1_000;
  if (Math.abs(Math.floor(nowMs / 1_000) * 1_000 - sentAtMs) > toleranceS * 1_000) return false;
  const signatures = signature.split(' ');
  if (signatures.length > maxSignatures || !signatures.every((each) => signatureForm.test(each)))
    return false;
  const expected = Buffer.from(new Webhook(secret).sign(id, new Date(sentAtMs), body));
  return signatures
    .map((each) => Buffer.from(each))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

/** The headers that carry an event signed at `nowMs`. */
export const signedHeaders = (secret: string, id: string, body: string, nowMs: number) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(nowMs / 1_000)),
  'webhook-signature': new Webhook(secret).sign(id, new Date(nowMs), body),
});

/** `whsec_` and 32 bytes in base64, as Standard Webhooks writes a symmetric secret. */
export const isSecret = (text: string): boolean => /^whsec_[A-Za-z0-9+/]{43}=$/.test(text);

export function drawSecret(chance: Chance): string {
  const hex = (chance.uuid() + chance.uuid()).replaceAll('-', '');
  return `whsec_${Buffer.from(hex, 'hex').toString('base64')}`;
}
